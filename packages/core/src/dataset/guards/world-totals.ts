import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { joined, presentTables, sourceOf } from "../checks/context.ts";
import type { Finding, Guard } from "./guard.ts";

const WORLD = "WLD";
const COUNTRY = "country_code";

/**
 * Half a unit of the last digit that a total is printed with: what rounding may hide. Trailing
 * zeros are taken as rounding.
 */
function roundingOf(total: number): number {
  const zeros = /0*$/.exec(String(total))?.[0].length ?? 0;
  return Number.isInteger(total) ? 10 ** zeros / 2 : 0;
}

function listsOf(table: ParsedTable): ParsedRow[][] {
  const names = table.definition.key.filter((name) => name !== COUNTRY);
  const lists = new Map<string, ParsedRow[]>();
  for (const row of table.rows) {
    const name = [joined(row, names), sourceOf(table, row)].join("@");
    lists.set(name, [...(lists.get(name) ?? []), row]);
  }
  return [...lists.values()];
}

function excessesIn(table: ParsedTable): Finding[] {
  const { key, value } = table.definition;
  if (value === undefined || !value.endsWith("_t") || !key.includes(COUNTRY)) return [];
  return listsOf(table).flatMap((list): Finding[] => {
    const world = list.find((row) => row[COUNTRY] === WORLD);
    const total = world?.[value];
    // A total that is only a bound limits nothing from above.
    if (!world || typeof total !== "number" || world["flag"] === ">") return [];
    const sum = list
      .filter((row) => row !== world && row["flag"] !== "<")
      .reduce((all, row) => all + Number(row[value] ?? 0), 0);
    if (sum <= total + roundingOf(total)) return [];
    const expected = `countries that sum to at most the world total, ${total}`;
    return [{ guard: "above-world", table, row: world, column: value, expected, found: String(sum) }];
  });
}

/** Countries that together exceed the world total their source prints, rounding allowed for. */
export const worldTotals: Guard = (tables) => presentTables(tables).flatMap(excessesIn);
