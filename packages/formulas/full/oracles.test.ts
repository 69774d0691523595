import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { randomStream } from "@kidorui/core";
import { expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "../test/data.ts";

/** Numbers of one row of the sheet: a list in A to F, and single values in H to K. */
interface Numbers {
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

const cases = oracles.flatMap((oracle) =>
  Array.from({ length: ROWS }, (_, row) => ({ oracle, numbers: numbers(row) })),
);

/** What LibreOffice computes of a formula beside its numbers, one row each. */
function computed(): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-oracle-"));
  try {
    const lines = cases.map(({ oracle, numbers: { list, single: values } }, i) =>
      [...list, "", ...values, "", `"=${oracle.native.replaceAll("#", String(i + 1))}"`].join(","),
    );
    writeFileSync(join(folder, "oracle.csv"), lines.join("\n"));
    const { error, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--infilter=CSV:44,34,76,1,,1033",
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        join(folder, "oracle.csv"),
      ],
      { encoding: "utf8" },
    );
    if (error)
      throw new Error(`expected LibreOffice's soffice on this machine, found none: ${error.message}`);
    const document = readFileSync(join(folder, "oracle.fods"), "utf8");
    const found = [...document.matchAll(/table:formula="[^"]*"[^>]*?office:value="([^"]*)"/g)];
    if (found.length !== cases.length)
      throw new Error(`${found.length} of ${cases.length} computed: ${stderr}`);
    return found.map(([, value]) => Number(value));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("LibreOffice's own functions give what ours give, to the twelfth digit", () => {
  const theirs = computed();
  const differing = cases.flatMap(({ oracle: { id, args, native, at }, numbers: row }, i) => {
    const { value } = invoke(functionById(id), args(row), dataset);
    const rows: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
    const ours = Number(at ? rows[at[0]]?.[at[1]] : rows[0]?.[0]);
    const other = theirs[i] ?? Number.NaN;
    const equal = Math.abs(ours - other) <= 1e-12 * Math.max(1, Math.abs(other));
    return equal ? [] : [`${id} gives ${ours}, ${native} ${other}`];
  });
  expect(differing).toEqual([]);
  expect(new Set(theirs).size).toBeGreaterThan(0.7 * cases.length);
});
