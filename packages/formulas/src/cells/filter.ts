import { MetricError } from "@kidorui/core";
import { contentOf, isBlank } from "./cell.ts";
import { plainText } from "./plain-text.ts";
import { placeIn, rowsOf } from "./range.ts";

export type Comparison = "=" | "<>" | ">" | "<" | ">=" | "<=";

/** One line of a filter: a column, and what its value must be. */
export interface Filter {
  readonly column: string;
  readonly comparison: Comparison;
  /** Text as typed; compared as a number where the column holds numbers. */
  readonly value: string;
}

/** Splits a criterion as COUNTIF would: a comparison, equality when none is written, then the value. */
function criterion(text: string): Pick<Filter, "comparison" | "value"> {
  const plain = plainText(text);
  for (const comparison of [">=", "<=", "<>", "=", ">", "<"] as const) {
    if (plain.startsWith(comparison)) return { comparison, value: plain.slice(comparison.length).trim() };
  }
  return { comparison: "=", value: plain };
}

/**
 * The filters in a range of two columns. A line without a criterion asks for nothing; a criterion
 * of 0 is written "=0", since an empty cell may arrive as 0.
 */
export function filtersIn(raw: unknown, name: string): Filter[] {
  return rowsOf(raw).flatMap((cells, row): Filter[] => {
    const [column, value] = [0, 1].map((index) => contentOf(cells[index], placeIn(name, row, index)));
    if (isBlank(value) && (cells.length > 1 || isBlank(column))) return [];
    if (
      isBlank(column) ||
      isBlank(value) ||
      cells.slice(2).some((cell) => !isBlank(contentOf(cell, () => name)))
    ) {
      throw new MetricError(
        "invalid-argument",
        `${name}, row ${row + 1}: expected two cells, a column name and a criterion such as ">=2018".`,
        `${name}の${row + 1}行目：列名と「>=2018」のような条件の2つのセルを指定する。`,
      );
    }
    return [{ column: plainText(String(column)), ...criterion(String(value)) }];
  });
}
