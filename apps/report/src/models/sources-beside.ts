import type { Lang } from "@kidorui/core";
import type { Entry } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { type Html, html } from "../lib/html.ts";
import { publisherIn } from "../lib/source-name.ts";

/** Who published what a number rests on, with the grade of each source, to stand beside it; empty where nothing was read. */
export function sourcesBeside({ evaluation: { sources } }: Entry, lang: Lang): Html {
  if (sources.length === 0) return html``;
  const ja = lang === "ja";
  const named = sources.map(
    (row, index) =>
      html`${index === 0 ? "" : ja ? "、" : "; "}<a href="${dataRowHref(lang, { table: "sources", row })}">${publisherIn(row, lang)}</a>${ja ? `（等級${row.grade}）` : ` (grade ${row.grade})`}`,
  );
  return ja ? html`出典：${named}` : html`Source: ${named}`;
}
