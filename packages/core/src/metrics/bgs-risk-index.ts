import { MetricError } from "../errors.ts";

/** Scores of one criterion. */
const LOWEST = 1;
const HIGHEST = 3;

/**
 * Supply risk index in the manner of the Risk List 2015 of the British Geological Survey.
 *
 * Every criterion is scored from 1 (low) to 3 (high risk); 10 × the sum ÷ the highest sum. The list
 * has seven criteria. The formula was derived from it: all 41 printed values are ten times a
 * twenty-first part, in half steps. How a criterion is scored is the publisher's to say.
 *
 * @param scores One score per criterion, 1–3; halves occur where two scores are averaged.
 * @returns Index from 3⅓ to 10.
 * @throws {MetricError} `no-data` without scores; `out-of-range` if one lies outside 1–3.
 * @see British Geological Survey (2015), Risk list 2015.
 * @example bgsRiskIndex([3, 3, 3, 3, 3, 2, 3]) // ≈ 9.5238
 */
export function bgsRiskIndex(scores: readonly number[]): number {
  if (scores.length === 0)
    throw new MetricError(
      "no-data",
      "expected at least one score.",
      "評点を1つ以上指定する。",
      "bgsRiskIndex",
    );
  const sum = scores.reduce((total, score, index) => {
    if (score >= LOWEST && score <= HIGHEST) return total + score;
    throw new MetricError(
      "out-of-range",
      `expected score ${index + 1} between ${LOWEST} and ${HIGHEST}, received ${score}.`,
      `${index + 1}番目の評点は${LOWEST}以上${HIGHEST}以下とする（指定値：${score}）。`,
      "bgsRiskIndex",
    );
  }, 0);
  return (10 * sum) / (HIGHEST * scores.length);
}
