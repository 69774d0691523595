import { isAtLeast } from "../../stats/rounding.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { joined, presentTables, sourceOf } from "../checks/context.ts";
import type { Finding, Guard } from "./guard.ts";

/** How far a full list of shares may miss 100 %. */
const TOLERANCE_PCT = 0.5;
const WORLD = "WLD";

/** Rows of full lists that carry a share, by list and source. */
function sharesByList(table: ParsedTable, column: string): ParsedRow[][] {
  const { listKey = [], key } = table.definition;
  const lists = new Map<string, ParsedRow[]>();
  for (const row of table.rows) {
    const isTotal = key.some((name) => !listKey.includes(name) && row[name] === WORLD);
    if (row["coverage"] !== "full" || isTotal || typeof row[column] !== "number") continue;
    const name = [joined(row, listKey), sourceOf(table, row)].join("@");
    lists.set(name, [...(lists.get(name) ?? []), row]);
  }
  return [...lists.values()];
}

function sumsIn(table: ParsedTable): Finding[] {
  const { value = "", listKey } = table.definition;
  if (listKey === undefined || !value.endsWith("_pct")) return [];
  return sharesByList(table, value).flatMap((list): Finding[] => {
    const sum = list.reduce((total, row) => total + Number(row[value]), 0);
    const [row] = list;
    if (row === undefined || (isAtLeast(sum, 100 - TOLERANCE_PCT) && isAtLeast(100 + TOLERANCE_PCT, sum)))
      return [];
    const expected = `the ${list.length} shares of the full list to sum to 99.5–100.5`;
    return [
      { guard: "share-sum", table, row, column: value, expected, found: String(Number(sum.toFixed(4))) },
    ];
  });
}

/** Shares of a list that says it is complete and do not add up to a whole. */
export const shareSums: Guard = (tables) => presentTables(tables).flatMap(sumsIn);
