import { MetricError, type MetricErrorCode } from "../errors.ts";
import type { Text } from "../text.ts";

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
  constructor(code: MetricErrorCode, english: string, japanese: string, problem: LeverProblem) {
    super(code, english, japanese, "scenario");
    this.problem = problem;
  }
}

function described({ unit, minimum, maximum, whole }: OutsideProblem): Text {
  const range: Text =
    maximum === Infinity
      ? { en: `≥ ${minimum}`, ja: `${minimum}以上` }
      : { en: `from ${minimum} to ${maximum}`, ja: `${minimum}以上${maximum}以下` };
  return {
    en: `${whole ? "a whole number " : ""}${range.en} (${unit})`,
    ja: `${range.ja}の${whole ? "整数" : "数"}（単位：${unit}）`,
  };
}

/** The error of a lever outside its range. */
export function outsideError(problem: OutsideProblem): LeverError {
  const expected = described(problem);
  return new LeverError(
    "out-of-range",
    `expected ${problem.path} to be ${expected.en}, received ${problem.value}.`,
    `${problem.path}には${expected.ja}を指定する（指定値：${problem.value}）。`,
    problem,
  );
}
