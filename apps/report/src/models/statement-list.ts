import { compareTexts, type Row } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { wordsWithRanges } from "../lib/range.ts";
import { publisherIn } from "../lib/source-name.ts";
import { fill } from "../lib/text.ts";

/** What is shown of a statement. */
export const STATEMENT_COLUMNS = [
  "statement_id",
  "period",
  "quoted_en",
  "quoted_ja",
  "statement_en",
  "statement_ja",
  "source_id",
] as const;

export type Statement = Pick<Row<"statements">, (typeof STATEMENT_COLUMNS)[number]>;

/** Who says it, whom they quote, and when. */
function saidBy({ view, lang }: Book, statement: Statement): string {
  const source = view.visible("sources").find((row) => row.source_id === statement.source_id);
  const publisher = source === undefined ? "" : publisherIn(source, lang);
  const speaker = statement[`quoted_${lang}`];
  const who = speaker === "" ? publisher : fill(word("quoting", lang), { publisher, speaker });
  const date = source?.published ? formatDate(source.published, lang) : "";
  return [who, date].filter((part) => part !== "").join(punctuation[lang].comma);
}

const refOf = (row: Statement) => ({ table: "statements" as const, row: { ...row } });

/** Statements as items of a list, newest period first, each with who says it and a link to its row. */
export const statementItems = (book: Book, rows: readonly Statement[]): readonly Html[] =>
  rows
    .toSorted((a, b) => compareTexts(b.period, a.period) || compareTexts(a.statement_id, b.statement_id))
    .map(
      (row) =>
        html`<li>${wordsWithRanges(row[`statement_${book.lang}`])} <a href="${dataRowHref(book.lang, refOf(row))}">${saidBy(book, row)}</a></li>`,
    );
