import { type AnyRow, type Column, type Lang, type TableName, tables } from "@kidorui/core";
import { codeWords } from "../i18n/code-words.ts";
import { rowAnchor } from "../lib/data-links.ts";
import { dataset } from "../lib/dataset.ts";
import { markTitle } from "../lib/figure.ts";
import { escapeHtml, type Html, html } from "../lib/html.ts";
import { otherLang } from "../lib/lang.ts";
import { nameIn } from "../lib/names.ts";
import { sourceHref } from "../lib/source-link.ts";
import { licenceIn, publisherIn } from "../lib/source-name.ts";

/** One cell of a row. */
export interface ShownCell extends Html {
  readonly className: string | undefined;
}

/** One row as the catalogue shows it. */
export interface ShownRow {
  readonly id: string;
  /** One cell for each shown column. */
  readonly cells: readonly ShownCell[];
  /** Whether the newest edition takes this row for its fact; absent where rows have no source. */
  readonly used?: boolean;
}

/**
 * Columns the catalogue shows. The mark stands beside the number it marks, and texts in the other
 * language stand on the other page.
 */
export const shownColumns = (table: TableName, lang: Lang): readonly Column[] =>
  (tables[table].columns as readonly Column[]).filter(
    (column) => column.name !== "flag" && !column.name.endsWith(`_${otherLang(lang)}`),
  );

const isNumeric = (column: Column): boolean => column.type === "integer" || column.type === "number";

/** Whether rows of a table cite a source. */
export const hasSource = (table: TableName): boolean =>
  table !== "sources" && tables[table].columns.some((column) => column.name === "source_id");

/** Letters from which on a text needs the width of sentences. */
const SENTENCE = 40;

/** How a column is set: numbers at the end of their line, dates and codes of sources whole, sentences wide. */
export function columnClass(column: Column, rows: readonly AnyRow[], lang: Lang): string | undefined {
  if (isNumeric(column)) return "table__cell--numeric";
  if (column.type === "date" || column.type === "period" || column.references === "sources")
    return column.list ? undefined : "whole";
  const edition = dataset.edition(dataset.latest);
  const named = column.list ? undefined : column.references;
  if (column.type !== "text" && named === undefined) return undefined;
  const texts = [...new Set(rows.map((row) => String(row[column.name] ?? "")))];
  const shown = named === undefined ? texts : texts.map((code) => nameIn(edition, named, code, lang));
  return shown.some((text) => text.length > SENTENCE) ? "table__cell--words" : undefined;
}

/** Rows as cells of HTML, in the order of the file. */
export function shownRows(table: TableName, rows: readonly AnyRow[], lang: Lang): readonly ShownRow[] {
  const columns = shownColumns(table, lang);
  const classes = new Map(columns.map((column) => [column, columnClass(column, rows, lang)]));
  const chosen = hasSource(table) ? chosenRows(table) : undefined;
  return rows.map((row) => ({
    id: rowAnchor({ table, row }),
    cells: columns.map((column) => ({ ...cell(table, column, row, lang), className: classes.get(column) })),
    ...(chosen && { used: chosen.has(row) }),
  }));
}

const chosenRows = (table: TableName): ReadonlySet<unknown> =>
  new Set(dataset.edition(dataset.latest).chosen(table));

function cell(table: TableName, column: Column, row: AnyRow, lang: Lang): Html {
  const value = row[column.name] ?? null;
  const definition = tables[table];
  const marked = "value" in definition && definition.value === column.name;
  if (isNumeric(column)) return number(value, marked ? String(row["flag"] ?? "") : "", lang);
  const text = String(value ?? "");
  if (text === "") return { html: "" };
  if (column.type === "url") return html`<a href="${text}">${new URL(text).host}</a>`;
  if (column.references && !column.list) return reference(column.references, text, lang);
  if (column.references === "sources" && column.list)
    return {
      html: text
        .split(" ")
        .map((id) => reference("sources", id, lang).html)
        .join(" "),
    };
  if (column.name === "publisher") return { html: escapeHtml(publisherIn(text, lang)) };
  if (column.name === "licence") return { html: escapeHtml(licenceIn(text, lang)) };
  // English codes speak for themselves in English.
  const word = lang === "ja" && column.values ? codeWords[column.name]?.[text]?.ja : undefined;
  return word === undefined ? { html: escapeHtml(text) } : html`${text} <span class="soft">${word}</span>`;
}

function number(value: string | number | null, flag: string, lang: Lang): Html {
  if (value === null) return { html: flag ? escapeHtml(markTitle(flag, lang)) : "" };
  return flag
    ? html`${value} <abbr class="mark" title="${markTitle(flag, lang)}">[${flag}]</abbr>`
    : html`${value}`;
}

/** A code with the name it stands for; the source's own code is its name. */
function reference(table: string, code: string, lang: Lang): Html {
  if (table === "sources") return html`<a href="${sourceHref(lang, code)}">${code}</a>`;
  const edition = dataset.edition(dataset.latest);
  const name = nameIn(edition, table, code, lang);
  return name === code ? html`${code}` : html`${code} <span class="soft">${name}</span>`;
}
