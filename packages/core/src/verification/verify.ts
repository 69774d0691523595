import { MetricError } from "../errors.ts";
import type { Computations, Json, VerificationCase } from "./case.ts";
import { type Deviation, deviations } from "./deviations.ts";

/** A case beside what is computed here from its inputs. */
export interface Verified extends VerificationCase {
  /** `undefined` where the computation is refused. */
  readonly result: Json | undefined;
  /** Why it is refused. */
  readonly refusal?: string;
  readonly deviations: readonly Deviation[];
  readonly holds: boolean;
}

/** Computes a case that has no number elsewhere: it holds if the ratio is refused. */
function refused(one: VerificationCase, compute: () => Json): Verified {
  try {
    const result = compute();
    return { ...one, result, deviations: [{ field: "", expected: "NaN", found: result }], holds: false };
  } catch (error) {
    if (!(error instanceof MetricError && error.code === "undefined-ratio")) throw error;
    return { ...one, result: undefined, refusal: error.message, deviations: [], holds: true };
  }
}

/**
 * Computes a case and compares the result with what it expects.
 * @throws {Error} if no computation is called as the case's metric is.
 */
export function verify(one: VerificationCase, computations: Computations): Verified {
  const compute = computations[one.metric];
  if (!compute) throw new Error(`No computation for the metric ${one.metric}.`);
  if (one.expected === "NaN") return refused(one, () => compute(one.inputs));
  const result = compute(one.inputs);
  const differing = deviations(result, one.expected, one.tolerance);
  return { ...one, result, deviations: differing, holds: differing.length === 0 };
}
