import { type AnyRow, type Column, type Edition, type TableName, tables } from "@kidorui/core";
import { kindOfColumn } from "./names/kind-of-column.ts";
import { tableNamed } from "./names/table-named.ts";
import { codeFor } from "./names.ts";

/** The columns whose values follow the table in the names of its series. */
function keyColumns(table: TableName): readonly Column[] {
  const { key, period, columns } = tables[table];
  const all: readonly Column[] = columns;
  return key
    .filter((name) => name !== period)
    .flatMap((name) => all.find((column) => column.name === name) ?? []);
}

/** A part of the name of a series: a table, a code, or a text that is neither. */
export interface SeriesPart {
  readonly text: string;
  /** Whether it is the code of a thing, of which the table may have no series. */
  readonly isCode: boolean;
}

/**
 * The parts of the name of a series, each as the code it stands for: `鉱山生産量.オーストラリア` is
 * `mine_production` and `AUS`. What is no name stays as it is, and so does all of it under an unknown table.
 */
export function seriesParts(edition: Edition, name: string): readonly SeriesPart[] {
  const [first = "", ...parts] = name.split(".");
  const table = tableNamed(edition, first);
  const columns = table === undefined ? [] : keyColumns(table);
  return [
    { text: table ?? first, isCode: false },
    ...parts.map((text, place): SeriesPart => {
      const column = columns[place];
      const kind = column && kindOfColumn(column);
      const code = kind && codeFor(edition, kind, text);
      return { text: code ?? text, isCode: code !== undefined };
    }),
  ];
}

/** Whether a text may stand in a column: one of its words, or a value that some row of the edition has. */
function isValue(edition: Edition, table: TableName, { name, values = [] }: Column, text: string): boolean {
  const wanted = text.toLowerCase();
  const rows: readonly AnyRow[] = edition.visible(table);
  return (
    values.some((value) => value.toLowerCase() === wanted) ||
    rows.some((row) => String(row[name]).toLowerCase() === wanted)
  );
}

/** Whether parts name a table with numbers and, for each of its keys, a thing that is known: a question well put. */
export function isOfKnownThings(edition: Edition, [first, ...parts]: readonly SeriesPart[]): boolean {
  const table = first && tableNamed(edition, first.text);
  if (table === undefined || !("value" in tables[table])) return false;
  const columns = keyColumns(table);
  return (
    parts.length === columns.length &&
    columns.every((column, place) => {
      const part = parts[place];
      return part !== undefined && (part.isCode || isValue(edition, table, column, part.text));
    })
  );
}
