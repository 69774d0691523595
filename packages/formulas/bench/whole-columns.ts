import type { Dataset } from "@kidorui/core";
import { functionById, invoke } from "../src/index.ts";
import { perSecond } from "./rates.ts";

/** Rows of a column in Excel, and how many of them people fill. */
const ROWS = 1_048_576;
const FILLED = 50;
const [LABELS, MEMBERS] = [5_000, 2_000];

/** A whole column; what is blank in it arrives as 0 on the desktop, which takes longer to tell from a number. */
const column = (cell: (row: number) => unknown): readonly unknown[][] =>
  Array.from({ length: ROWS }, (_, row) => [row < FILLED ? cell(row) : 0]);

const amounts = column((row) => row + 1);
const names = column((row) => `Supplier ${row}`);
const parts = column(() => 0.5);
const list = Array.from({ length: ROWS }, (_, row) =>
  row === 0
    ? ["supplier", "country", "element", "kg_per_year"]
    : row < FILLED
      ? ["A", "Japan", "Nd", row]
      : [0, 0, 0, 0],
);
const labels = Array.from({ length: LABELS }, (_, row) => [`Supplier ${row}`]);
const members = labels.filter((_, row) => row < 2 * MEMBERS && row % 2 === 0);

/** Calls with whole columns, and one with many labels. */
const calls: readonly (readonly [string, string, readonly unknown[]])[] = [
  ["HHI", "", [amounts]],
  ["SHARES", "", [amounts]],
  ["EXPOSURE", "", [names, amounts]],
  ["SHOCK", "", [amounts, names, "Supplier 3", 0.5]],
  ["MERGERDELTA", "", [amounts, names, [["Supplier 1"], ["Supplier 2"]]]],
  ["CHECK", "", [list, "suppliers"]],
  ["TRANSIT", "", [amounts, amounts]],
  ["COVERAGE", "", [amounts, 1000, parts]],
  ["NMINUS1", "", [amounts, 1000]],
  ["GPRS", "", [amounts, parts, 10]],
  ["HHIRANGE", "", [amounts, amounts]],
  ["DIVERSITY", "", [amounts, "shannon"]],
  ["INEQUALITY", "", [amounts, "gini"]],
  ["BAND", "", [amounts]],
  ["VOLATILITY", "", [amounts, 12]],
  ["RECYCLE", "", [amounts, 5, 1, 1]],
  [
    "MERGERDELTA",
    `${LABELS} labels, ${MEMBERS} members`,
    [labels.map((_, row) => [row + 1]), labels, members],
  ],
];

/** One line of the table. */
export interface ColumnTime {
  readonly name: string;
  /** Processor time of a call, ms. */
  readonly ms: number;
  /** Beside that of HHI on one such column. */
  readonly ratio: number;
}

/** What whole columns with few filled cells cost. */
export function wholeColumns(dataset: Dataset): readonly ColumnTime[] {
  const times = calls.map(([id, note, args]) => ({
    name: note === "" ? id : `${id}, ${note}`,
    ms: 1000 / perSecond(() => invoke(functionById(id), args, dataset).value),
  }));
  const base = times[0]?.ms ?? 1;
  return times.map((time) => ({ ...time, ratio: time.ms / base }));
}
