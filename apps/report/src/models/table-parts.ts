import {
  type AnyRow,
  type Column,
  compareTexts,
  type Dataset,
  type Lang,
  type TableName,
  tables,
} from "@kidorui/core";
import { splitColumn } from "../lib/data-links.ts";
import { grammar } from "../lib/grammar.ts";
import { groupBy } from "../lib/group.ts";
import { nameIn } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";
import { punctuation } from "../lib/punctuation.ts";
import { anyRows } from "./table-summary.ts";

/** The rows of a long table that share a value of its splitting column. */
export interface TablePart {
  readonly part: string;
  readonly rows: readonly AnyRow[];
}

/** Parts of a table in the order of their values; none for a table that stands on one page. */
export function tableParts(dataset: Dataset, table: TableName): readonly TablePart[] {
  const split = splitColumn(table);
  if (split === undefined) return [];
  const parts = groupBy(anyRows(dataset, table), (row) => String(row[split]));
  return [...parts].map(([part, rows]) => ({ part, rows })).sort((a, b) => compareTexts(a.part, b.part));
}

/** The lists of rows of a table that have an address each: its parts, or all of them. */
export function rowLists(
  dataset: Dataset,
  table: TableName,
): readonly { readonly part?: string | undefined; readonly rows: readonly AnyRow[] }[] {
  return splitColumn(table) === undefined ? [{ rows: anyRows(dataset, table) }] : tableParts(dataset, table);
}

const splittingColumn = (table: TableName): Column | undefined =>
  (tables[table].columns as readonly Column[]).find(({ name }) => name === splitColumn(table));

/** Title of the column whose values split a table, amid a sentence. */
export function partColumn(table: TableName, lang: Lang): string {
  const title = splittingColumn(table)?.title[lang] ?? "";
  return grammar[lang].amid(title);
}

/** Name of a part: that of the country its value stands for, else the column's title and the value. */
export function partName({ view, lang }: PageContext, table: TableName, part: string): string {
  const column = splittingColumn(table);
  if (column?.references) return nameIn(view, column.references, part, lang);
  return `${column?.title[lang]}${punctuation[lang].space}${part}`;
}

/** Whether one code names a row of a table, so that a reader may know the row and not the part it stands in. */
export const isNamedByCode = (table: TableName): boolean => tables[table].key.length === 1;
