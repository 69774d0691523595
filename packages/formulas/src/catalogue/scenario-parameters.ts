import type { FunctionDefinition } from "../function.ts";

export const scenarioParameter = {
  name: "scenario",
  kind: "scenario",
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

/** Most draws a cell may ask for: more would stop the workbook, and change no digit that is shown. */
const MOST_CELL_DRAWS = 10_000;

export const drawsParameter = {
  name: "n",
  kind: "integer",
  bounds: { from: 2, to: MOST_CELL_DRAWS },
  optional: true,
  default: 5000,
  description: {
    en: "Number of draws, 2–10,000; 5,000 by default. Those take about a tenth of a second; cells that differ in metric or percentiles alone share them.",
    ja: "試行回数（2～10,000）。既定は5,000（計算に約0.1秒）。指標や分位点だけが異なるセルは同じ試行を使う。",
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
    ja: "乱数のシード（1以上の整数）。既定は1。同じシードならどこで計算しても同じ値になる。",
  },
} as const;

export const percentilesParameter = {
  name: "percentiles",
  kind: "numbers",
  bounds: { above: 0, below: 1 },
  optional: true,
  description: {
    en: "Parts of the draws that lie below, above 0 and below 1 each; 0.05, 0.5 and 0.95 by default.",
    ja: "下側確率（0より大きく1より小さい）。既定は0.05、0.5、0.95。",
  },
} as const;

export const scenarioErrors: FunctionDefinition["errors"] = [
  {
    code: "invalid-argument",
    when: {
      en: "The scenario or a lever is unknown; the message names the nearest, or lists those there are.",
      ja: "シナリオまたは入力の名称が不明な場合（近い候補または一覧を示す）",
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

const USUAL_PERCENTILES: readonly number[] = [0.05, 0.5, 0.95];

/** The percentiles asked for, or the usual ones. */
export function percentilesOf(given: readonly number[]): readonly number[] {
  return given.length === 0 ? USUAL_PERCENTILES : given;
}
