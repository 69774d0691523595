import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { joined, presentTables } from "../checks/context.ts";
import type { Finding, Guard } from "./guard.ts";

/** The unit of most rows of a series; of equally many the first. */
function usualUnit(series: readonly ParsedRow[], unit: string): string {
  const counts = new Map<string, number>();
  for (const row of series) counts.set(String(row[unit]), (counts.get(String(row[unit])) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function changesIn(table: ParsedTable): Finding[] {
  const { unit, key, period } = table.definition;
  if (unit === undefined || key.includes(unit)) return [];
  const names = key.filter((name) => name !== period);
  const series = new Map<string, ParsedRow[]>();
  for (const row of table.rows) {
    const name = joined(row, names);
    series.set(name, [...(series.get(name) ?? []), row]);
  }
  return [...series].flatMap(([name, rows]) => {
    const usual = usualUnit(rows, unit);
    const expected = `${usual}, the unit of the series ${name}`;
    return rows
      .filter((row) => String(row[unit]) !== usual)
      .map(
        (row): Finding => ({
          guard: "unit-change",
          table,
          row,
          column: unit,
          expected,
          found: String(row[unit]),
        }),
      );
  });
}

/** A series whose numbers change their unit on the way. */
export const unitChanges: Guard = (tables) => presentTables(tables).flatMap(changesIn);
