import { MetricError } from "../errors.ts";
import { requirePositive } from "../stats/guards.ts";
import { called } from "../text.ts";

/** Mean consistency index of random comparisons of 1, 2, 3, … criteria, as Saaty tabulates it. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
/** What two entries that answer each other may miss 1 by, as a part. */
const RECIPROCAL = 1e-6;
const MOST_STEPS = 1000;
const SMALL_STEP = 1e-14;

export interface AhpOptions {
  /** Mean consistency index of random comparisons; Saaty's table by default, which ends at ten criteria. */
  readonly randomIndex?: number;
}

export interface AhpPriorities {
  /** Weight of each criterion; they sum to 1. */
  readonly weights: readonly number[];
  /** Greatest eigenvalue, at least the number of criteria. */
  readonly eigenvalue: number;
  /** Consistency ratio, ≥ 0; above 0.1 the comparisons contradict each other too much. */
  readonly consistencyRatio: number;
}

function requireReciprocal(matrix: readonly (readonly number[])[]): void {
  const n = matrix.length;
  if (n === 0)
    throw new MetricError(
      "no-data",
      "expected at least one criterion.",
      "評価基準を1つ以上指定する。",
      "ahpPriorities",
    );
  for (const [row, entries] of matrix.entries()) {
    if (entries.length !== n) {
      throw new MetricError(
        "invalid-argument",
        `expected ${n} comparisons in row ${row + 1}, received ${entries.length}.`,
        `${row + 1}行目の比較は${n}個とする（指定：${entries.length}個）。`,
        "ahpPriorities",
      );
    }
    for (const [column, entry] of entries.entries()) {
      requirePositive(
        "ahpPriorities",
        called(`the comparison of ${row + 1} with ${column + 1}`, `${row + 1}番目と${column + 1}番目の比較`),
        entry,
      );
      const answer = matrix[column]?.[row] ?? Number.NaN;
      if (Math.abs(entry * answer - 1) <= RECIPROCAL) continue;
      throw new MetricError(
        "invalid-argument",
        `expected the comparison of ${column + 1} with ${row + 1} to be 1/${entry}, received ${answer}.`,
        `${column + 1}番目と${row + 1}番目の比較は1/${entry}とする（指定値：${answer}）。`,
        "ahpPriorities",
      );
    }
  }
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((entries) => entries.reduce((sum, entry, column) => sum + entry * (vector[column] ?? 0), 0));

/**
 * Weights of criteria from comparisons in pairs (analytic hierarchy process).
 *
 * The eigenvector of the greatest eigenvalue λ of the matrix of comparisons, by repeated
 * multiplication: all entries are positive, so it converges to the one positive vector. The
 * consistency index (λ − n)/(n − 1) is compared with that of random comparisons.
 *
 * @param matrix Row by row, how many times as important each criterion is as each other; entry (j, i) is
 *   1 over entry (i, j).
 * @throws {MetricError} `no-data` without criteria; `out-of-range` if an entry or the random index is not > 0, or
 *   with more than ten criteria and no random index; `invalid-argument` if the matrix is not square and reciprocal.
 * @see Saaty (2008), Decision making with the analytic hierarchy process, International Journal of Services
 *   Sciences 1(1), 83–98.
 * @example ahpPriorities([[1, 2], [0.5, 1]]) // {"weights": [0.6666666666666666, 0.3333333333333333], "eigenvalue": 2, "consistencyRatio": 0}
 */
export function ahpPriorities(
  matrix: readonly (readonly number[])[],
  { randomIndex }: AhpOptions = {},
): AhpPriorities {
  requireReciprocal(matrix);
  if (randomIndex !== undefined) requirePositive("ahpPriorities", "randomIndex", randomIndex);
  const n = matrix.length;
  const expected = randomIndex ?? RANDOM_INDEX[n - 1];
  if (expected === undefined) {
    throw new MetricError(
      "out-of-range",
      `expected a randomIndex for more than ${RANDOM_INDEX.length} criteria, received none for ${n}.`,
      `評価基準が${RANDOM_INDEX.length}個を超える場合はrandomIndexを指定する（評価基準：${n}個）。`,
      "ahpPriorities",
    );
  }
  let weights: readonly number[] = new Array<number>(n).fill(1 / n);
  let eigenvalue = n;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const product = times(matrix, weights);
    eigenvalue = product.reduce((sum, value) => sum + value, 0);
    const next = product.map((value) => value / eigenvalue);
    const moved = Math.max(...next.map((value, index) => Math.abs(value - (weights[index] ?? 0))));
    weights = next;
    if (moved < SMALL_STEP) break;
  }
  // One or two criteria are always consistent.
  const index = n > 2 ? Math.max(0, eigenvalue - n) / (n - 1) : 0;
  return { weights, eigenvalue, consistencyRatio: index === 0 ? 0 : index / expected };
}
