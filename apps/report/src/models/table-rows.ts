import {
  type AnyRow,
  type Column,
  codeWord,
  type Edition,
  type Lang,
  type Row,
  type TableDefinition,
  type TableName,
  tables,
} from "@kidorui/core";
import { rowAnchor, splitColumn } from "../lib/data-links.ts";
import { markTitle } from "../lib/figure.ts";
import { formatNumber, formatPeriod } from "../lib/format.ts";
import { grammar } from "../lib/grammar.ts";
import { escapeHtml, type Html, html, joinHtml } from "../lib/html.ts";
import { otherLang } from "../lib/lang.ts";
import { nameIn } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";
import { wordsWithRanges } from "../lib/range.ts";
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
  /** Whether the edition takes this row for its fact; absent where rows have no source. */
  readonly used?: boolean;
}

const columnsOf = (table: TableName): readonly Column[] => tables[table].columns;

/** The column that says in Japanese what another says as printed, as `title_ja` does for `title`. */
const isTwin = (table: TableName, { name }: Column): boolean =>
  name.endsWith("_ja") && columnsOf(table).some((one) => `${one.name}_ja` === name);

/** The column whose one value the title of a page of rows names. */
function titleColumn(table: TableName, rows: readonly AnyRow[]): string | undefined {
  const column = splitColumn(table);
  return column !== undefined && new Set(rows.map((row) => row[column])).size === 1 ? column : undefined;
}

/**
 * Columns the catalogue shows. The mark stands beside the number it marks, texts in the other language
 * stand on the other page, a text that has a twin in Japanese gives way to it, and what the title of the page says
 * is not said in every row.
 */
export function shownColumns(table: TableName, lang: Lang, rows: readonly AnyRow[]): readonly Column[] {
  const left = ["flag", titleColumn(table, rows)];
  return columnsOf(table).filter(
    (column) =>
      !left.includes(column.name) && !column.name.endsWith(`_${otherLang(lang)}`) && !isTwin(table, column),
  );
}

/** What a cell holds for the readers of a language. */
const valueIn = (row: AnyRow, { name }: Column, lang: Lang): string | number | null =>
  row[`${name}_${lang}`] || (row[name] ?? null);

const isNumeric = (column: Column): boolean => column.type === "integer" || column.type === "number";

/** Whether rows of a table cite a source. */
export const hasSource = (table: TableName): boolean =>
  table !== "sources" && tables[table].columns.some((column) => column.name === "source_id");

/** Letters from which on the name of goods, an official text, pushes numbers off a phone. */
const LONG = 24;

/** The name of a code as a row has room for it: of goods with a long name what they count as in shares of trade. */
function shortName(view: Edition, table: string, code: string, lang: Lang): string {
  const name = nameIn(view, table, code, lang);
  if (table !== "products" || name.length <= LONG) return name;
  const scope = view.visible("products").find((row) => row.product_code === code)?.scope ?? "";
  return codeWord("products", "scope", scope)?.[lang] ?? name;
}

/** Letters from which on a text needs the width of sentences. */
const SENTENCE = 40;

/** How a column is set: numbers at the end of their line, dates and codes of sources whole, sentences wide. */
export function columnClass(
  { view, lang }: PageContext,
  column: Column,
  rows: readonly AnyRow[],
): string | undefined {
  if (isNumeric(column)) return "table__cell--numeric";
  if (column.type === "date" || column.type === "period" || column.references === "sources")
    return column.list ? undefined : "whole";
  const named = column.list ? undefined : column.references;
  if (column.type !== "text" && named === undefined) return undefined;
  const texts = [...new Set(rows.map((row) => String(valueIn(row, column, lang) ?? "")))];
  const shown = named === undefined ? texts : texts.map((code) => shortName(view, named, code, lang));
  return shown.some((text) => text.length > SENTENCE) ? "table__cell--words" : undefined;
}

/** Rows as cells of HTML, in the order of the file. */
export function shownRows(
  context: PageContext,
  table: TableName,
  rows: readonly AnyRow[],
): readonly ShownRow[] {
  const { view, lang } = context;
  const columns = shownColumns(table, lang, rows);
  const classes = new Map(columns.map((column) => [column, columnClass(context, column, rows)]));
  const chosen = hasSource(table) ? new Set<unknown>(view.chosen(table)) : undefined;
  return rows.map((row) => ({
    id: rowAnchor({ table, row }),
    cells: columns.map((column) => ({
      ...cell(context, table, column, row),
      className: classes.get(column),
    })),
    ...(chosen && { used: chosen.has(row) }),
  }));
}

function cell(context: PageContext, table: TableName, column: Column, row: AnyRow): Html {
  const { lang } = context;
  const value = valueIn(row, column, lang);
  if (column.unit === "fiscal year" && typeof value === "number")
    return html`${formatNumber(value, column.unit, lang)}`;
  if (isNumeric(column)) {
    const definition: TableDefinition = tables[table];
    return number(value, definition.value === column.name ? String(row["flag"] ?? "") : "", lang);
  }
  if (table === "sources" && column.name === "publisher")
    return html`${publisherIn(row as Row<"sources">, lang)}`;
  const text = String(value ?? "");
  return text === "" ? { html: "" } : wordCell(context, table, column, text);
}

/** A cell of words: an address, what a code stands for, or the words themselves. */
function wordCell(context: PageContext, table: TableName, column: Column, text: string): Html {
  const { lang } = context;
  if (column.type === "url") return html`<a href="${text}">${new URL(text).host}</a>`;
  const { references } = column;
  if (references)
    return joinHtml(
      (column.list ? text.split(" ") : [text]).map((code) => reference(context, references, code)),
      " ",
    );
  if (column.type === "period") {
    const words = formatPeriod(text, lang);
    return /^[\d-]+$/.test(text) ? html`${text}` : html`${text} <span class="soft">${words}</span>`;
  }
  if (column.name === "licence") return html`${licenceIn(text, lang)}`;
  const word =
    column.values && !grammar[lang].speaksCodes ? codeWord(table, column.name, text)?.[lang] : undefined;
  return word === undefined ? wordsWithRanges(text) : html`${text} <span class="soft">${word}</span>`;
}

function number(value: string | number | null, flag: string, lang: Lang): Html {
  if (value === null) return { html: flag ? escapeHtml(markTitle(flag, lang)) : "" };
  return flag
    ? html`${value} <abbr class="mark" title="${markTitle(flag, lang)}">[${flag}]</abbr>`
    : html`${value}`;
}

/** A code with the name it stands for; the source's own code is its name. */
function reference({ dataset, view, lang }: PageContext, table: string, code: string): Html {
  if (table === "sources") return html`<a href="${sourceHref(dataset, lang, code)}">${code}</a>`;
  const name = shortName(view, table, code, lang);
  return name === code ? html`${code}` : html`${code} <span class="soft">${name}</span>`;
}
