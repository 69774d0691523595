import { type Row, rowId } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
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

/** Statements shown, the newest; the numbers of the page lead to all. */
const SHOWN = 3;

export type Statement = Pick<Row<"statements">, (typeof STATEMENT_COLUMNS)[number]>;

/** What statements are about: columns and values that hold together; several values of a column are alternatives. */
export type About = readonly (readonly [keyof Row<"statements">, string])[];

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
    .toSorted((a, b) => b.period.localeCompare(a.period) || a.statement_id.localeCompare(b.statement_id))
    .map(
      (row) =>
        html`<li>${row[`statement_${book.lang}`]} <a href="${dataRowHref(book.lang, refOf(row))}">${saidBy(book, row)}</a></li>`,
    );

/**
 * What the press, officials and companies say in figures of a page's matter, newest period first: shown beside the figures,
 * counted in none. Nothing where nobody says anything.
 */
export function statementList(book: Book, about: readonly About[]): Html | undefined {
  const { lang } = book;
  const rows = about.flatMap((where): readonly Statement[] =>
    book.rows("statements", where, STATEMENT_COLUMNS),
  );
  const found = [...new Map(rows.map((row) => [rowId(refOf(row)), row])).values()];
  if (found.length === 0) return undefined;
  const items = statementItems(book, found).slice(0, SHOWN);
  const all = found.length <= SHOWN;
  const title = {
    ja: `言及された値（集計外、${found.length}件${all ? "" : "のうち新しいもの"}）`,
    en: `Reported, not counted: ${all ? "" : "the newest of "}${found.length} statements`,
  };
  return html`<details><summary>${title[lang]}</summary><ul>${items}</ul></details>`;
}
