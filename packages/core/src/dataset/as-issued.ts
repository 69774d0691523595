import { isProblem, readCell } from "../tables/cell.ts";
import type { Column } from "../tables/define.ts";
import { tables as definitions, type Row, type TableName } from "../tables/registry.ts";
import { compareTexts } from "../text.ts";
import { compareEditionIds } from "./edition-id.ts";
import { type AnyRow, rowId } from "./row-id.ts";
import { type Tables, tablesOnDemand } from "./tables.ts";

type Edition = Row<"editions">;
type Erratum = Row<"errata">;
type Correction = Row<"corrections">;

/** A change of one row, or `undefined` where the row is left out. */
type Change = (row: AnyRow) => AnyRow | undefined;

/** The kind of cell a column holds, when the column is only known at run time. */
export const columnOf = (table: TableName, name: string): Column | undefined =>
  (definitions[table].columns as readonly Column[]).find((column) => column.name === name);

/** A row with the text of one cell put in, read as its column declares. */
export function withCell(table: TableName, row: AnyRow, name: string, text: string): AnyRow {
  const column = columnOf(table, name);
  const value = column && readCell(column, text);
  // What no column can hold is reported by the checks; here it changes nothing.
  return value === undefined || isProblem(value) ? row : { ...row, [name]: value };
}

/**
 * Whether an edition still shows the mistake an erratum names: it was issued before, or on the
 * same day and stands before the corrected edition. One that is not issued shows what the tables hold.
 */
export function showsMistake(edition: Edition, erratum: Erratum): boolean {
  if (edition.published === "") return false;
  if (edition.published !== erratum.date) return edition.published < erratum.date;
  return compareEditionIds(edition.edition_id, erratum.corrected_edition_id) < 0;
}

/**
 * Puts the mistakes back that an edition was issued with. The tables hold the right values; of
 * several errata to one cell the first one after the edition says what the edition shows.
 */
function mistakesOf(edition: Edition, errata: readonly Erratum[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  const later = errata
    .filter((erratum) => erratum.table_name !== "" && showsMistake(edition, erratum))
    .toSorted(
      (a, b) =>
        compareTexts(b.date, a.date) || compareEditionIds(b.corrected_edition_id, a.corrected_edition_id),
    );
  for (const { table_name, row_id, column_name, old_value } of later) {
    add(changes, table_name, row_id, (row) => withCell(table_name as TableName, row, column_name, old_value));
  }
  return changes;
}

/** What a corrected row says of itself. */
const remark = (row: AnyRow, { expect, reason_en }: Correction): string =>
  [row["note"], `Corrected here; the publisher prints ${expect === "" ? "nothing" : expect}. ${reason_en}`]
    .filter(Boolean)
    .join(" ");

function correct(table: TableName, correction: Correction): Change {
  const { action, column_name, new_value } = correction;
  if (action === "drop") return () => undefined;
  return (row) => {
    const changed = withCell(table, row, column_name, action === "blank" ? "" : new_value);
    const isNumber = (definitions[table] as { value?: string }).value === column_name;
    return {
      ...changed,
      ...("flag" in row && isNumber ? { flag: action === "blank" ? "NA" : "d" } : {}),
      ...("note" in row ? { note: remark(row, correction) } : {}),
    };
  };
}

/** Corrections of publishers' misprints: part of the data of every edition from their day on. */
function correctionsOf(edition: Edition, corrections: readonly Correction[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const correction of corrections.filter(({ since }) => since <= edition.as_of)) {
    const table = correction.table_name as TableName;
    add(changes, table, correction.row_id, correct(table, correction));
  }
  return changes;
}

function add(changes: Map<string, Change[]>, table: string, row: string, change: Change): void {
  const name = `${table}/${row}`;
  changes.set(name, [...(changes.get(name) ?? []), change]);
}

/**
 * The tables as an edition has them: with the corrections made by its date, and with the mistakes
 * it was issued with. Rows that nothing concerns are the same objects.
 */
export function asIssued(tables: Tables, edition: Edition): Tables {
  const changes = [correctionsOf(edition, tables.corrections), mistakesOf(edition, tables.errata)];
  const touched = new Set(
    changes.flatMap((some) => [...some.keys()].map((name) => name.slice(0, name.indexOf("/")))),
  );
  if (touched.size === 0) return tables;
  const changed = (table: TableName): readonly AnyRow[] => {
    const rows: readonly AnyRow[] = tables[table];
    return rows.flatMap((row): readonly AnyRow[] => {
      const name = `${table}/${rowId({ table, row })}`;
      const all = changes.flatMap((some) => some.get(name) ?? []);
      const now = all.reduce<AnyRow | undefined>((before, change) => before && change(before), row);
      return now ? [now] : [];
    });
  };
  return tablesOnDemand(
    <T extends TableName>(table: T) =>
      (touched.has(table) ? changed(table) : tables[table]) as readonly AnyRow[] as readonly Row<T>[],
  );
}
