import { type Column, type Edition, type TableName, tableNames, tables } from "@kidorui/core";
import { kindOfColumn } from "./names/kind-of-column.ts";
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
  const table = tableNames.find((known) => known === codeFor(edition, "table", first));
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
