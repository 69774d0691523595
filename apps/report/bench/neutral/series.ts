import { readFileSync } from "node:fs";
import Papa from "papaparse";

export interface Row {
  readonly quarter: string;
  readonly country: string;
  readonly material: string;
  readonly quantity_t: number;
}

/** Rows of a page's table. */
export const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, dynamicTyping: true, skipEmptyLines: true })
    .data;

/** Sums of a quantity by one column, and within by quarter. */
export function sums(
  rows: readonly Row[],
  by: "country" | "material",
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const quarters = found.get(row[by]) ?? new Map<string, number>();
    found.set(row[by], quarters.set(row.quarter, (quarters.get(row.quarter) ?? 0) + row.quantity_t));
  }
  return found;
}
