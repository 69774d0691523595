import { MetricError } from "@kidorui/core";
import type { Place } from "./cell.ts";

/** Where a number must lie; an end that is not named is open. */
export interface Bounds {
  /** The least it may be. */
  readonly from?: number;
  /** What it must be above. */
  readonly above?: number;
  /** The most it may be. */
  readonly to?: number;
  /** What it must be below. */
  readonly below?: number;
}

/** Whether a number lies within bounds. */
export function within(value: number, { from, above, to, below }: Bounds): boolean {
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}

function ends({ from, above, to, below }: Bounds): string {
  if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
  const low = from === undefined ? above !== undefined && `above ${above}` : `of at least ${from}`;
  const high = to === undefined ? below !== undefined && `below ${below}` : `at most ${to}`;
  return [low, high].filter(Boolean).join(" and ");
}

/** A part written as a percentage is the commonest slip: 25 where 0.25 is meant. */
function hint(value: number, { to, below }: Bounds): string {
  return (to ?? below) === 1 && value > 1 && value <= 100 ? ` ${value} % is written ${value / 100}.` : "";
}

/**
 * A number that lies within bounds.
 * @throws {MetricError} `out-of-range`, with the place of the cell and what may stand there.
 */
export function bounded(
  value: number,
  bounds: Bounds | undefined,
  place: Place,
  kind: "number" | "whole number" = "number",
): number {
  if (bounds === undefined || within(value, bounds)) return value;
  // Hosts send one for the other.
  const received = value === 0 ? "0 or an empty cell" : String(value);
  throw new MetricError(
    "out-of-range",
    `${place()}: expected a ${kind} ${ends(bounds)}, received ${received}.${hint(value, bounds)}`,
  );
}
