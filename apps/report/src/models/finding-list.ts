import type { FigureData, TableRow } from "../figures/figure-data.ts";
import { word } from "../i18n/ui.ts";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { sourceNames } from "./sources-beside.ts";

/** A sentence of the data in a column of a row, with the source behind it and a link to the row. */
export function findingItem(book: Book, row: TableRow, column: string, table: FigureData): Html {
  const { lang } = book;
  const text = row.text(column);
  const ref = table.evaluations
    .flatMap(({ rows }) => rows)
    .find(({ row: cells }) => (cells as Readonly<Record<string, unknown>>)[column] === text);
  const [source = ""] = (table.has("evidence_ids") ? row.text("evidence_ids") : row.text("source_id")).split(
    " ",
  );
  const named = book.view.visible("sources").filter(({ source_id }) => source_id === source);
  const { open, close, comma } = punctuation[lang];
  const link = ref && html`<a href="${dataRowHref(lang, ref)}">${word("row", lang)}</a>`;
  return html`<li>${text}${open}${sourceNames(named, lang)}${link ? html`${comma}${link}` : html``}${close}</li>`;
}
