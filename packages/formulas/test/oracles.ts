// What other spreadsheets compute with functions of their own, for each function of ours that has such an equal.
import { randomStream } from "@kidorui/core";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

/** Numbers of one row of the sheet: a list in A to F, and single values in H to K. */
export interface Numbers {
  readonly list: readonly number[];
  readonly single: readonly number[];
}

/** One function and the same in a spreadsheet's own functions; `#` stands for the row. */
interface Oracle {
  readonly id: string;
  readonly args: (numbers: Numbers) => readonly unknown[];
  readonly native: string;
  /** Picks the number that the native formula gives, where ours is a table. */
  readonly at?: readonly [number, number];
}

const column = ({ list }: Numbers) => list.map((one) => [one]);
const single =
  (...places: readonly number[]) =>
  ({ single: values }: Numbers) =>
    places.map((place) => values[place]);

const LIST = "$A#:$F#";
const SHARES = `(${LIST}/SUM(${LIST}))`;
const HHI = `(SUMSQ(${LIST})/SUM(${LIST})^2)`;
/** H to K: two quantities up to 1000, two parts of 1. */
const [Q1, Q2, P1, P2] = ["$H#", "$I#", "$J#", "$K#"];
const LABELS = ["a", "b", "c", "d", "e", "f"].map((one) => [one]);
const LMDI = (part: string) => `(${Q2}*${P2}-${Q1}*${P1})/(LN(${Q2}*${P2})-LN(${Q1}*${P1}))*LN(${part})`;

const oracles: readonly Oracle[] = [
  { id: "SHARES", args: (n) => [column(n)], native: `$C#/SUM(${LIST})`, at: [2, 0] },
  { id: "HHI", args: (n) => [column(n)], native: HHI },
  { id: "HHI", args: (n) => [column(n), 10_000], native: `10000*${HHI}` },
  {
    id: "CRN",
    args: (n) => [column(n), 3],
    native: `SUM(LARGE(${LIST},1),LARGE(${LIST},2),LARGE(${LIST},3))/SUM(${LIST})`,
  },
  { id: "NMINUS1", args: (n) => [column(n), 5000], native: `(SUM(${LIST})-MAX(${LIST}))/5000` },
  { id: "SUPPLIERCOUNT", args: (n) => [column(n)], native: `1/${HHI}` },
  { id: "HHINORM", args: (n) => [column(n)], native: `(${HHI}-1/6)/(1-1/6)` },
  {
    id: "HALLTIDEMAN",
    args: (n) => [column(n)],
    native: `1/(2*(${[1, 2, 3, 4, 5, 6].map((i) => `${i}*LARGE(${LIST},${i})`).join("+")})/SUM(${LIST})-1)`,
  },
  { id: "MERGERDELTA", args: (n) => [column(n), LABELS, [["b"], ["e"]]], native: `2*$B#*$E#/SUM(${LIST})^2` },
  { id: "DIVERSITY", args: (n) => [column(n)], native: `-SUMPRODUCT(${SHARES},LN(${SHARES}))` },
  { id: "DIVERSITY", args: (n) => [column(n), "hill", 2.5], native: `SUMPRODUCT(${SHARES}^2.5)^(1/(1-2.5))` },
  {
    id: "INEQUALITY",
    args: (n) => [column(n), "gini"],
    native: `(${[1, 2, 3, 4, 5, 6].map((i) => `${2 * i - 7}*SMALL(${LIST},${i})`).join("+")})/(6*SUM(${LIST}))`,
  },
  { id: "INEQUALITY", args: (n) => [column(n), "theil"], native: `SUMPRODUCT(${SHARES},LN(6*${SHARES}))` },
  { id: "NIR", args: (n) => [...single(2, 0, 3)(n)], native: `(${Q1}-${P2})/(${P1}+${Q1}-${P2})` },
  {
    id: "IMPORTRELIANCE",
    args: (n) => [...single(0, 1, 2)(n)],
    native: `MAX(0,(${Q2}-${P1})/(${Q1}+${Q2}-${P1}))`,
  },
  { id: "SELFSUFFICIENCY", args: (n) => [...single(0, 1, 2)(n)], native: `${Q1}/(${Q1}+${Q2}-${P1})` },
  { id: "DECOMPOSE", args: (n) => single(0, 2, 1, 3)(n), native: LMDI(`${Q2}/${Q1}`), at: [0, 0] },
  { id: "DECOMPOSE", args: (n) => single(0, 2, 1, 3)(n), native: LMDI(`${P2}/${P1}`), at: [0, 1] },
  {
    id: "COVERAGE",
    args: (n) => [column(n), 9000, n.list.map(() => [0.7])],
    native: `0.7*SUM(${LIST})/9000`,
  },
  { id: "EXPOSURE", args: (n) => [LABELS, column(n)], native: `MAX(${LIST})/SUM(${LIST})`, at: [1, 2] },
  { id: "DAYSCOVER", args: (n) => [n.single[0], n.single[1], n.single[2]], native: `${Q1}/(${Q2}-${P1})` },
  { id: "RUNOUT", args: (n) => [46_000, n.single[0], n.single[1]], native: `46000+INT(${Q1}/${Q2})` },
  { id: "STOCKFOR", args: (n) => [n.single[0], n.single[1], n.single[2]], native: `${Q1}*(${Q2}-${P1})` },
  { id: "THRIFT", args: (n) => [n.single[0], n.single[2], 10, 4], native: `${Q1}*(1-${P1}*0.4)` },
  { id: "RAMP", args: (n) => [n.single[0], 46_023, 24, 46_388], native: `${Q1}*12/24` },
  {
    id: "STOCKPATH",
    args: (n) => [n.single[0], n.single[2], n.single[3], 3, 1],
    native: `MAX(0,${Q1}+3*(${P2}-${P1}))`,
    at: [3, 1],
  },
  {
    id: "VOLATILITY",
    args: (n) => [column(n), 12],
    native: `STDEV(LN($B#/$A#),LN($C#/$B#),LN($D#/$C#),LN($E#/$D#),LN($F#/$E#))*SQRT(12)`,
  },
  { id: "GPRS", args: (n) => [column(n), n.list.map(() => [n.single[2]])], native: `${HHI}*${P1}` },
];
const ROWS = 25;

function numbers(row: number): Numbers {
  const random = randomStream({ seed: 7, variable: "oracles", draw: row });
  const between = (low: number, high: number) => Math.round((low + (high - low) * random()) * 1000) / 1000;
  return {
    list: Array.from({ length: 6 }, () => between(1, 1000)),
    single: [between(1, 1000), between(2, 1000), between(0.01, 0.99), between(0.01, 0.99)],
  };
}

/** A formula of a spreadsheet's own functions with what ours gives for it. */
export interface OracleCase {
  readonly id: string;
  /** Beside its numbers, which stand in A to F and H to K of row `line`. */
  readonly native: (line: number) => string;
  readonly numbers: Numbers;
  readonly ours: number;
}

export const oracleCases: readonly OracleCase[] = oracles.flatMap(({ id, args, native, at = [0, 0] }) =>
  Array.from({ length: ROWS }, (_, row) => {
    const given = numbers(row);
    const { value } = invoke(functionById(id), args(given), dataset);
    const rows: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
    return {
      id,
      native: (line: number) => native.replaceAll("#", String(line)),
      numbers: given,
      ours: Number(rows[at[0]]?.[at[1]]),
    };
  }),
);

/** To the twelfth digit, or to 1e-12 of what is smaller than 1. */
export const TOLERANCE = 1e-12;
