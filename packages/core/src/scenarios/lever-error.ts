import { MetricError, type MetricErrorCode } from "../errors.ts";

/** A lever outside its range, ends included. */
export interface OutsideProblem {
  readonly kind: "outside";
  readonly path: string;
  readonly value: number;
  /** Unit of the numbers: that of the model, or the one in which the lever was stated. */
  readonly unit: string;
  readonly minimum: number;
  /** `Infinity` where there is no upper end. */
  readonly maximum: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

/** What is wrong with a lever: for those who say it in words and units of their own. */
export type LeverProblem =
  | OutsideProblem
  /** The scenario has no lever of this path. */
  | { readonly kind: "unknown"; readonly path: string }
  /** The shares of the suppliers sum to more than 1. */
  | { readonly kind: "shares"; readonly sum: number };

/** Thrown for a lever that cannot be used; `problem` says the same as the message, as data. */
export class LeverError extends MetricError {
  readonly problem: LeverProblem;
  constructor(code: MetricErrorCode, message: string, problem: LeverProblem) {
    super(code, message);
    this.problem = problem;
  }
}

function described({ unit, minimum, maximum, whole }: OutsideProblem): string {
  const kind = whole ? "a whole number " : "";
  const range = maximum === Infinity ? `≥ ${minimum}` : `from ${minimum} to ${maximum}`;
  return `${kind}${range} (${unit})`;
}

/** The error of a lever outside its range. */
export function outsideError(problem: OutsideProblem): LeverError {
  return new LeverError(
    "out-of-range",
    `scenario: expected ${problem.path} to be ${described(problem)}, received ${problem.value}.`,
    problem,
  );
}
