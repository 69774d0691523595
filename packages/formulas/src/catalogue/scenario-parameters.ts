import { MetricError } from "@kidorui/core";
import type { FunctionDefinition } from "../function.ts";

export const scenarioParameter = {
  name: "scenario",
  kind: "text",
  description: {
    en: 'Scenario, such as stop-90d; =REE.LIST("scenarios") shows all.',
    ja: 'シナリオ（例：stop-90d）。一覧はLIST("scenarios")。',
  },
} as const;

export const leversParameter = {
  name: "levers",
  kind: "rows",
  optional: true,
  description: {
    en: "Levers set to other values: a range of two columns, lever and value, or three, with a unit. Values are in the unit LEVERS shows; days-of-demand and share-of-demand count against the demand of the first month. An empty value is 0.",
    ja: "値を変える入力。名称と値の2列、または単位を加えた3列の範囲。単位を省くとLEVERSが示す単位とみなす。days-of-demand（需要日数）とshare-of-demand（需要比）は初月の需要を基準とする。値が空白なら0とみなす。",
  },
} as const;

export const drawsParameter = {
  name: "n",
  kind: "integer",
  bounds: { from: 2, to: 10_000 },
  optional: true,
  default: 5000,
  description: {
    en: "Number of draws, 2–10,000; 5,000 by default.",
    ja: "試行回数（2～10,000）。既定は5,000。",
  },
} as const;

export const seedParameter = {
  name: "seed",
  kind: "integer",
  bounds: { from: 1 },
  optional: true,
  default: 1,
  description: {
    en: "Seed of the random numbers, a whole number ≥ 1; 1 by default. One seed gives the same digits everywhere.",
    ja: "乱数の種（1以上の整数）。既定は1。同じ種ならどこで計算しても同じ値になる。",
  },
} as const;

export const percentilesParameter = {
  name: "percentiles",
  kind: "numbers",
  optional: true,
  description: {
    en: "Parts of the draws that lie below, above 0 and below 1 each; 0.05, 0.5 and 0.95 by default.",
    ja: "下側の割合（0より大きく1より小さい）。既定は0.05、0.5、0.95。",
  },
} as const;

export const scenarioErrors: FunctionDefinition["errors"] = [
  {
    code: "invalid-argument",
    when: {
      en: "The scenario or a lever is unknown; the message lists those there are.",
      ja: "シナリオまたは入力の名称が不明な場合（一覧を示す）",
    },
  },
  {
    code: "out-of-range",
    when: {
      en: "A lever lies outside its range; the message names it and the range.",
      ja: "入力が許容範囲外の場合（名称と範囲を示す）",
    },
  },
  {
    code: "no-data",
    when: {
      en: "The edition does not see what the scenario rests on.",
      ja: "シナリオの根拠となる資料が当該版に未収録の場合",
    },
  },
];

/** Most draws a cell may ask for: more would stop the workbook, and change no digit that is shown. */
export const MOST_CELL_DRAWS = 10_000;

/**
 * Refuses more draws than a cell should make.
 * @throws {MetricError} `out-of-range`.
 */
export function requireDraws(n: number): number {
  if (n >= 2 && n <= MOST_CELL_DRAWS) return n;
  throw new MetricError(
    "out-of-range",
    `n: expected a whole number from 2 to ${MOST_CELL_DRAWS}, received ${n}.`,
    `n：2以上${MOST_CELL_DRAWS}以下の整数を指定する（指定値：${n}）。`,
  );
}

/** The seed; a blank cell and 0 are one and the same, so seeds begin at 1. */
export function requireSeed(seed: number): number {
  if (seed >= 1) return seed;
  throw new MetricError(
    "out-of-range",
    `seed: expected a whole number ≥ 1, received ${seed}.`,
    `seed：1以上の整数を指定する（指定値：${seed}）。`,
  );
}

/**
 * The percentiles asked for, or the usual ones. A blank cell may arrive as 0, so 0 asks for none.
 * @throws {MetricError} `out-of-range` for a percentile that is not between 0 and 1.
 */
export function percentilesOf(given: readonly number[]): readonly number[] {
  const asked = given.filter((part) => part !== 0);
  const wrong = asked.find((part) => part < 0 || part >= 1);
  if (wrong === undefined) return asked.length === 0 ? [0.05, 0.5, 0.95] : asked;
  throw new MetricError(
    "out-of-range",
    `percentiles: expected numbers above 0 and below 1, received ${wrong}.`,
    `percentiles：0より大きく1未満の数値を指定する（指定値：${wrong}）。`,
  );
}
