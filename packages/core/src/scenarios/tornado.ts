import { requireProbability } from "../stats/distribution.ts";
import { compileModel, type Model } from "./compile-basket.ts";
import { bindFactors, type Factor } from "./factors.ts";
import { FIGURES } from "./outcome.ts";
import { runOnce } from "./simulate.ts";
import { type FigureChoice, figureOf } from "./summary.ts";

export interface TornadoOptions extends FigureChoice {
  readonly factors: readonly Factor[];
  /** Where each factor is put for the low end; 0.05 by default. */
  readonly lowP?: number;
  /** Where each factor is put for the high end; 0.95 by default. */
  readonly highP?: number;
}

/** What one factor does to a figure on its own; null stands for beyond the horizon. */
export interface TornadoBar {
  readonly factor: string;
  /** The figure with the factor at its low end. */
  readonly atLow: number | null;
  /** The figure with the factor at its high end. */
  readonly atHigh: number | null;
}

export interface Tornado {
  /** The figure with every factor at its median. */
  readonly base: number | null;
  /** One bar per factor, the widest first; of equal ones in the order given. */
  readonly bars: readonly TornadoBar[];
}

/**
 * Tornado: which uncertain factor moves a figure most, one at a time.
 *
 * Every factor is put to its 5 % and to its 95 % quantile while the others stay at their medians. Of
 * uncertain shares, the largest supplier's is moved and the others make room. Nothing is random.
 *
 * @param model As `simulate` takes it.
 * @returns The figure at all medians, and a bar per factor. A bar that ends beyond the horizon is as wide
 *   as if it ended with it.
 * @throws {MetricError} As `simulate`; `out-of-range` if `lowP` or `highP` is not strictly between 0 and 1.
 * @see Eschenbach (1992), Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22(6), 40–46.
 */
export function tornado(model: Model, options: TornadoOptions): Tornado {
  const { factors, lowP = 0.05, highP = 0.95, ...choice } = options;
  requireProbability("tornado", lowP);
  requireProbability("tornado", highP);
  const basket = compileModel(model);
  const bound = bindFactors(basket, factors, { seed: 0, draws: 2 });
  const width = basket.elements.length;
  const figures = new Float64Array(width * FIGURES);
  const elements = basket.names.slice(0, width);
  const run = (): number => {
    runOnce(basket, { figures, path: new Float64Array(0), kept: undefined }, 0);
    const draws = { seed: 0, draws: 1, from: 0, to: 1, months: basket.months, elements, figures };
    return figureOf({ ...draws, path: new Float64Array(0) }, choice)[0] ?? 0;
  };
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const within = (value: number): number => Math.min(value, basket.months);
  for (const factor of bound) factor.set(0.5);
  const base = run();
  const bars = bound.map((factor) => {
    factor.set(lowP);
    const atLow = run();
    factor.set(highP);
    const atHigh = run();
    factor.set(0.5);
    const bar: TornadoBar = { factor: factor.name, atLow: known(atLow), atHigh: known(atHigh) };
    const isEndless = bar.atLow === null || bar.atHigh === null;
    const width = isEndless ? Math.abs(within(atHigh) - within(atLow)) : Math.abs(atHigh - atLow);
    return { bar, width };
  });
  return {
    base: known(base),
    bars: bars.toSorted((a, b) => b.width - a.width).map(({ bar }) => bar),
  };
}
