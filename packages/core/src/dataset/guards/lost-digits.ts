import type { TableIssue } from "../../errors.ts";
import type { ParsedRow } from "../../tables/parse.ts";
import { tableNames } from "../../tables/registry.ts";
import { joined, type ParsedTables, sourceOf } from "../checks/context.ts";
import type { Tables } from "../tables.ts";

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** What a spreadsheet did to a number that was there: it shows eleven characters, and takes 1.234 for a thousand. */
function damageOf(before: number, after: number): string | undefined {
  if (before === after) return undefined;
  const isRounded =
    decimalsOf(after) < decimalsOf(before) &&
    Number(before.toFixed(decimalsOf(after))) === after &&
    String(after).length >= 10;
  if (isRounded) return "fewer digits";
  return decimalsOf(before) === 3 && Math.round(before * 1000) === after ? "a thousand times" : undefined;
}

/**
 * Cells whose number changed as a spreadsheet changes them, against the rows of before: shortened to what its cell
 * shows, or read with the point as a mark of thousands.
 */
export function lostDigits(before: Tables, after: ParsedTables): TableIssue[] {
  return tableNames.flatMap((name) => {
    const table = after[name];
    if (table === undefined) return [];
    const { definition } = table;
    const numbers = definition.columns.filter(({ type }) => type === "number").map((column) => column.name);
    if (numbers.length === 0) return [];
    const keyOf = (row: ParsedRow): string => [joined(row, definition.key), sourceOf(table, row)].join("@");
    const old = new Map((before[name] as readonly ParsedRow[]).map((row) => [keyOf(row), row] as const));
    return table.rows.flatMap((row) => {
      const known = old.get(keyOf(row));
      return numbers.flatMap((column) => {
        const [was, is] = [known?.[column], row[column]];
        const damage = typeof was === "number" && typeof is === "number" ? damageOf(was, is) : undefined;
        if (damage === undefined) return [];
        const message = `${column}: expected ${was} as in the last commit, found ${is}: ${damage === "fewer digits" ? damage : `${damage} of it`}, as a spreadsheet leaves it. Write ${was}.`;
        return [{ ...table.place(row, column), message }];
      });
    });
  });
}
