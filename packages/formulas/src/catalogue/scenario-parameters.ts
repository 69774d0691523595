import { type LeverUnit, MetricError, type Overrides } from "@kidorui/core";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { numberOf } from "../cells/number.ts";
import { plainText } from "../cells/plain-text.ts";
import { placeIn } from "../cells/range.ts";
import type { FunctionDefinition } from "../function.ts";

export const scenarioParameter = {
  name: "scenario",
  kind: "text",
  description: {
    en: 'Scenario, such as stop-90d; LIST("scenarios") shows all.',
    ja: 'シナリオ（例：stop-90d）。一覧はLIST("scenarios")。',
  },
} as const;

export const leversParameter = {
  name: "levers",
  kind: "rows",
  optional: true,
  description: {
    en: "Levers set to other values: a range of two columns, lever and value, or three, with a unit. Values are in the unit LEVERS shows; days-of-demand and share-of-demand count against the demand of the first month.",
    ja: "値を変える入力。名称と値の2列、または単位を加えた3列の範囲。単位を省くとLEVERSが示す単位とみなす。days-of-demand（需要日数）とshare-of-demand（需要比）は初月の需要を基準とする。",
  },
} as const;

export const drawsParameter = {
  name: "n",
  kind: "integer",
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

/** Units that count against the demand of the first month. */
const RELATIVE: readonly LeverUnit[] = ["days-of-demand", "share-of-demand"];
/** Units of the model, as LEVERS shows them. */
const MODEL = ["t", "t/month", "months", "share", "share per year"];

/** The line of LEVERS that says how sure the shares of suppliers are; it is no lever of one run. */
export const SHARES_LINE = "shares";

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
  );
}

/** The seed; a blank cell and 0 are one and the same, so seeds begin at 1. */
export function requireSeed(seed: number): number {
  if (seed >= 1) return seed;
  throw new MetricError("out-of-range", `seed: expected a whole number ≥ 1, received ${seed}.`);
}

/** The percentiles asked for, or the usual ones. */
export function percentilesOf(given: readonly number[]): readonly number[] {
  return given.length === 0 ? [0.05, 0.5, 0.95] : given;
}

/** The name in the first cell of a line, `undefined` for a blank line. */
export function leverName(cells: readonly CellContent[], row: number): string | undefined {
  const [first] = cells;
  if (!isBlank(first)) return plainText(String(first));
  if (cells.every(isBlank)) return undefined;
  throw new MetricError(
    "invalid-argument",
    `levers, row ${row + 1}, column 1: expected the name of a lever, received an empty cell.`,
  );
}

function unitOf(content: CellContent, row: number): LeverUnit | undefined {
  if (isBlank(content)) return undefined;
  const text = plainText(String(content)).toLowerCase();
  const unit = RELATIVE.find((known) => known === text);
  if (unit || MODEL.includes(text)) return unit;
  throw new MetricError(
    "invalid-argument",
    `levers, row ${row + 1}, column 3: expected one of ${[...MODEL, ...RELATIVE].join(", ")}, received "${text.slice(0, 40)}".`,
  );
}

/**
 * Levers set by the reader. A line without a value changes nothing.
 * @throws {MetricError} `invalid-argument` with the place of the cell.
 */
export function overridesOf(rows: readonly (readonly CellContent[])[]): Overrides {
  return new Map(
    rows.flatMap((cells, row) => {
      const name = leverName(cells, row);
      const value = numberOf(cells[1], placeIn("levers", row, 1));
      if (name === undefined || value === undefined || name === SHARES_LINE) return [];
      return [[name, { value, unit: unitOf(cells[2], row) }] as const];
    }),
  );
}
