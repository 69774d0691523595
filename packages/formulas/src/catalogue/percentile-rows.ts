import { type Draws, figureOf, quantile, settled } from "@kidorui/core";
import type { Cell } from "../function.ts";
import { beyondHorizon, type ScenarioMetricName, scenarioMetrics } from "./scenario-metric.ts";

/** One line per percentile; "" where the horizon leaves it no number. */
export type PercentileRows = readonly (readonly [number, Cell])[];

/** The metric of every draw; `Infinity` beyond the horizon. */
function valuesOf(draws: Draws, metric: ScenarioMetricName): Float64Array {
  const { figure } = scenarioMetrics[metric];
  const values = figureOf(draws, { figure });
  if (metric === "days") return values.map((months) => (months * 365.25) / 12);
  if (metric !== "unmetshare") return values;
  const demand = figureOf(draws, { figure: "totalDemand" });
  return values.map((unmet, draw) => (demand[draw] ? unmet / (demand[draw] ?? 1) : 0));
}

/**
 * Percentiles of a metric over all draws.
 * @throws {MetricError} `no-data` if the horizon leaves no draw a number;
 *   `out-of-range` for a percentile outside 0–1.
 */
export function percentileRows(
  draws: Draws,
  metric: ScenarioMetricName,
  percentiles: readonly number[],
): PercentileRows {
  const sorted = Array.from(valuesOf(draws, metric).toSorted());
  if (sorted[0] === Infinity) throw beyondHorizon(metric, draws.months);
  // Dates beyond the horizon are beyond any other: they stand last, and have no number.
  const beyond = sorted.indexOf(Infinity);
  const last = (beyond < 0 ? sorted.length : beyond) - 1;
  // A quantile is asked for only where no date beyond the horizon counts, whatever stands in its place.
  const finite = sorted.map((value) => Math.min(value, sorted[last] ?? 0));
  return percentiles.map((p) => {
    const place = settled((sorted.length - 1) * p);
    return [p, Math.ceil(place) > last ? "" : quantile(finite, p)] as const;
  });
}
