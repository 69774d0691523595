import { MetricError } from "../errors.ts";
import { requireFraction } from "../stats/guards.ts";
import { mean, standardError } from "../stats/moments.ts";
import { settled } from "../stats/rounding.ts";
import { called } from "../text.ts";
import { FIGURE, FIGURES, type OutcomeName } from "./outcome.ts";
import type { Draws } from "./simulate.ts";

/** Which number of a simulation. */
export interface FigureChoice {
  readonly figure: OutcomeName;
  /** Which element of a basket; may be left out when there is one. */
  readonly element?: string;
}

/** A figure over all draws. null stands for beyond the horizon: never short, or not recovered within it. */
export interface Summary {
  readonly median: number | null;
  /** A twentieth of the draws lies below. */
  readonly p05: number | null;
  /** A twentieth of the draws lies above. */
  readonly p95: number | null;
  /** null if a draw lies beyond the horizon. */
  readonly mean: number | null;
  /** Monte-Carlo standard error of the mean; a Latin hypercube misses by less. */
  readonly standardError: number | null;
}

/** Position of an element among those of a simulation. */
function indexOf({ elements }: Draws, element: string | undefined): number {
  const index = element === undefined ? 0 : elements.indexOf(element);
  if (index >= 0 && (element !== undefined || elements.length === 1)) return index;
  throw new MetricError(
    "invalid-argument",
    `expected one of the elements ${elements.join(", ")}, received ${element ?? "none"}.`,
    `元素は${elements.join("、")}のいずれかを指定する（指定値：${element ?? "なし"}）。`,
    "simulate",
  );
}

/** One figure of every draw, in the order of the draws; `Infinity` beyond the horizon. */
export function figureOf(draws: Draws, { figure, element }: FigureChoice): Float64Array {
  const index = indexOf(draws, element);
  const width = draws.elements.length;
  const values = new Float64Array(draws.to - draws.from);
  for (let draw = 0; draw < values.length; draw += 1) {
    values[draw] = draws.figures[(draw * width + index) * FIGURES + FIGURE[figure]] ?? 0;
  }
  return values;
}

/** Type-7 quantile of values in ascending order, some of which may be infinite; null if it is. */
function finiteQuantile(sorted: Float64Array, p: number): number | null {
  const place = settled((sorted.length - 1) * p);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? 0;
  const value = place === below ? low : low + (place - below) * (high - low);
  return Number.isFinite(value) ? value : null;
}

/** Median, 5–95 % and mean of one number per draw. */
export function summaryOf(values: Float64Array): Summary {
  const sorted = values.toSorted();
  const hasAll = values.every(Number.isFinite);
  const list = hasAll ? Array.from(values) : [];
  return {
    median: finiteQuantile(sorted, 0.5),
    p05: finiteQuantile(sorted, 0.05),
    p95: finiteQuantile(sorted, 0.95),
    mean: hasAll ? mean(list) : null,
    standardError: hasAll ? standardError(list) : null,
  };
}

/**
 * One figure of a simulation: median, 5–95 %, mean, and by how much the mean may miss.
 *
 * @param draws What `simulate` gave, whole or merged.
 * @returns In the unit of the figure; null where the horizon is too short to say.
 * @throws {MetricError} `invalid-argument` if the element is unknown, or not named in a basket of several;
 *   `no-data` with fewer than two draws.
 */
export function summarise(draws: Draws, choice: FigureChoice): Summary {
  return summaryOf(figureOf(draws, choice));
}

/** A part of all draws, 0–1, and by how much it may miss the true probability. */
export interface Probability {
  readonly probability: number;
  readonly standardError: number;
}

/**
 * Probability of a shortage: the part of all draws in which something is unmet in some month.
 *
 * @throws {MetricError} As `summarise`.
 */
export function shortageProbability(draws: Draws, element?: string): Probability {
  const short = figureOf(draws, { figure: "monthsShort", ...(element === undefined ? {} : { element }) });
  const isShort = Array.from(short, (months) => (months > 0 ? 1 : 0));
  return { probability: mean(isShort), standardError: standardError(isShort) };
}

function difference(scenario: number, baseline: number): number {
  // Both beyond the horizon: no difference that can be seen.
  return scenario === baseline ? 0 : scenario - baseline;
}

/**
 * Difference between two simulations, draw by draw, so that the luck they share cancels out.
 *
 * @param scenario, baseline Runs with the same seed, draws and, where they have them, factors.
 * @returns Scenario less baseline, in the unit of the figure.
 * @throws {MetricError} `invalid-argument` if seed or draws differ; otherwise as `summarise`.
 */
export function compareDraws(scenario: Draws, baseline: Draws, choice: FigureChoice): Summary {
  for (const field of ["seed", "draws", "from", "to"] as const) {
    if (scenario[field] === baseline[field]) continue;
    throw new MetricError(
      "invalid-argument",
      `expected one ${field} in both runs, received ${scenario[field]} and ${baseline[field]}.`,
      `2つの計算の${field}は同じである必要がある（値：${scenario[field]}と${baseline[field]}）。`,
      "compareDraws",
    );
  }
  const before = figureOf(baseline, choice);
  return summaryOf(figureOf(scenario, choice).map((value, draw) => difference(value, before[draw] ?? 0)));
}

/**
 * Fan of a kept path: quantiles over all draws, month by month.
 *
 * @param options `probabilities`: 0–1, for example [0.05, 0.5, 0.95]; `element`: which one of a basket.
 * @returns One row per month, with the quantiles in the order asked for, in t.
 * @throws {MetricError} `no-data` if the simulation kept no path; `out-of-range` if a probability lies outside
 *   0–1; otherwise as `summarise`.
 */
export function fan(
  draws: Draws,
  { probabilities, element }: { readonly probabilities: readonly number[]; readonly element?: string },
): number[][] {
  const { path, months, elements, from, to } = draws;
  if (path.length === 0)
    throw new MetricError(
      "no-data",
      "expected a simulation that keeps a path.",
      "推移を残したシミュレーションが必要である。",
      "fan",
    );
  for (const p of probabilities) requireFraction("fan", called("a probability", "確率"), p);
  const index = indexOf(draws, element);
  const values = new Float64Array(to - from);
  return Array.from({ length: months }, (_, month) => {
    for (let draw = 0; draw < values.length; draw += 1) {
      values[draw] = path[(draw * elements.length + index) * months + month] ?? 0;
    }
    values.sort();
    return probabilities.map((p) => finiteQuantile(values, p) ?? 0);
  });
}
