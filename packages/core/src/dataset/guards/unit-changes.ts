import type { ParsedTable } from "../../tables/parse.ts";
import { joined, presentTables } from "../checks/context.ts";
import type { Finding, Guard } from "./guard.ts";

function changesIn(table: ParsedTable): Finding[] {
  const { unit, key, period } = table.definition;
  if (unit === undefined || key.includes(unit)) return [];
  const names = key.filter((name) => name !== period);
  const first = new Map<string, string>();
  return table.rows.flatMap((row): Finding[] => {
    const series = joined(row, names);
    const [known, own] = [first.get(series), String(row[unit])];
    if (known === undefined) first.set(series, own);
    if (known === undefined || known === own) return [];
    const expected = `${known}, the unit of the series ${series}`;
    return [{ guard: "unit-change", table, row, column: unit, expected, found: own }];
  });
}

/** A series whose numbers change their unit on the way. */
export const unitChanges: Guard = (tables) => presentTables(tables).flatMap(changesIn);
