import { type Row, rowId } from "@kidorui/core";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { publisherIn } from "../lib/source-name.ts";

const COLUMNS = [
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

type Statement = Pick<Row<"statements">, (typeof COLUMNS)[number]>;

/** What statements are about: columns and values that hold together; several values of a column are alternatives. */
export type About = readonly (readonly [keyof Row<"statements">, string])[];

/** Who says it, whom they quote, and when. */
function saidBy({ view, lang }: Book, { source_id, quoted_en, quoted_ja }: Statement): string {
  const source = view.visible("sources").find((row) => row.source_id === source_id);
  const quoted = lang === "ja" ? quoted_ja : quoted_en;
  const day = source?.published ?? "";
  const date = day === "" ? "" : formatDate(day, lang);
  const publisher = source === undefined ? "" : publisherIn(source, lang);
  const parts =
    lang === "ja"
      ? [`${publisher}${quoted === "" ? "" : `（${quoted}を引用）`}`, date]
      : [publisher, quoted === "" ? "" : `quoting ${quoted}`, date];
  return parts.filter((part) => part !== "").join(lang === "ja" ? "、" : ", ");
}

/**
 * What the press, officials and companies say in figures of a page's matter, newest period first: shown beside the figures,
 * counted in none. Nothing where nobody says anything.
 */
export function statementList(book: Book, about: readonly About[]): Html | undefined {
  const { lang } = book;
  const refOf = (row: Statement) => ({ table: "statements" as const, row: { ...row } });
  const rows = about.flatMap((where): readonly Statement[] => book.rows("statements", where, COLUMNS));
  const found = [...new Map(rows.map((row) => [rowId(refOf(row)), row])).values()].toSorted(
    (a, b) => b.period.localeCompare(a.period) || a.statement_id.localeCompare(b.statement_id),
  );
  if (found.length === 0) return undefined;
  const items = found
    .slice(0, SHOWN)
    .map(
      (row) =>
        html`<li>${row[`statement_${lang}`]} <a href="${dataRowHref(lang, refOf(row))}">${saidBy(book, row)}</a></li>`,
    );
  const all = found.length <= SHOWN;
  const title = {
    ja: `言及された値（集計外、${found.length}件${all ? "" : "のうち新しいもの"}）`,
    en: `Reported, not counted: ${all ? "" : "the newest of "}${found.length} statements`,
  };
  return html`<details><summary>${title[lang]}</summary><ul>${items}</ul></details>`;
}
