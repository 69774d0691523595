import { MetricError } from "../errors.ts";
import { requireFinite } from "./guards.ts";

/**
 * An uncertain number. Put a random number through `quantile` to draw from it: that works with
 * plain random numbers and with a Latin hypercube alike, and one random number makes one draw.
 */
export interface Distribution {
  readonly mean: number;
  /** Standard deviation. */
  readonly sd: number;
  /** The value that a part p of the distribution does not exceed; p strictly between 0 and 1. */
  quantile(p: number): number;
}

/** A lowest, a most likely and a highest value. */
export interface Estimate {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** A part strictly between 0 and 1. Written so that NaN fails too. */
export function requireProbability(metric: string, p: number): number {
  if (p > 0 && p < 1) return p;
  throw new MetricError(
    "out-of-range",
    `expected a probability above 0 and below 1, received ${p}.`,
    `確率には0より大きく1未満の数を指定する（指定値：${p}）。`,
    metric,
  );
}

/** Three finite numbers in ascending order; ties are allowed. */
export function requireEstimate(metric: string, { low, mode, high }: Estimate): void {
  requireFinite(metric, "low", low);
  requireFinite(metric, "mode", mode);
  requireFinite(metric, "high", high);
  requireFinite(metric, "high − low", high - low);
  if (low <= mode && mode <= high) return;
  throw new MetricError(
    "out-of-range",
    `expected low ≤ mode ≤ high, received ${low}, ${mode} and ${high}.`,
    `最小値≤最頻値≤最大値とする（指定値：${low}、${mode}、${high}）。`,
    metric,
  );
}

/** The distribution of a number that is known. */
export function certain(metric: string, value: number): Distribution {
  return {
    mean: value,
    sd: 0,
    quantile: (p) => {
      requireProbability(metric, p);
      return value;
    },
  };
}
