import type { Lang, Row } from "@kidorui/core";
import type { Entry } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { type Html, html } from "../lib/html.ts";
import { publisherIn } from "../lib/source-name.ts";

/** Who published what a number rests on, with the grade of each source, to stand beside it; empty where nothing was read. */
export const sourcesBeside = ({ evaluation: { sources } }: Entry, lang: Lang): Html =>
  sourcesNamed(sources, lang);

/** Publishers of some sources, each with the grade of the source and a link to its row. */
export function sourcesNamed(sources: readonly Row<"sources">[], lang: Lang): Html {
  if (sources.length === 0) return html``;
  const ja = lang === "ja";
  // Two releases of one publisher are one name where their grade is one.
  const named = [...new Map(sources.map((row) => [`${row.publisher}|${row.grade}`, row])).values()].map(
    (row, index) =>
      html`${index === 0 ? "" : ja ? "、" : "; "}<a href="${dataRowHref(lang, { table: "sources", row })}">${publisherIn(row, lang)}</a>${ja ? `（等級${row.grade}）` : ` (grade ${row.grade})`}`,
  );
  return ja ? html`出典：${named}` : html`${named.length === 1 ? "Source" : "Sources"}: ${named}`;
}
