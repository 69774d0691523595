import { type Lang, type RowRef, rowId, type TableName, tables } from "@kidorui/core";
import { href } from "./href.ts";

/**
 * Address of the catalogue page that shows a row. A long table is split by the values of one column,
 * not by position, so that the address stays when rows are added.
 */
export function dataPagePath(table: TableName, part?: string): string {
  return part === undefined ? `data/${table}/` : `data/${table}/${part}/`;
}

/** Address of one row in the data catalogue. */
export function dataRowHref(lang: Lang, ref: RowRef): string {
  const definition = tables[ref.table];
  const part = "pageBy" in definition && definition.pageBy ? String(ref.row[definition.pageBy]) : undefined;
  return `${href(lang, dataPagePath(ref.table, part))}#${rowAnchor(ref)}`;
}

/** Id of a row's element on its catalogue page. */
export const rowAnchor = (ref: RowRef): string => encodeURI(rowId(ref));
