import type { TableName } from "../tables/registry.ts";
import type { Edition, Where } from "./dataset.ts";
import type { AnyRow } from "./row-id.ts";

/**
 * The chosen rows that match, noted as read, when the table is only known at run time. Columns a
 * table does not have match nothing.
 */
export function findRows(edition: Edition, table: TableName, where: AnyRow = {}): readonly AnyRow[] {
  return edition.find(table, where as Where<typeof table>) as readonly AnyRow[];
}

/** The chosen rows, not noted as read, when the table is only known at run time. */
export function chosenRows(edition: Edition, table: TableName): readonly AnyRow[] {
  return edition.chosen(table) as readonly AnyRow[];
}

/** Every visible statement of a fact, oldest source first, noted as read. */
export function vintageRows(edition: Edition, table: TableName, where: AnyRow): readonly AnyRow[] {
  return edition.vintages(table, where as Where<typeof table>) as readonly AnyRow[];
}
