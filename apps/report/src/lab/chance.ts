import {
  type Draws,
  type Factor,
  fan,
  MetricError,
  monthAfter,
  type NamedScenario,
  type Probability,
  shortageProbability,
  tornado,
} from "@kidorui/core";
import { percentileRows } from "@kidorui/formulas";
import { PERCENTILES } from "../lib/percentiles.ts";
import { type FanRow, type ShownMetric, shownMetrics, type TornadoLine } from "./result.ts";

/** A range; a side is `undefined` beyond the horizon. */
export interface Band {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What a simulation shows. */
export interface Chance {
  readonly risk: Probability;
  readonly bands: Readonly<Record<ShownMetric, Band>>;
  readonly fan: readonly FanRow[];
}

function bandOf(draws: Draws, metric: ShownMetric): Band {
  const side = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
  try {
    const rows = percentileRows(draws, metric, PERCENTILES);
    return { low: side(rows[0]?.[1]), high: side(rows.at(-1)?.[1]) };
  } catch (error) {
    // In no draw within the horizon.
    if (error instanceof MetricError && error.code === "no-data") return { low: undefined, high: undefined };
    throw error;
  }
}

/** Reads a finished simulation that kept the stock. */
export function chanceOf(draws: Draws, start: string): Chance {
  const bands = Object.fromEntries(shownMetrics.map((metric) => [metric, bandOf(draws, metric)])) as Record<
    ShownMetric,
    Band
  >;
  const rows = fan(draws, { probabilities: [...PERCENTILES] }).map(
    ([low = 0, median = 0, high = 0], month) => ({
      month: monthAfter(start, month),
      low,
      median,
      high,
    }),
  );
  return { risk: shortageProbability(draws), bands, fan: rows };
}

/** The tornado of unmet demand: the result in the middle, and a line per assumption. */
export interface TornadoResult {
  readonly base: number;
  readonly lines: readonly TornadoLine[];
}

/** Moves one assumption at a time. */
export function tornadoResult({ inputs }: NamedScenario, factors: readonly Factor[]): TornadoResult {
  const { base, bars } = tornado(inputs, { figure: "totalUnmet", factors });
  return {
    base: base ?? 0,
    lines: bars.map(({ factor, atLow, atHigh }) => ({ path: factor, low: atLow ?? 0, high: atHigh ?? 0 })),
  };
}
