import { MetricError } from "../errors.ts";
import { requirePositive } from "../stats/guards.ts";
import { called, nth } from "../text.ts";
import { denominatorOf, requireSameLength } from "./guards.ts";

const METRIC = "governanceWeightedHhi";

/** The worst risk of each scale. */
const worst = { unit: 1, eu10: 10 } as const;

export interface GovernanceWeightedHhiOptions {
  /**
   * Scale of the risks, and so of the result: `unit` (default), (2.5 − mean of the six Worldwide
   * Governance Indicators) ÷ 5; `eu10`, ten times that, as the EU's supply risk needs it.
   */
  readonly scale?: keyof typeof worst;
  /**
   * Trade parameter t per supplier, > 0: below 1 where an agreement eases trade, above 1 where exports
   * are restricted; 1 throughout by default. The steps of the EU's guidelines are the caller's to state.
   */
  readonly trade?: readonly number[];
}

function requireRisk(index: number, risk: number | undefined, most: number): void {
  if (risk === undefined) {
    throw new MetricError(
      "no-data",
      `expected a risk for supplier ${index + 1}, received none.`,
      `${index + 1}番目の供給者のリスクを指定する（指定されていない）。`,
      METRIC,
    );
  }
  if (risk >= 0 && risk <= most) return;
  throw new MetricError(
    "out-of-range",
    `expected risk ${index + 1} between 0 and ${most}, received ${risk}.`,
    `${index + 1}番目のリスクは0以上${most}以下とする（指定値：${risk}）。`,
    METRIC,
  );
}

/**
 * Governance-weighted concentration: the Herfindahl–Hirschman index with each supplier's squared
 * share weighted by the risk of its governance and, if given, by what its trade is subject to.
 *
 * Σ s² · risk · t. Risk runs from best to worst, 0–1 or 0–10, and is computed by the caller from all six
 * dimensions. A missing risk is refused: to read it as 0 would praise the country that nobody assessed.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @param risks Risk per supplier, in the same order; `undefined` where none is known.
 * @returns From 0 (every supplier at the best end) to the plain index (every supplier at the worst),
 *   times 10 on the scale `eu10` and times the largest trade parameter.
 * @throws {MetricError} `no-data` without quantities or if a risk is missing; `undefined-ratio` if
 *   the quantities sum to zero; `out-of-range` if a quantity is negative or not finite, a risk lies
 *   off its scale or a trade parameter is not above 0; `invalid-argument` if the lists differ in length.
 * @see Blengini et al. (2017), Resources Policy 53, 12–19, doi:10.1016/j.resourpol.2017.05.008.
 * @example governanceWeightedHhi([60, 30, 10], [0.6, 0.2, 0.1]) // 0.235
 * @example governanceWeightedHhi([60, 30, 10], [6, 2, 1], { scale: "eu10" }) // 2.35
 * @example governanceWeightedHhi([60, 40], [0.5, 0.5], { trade: [1.5, 0.8] }) // 0.334
 */
export function governanceWeightedHhi(
  quantities: readonly number[],
  risks: readonly (number | undefined)[],
  { scale = "unit", trade }: GovernanceWeightedHhiOptions = {},
): number {
  const total = denominatorOf(METRIC, quantities);
  const most = worst[scale];
  requireSameLength(
    METRIC,
    called("risks", "リスク"),
    risks,
    called("quantities", "数量"),
    quantities.length,
  );
  if (trade)
    requireSameLength(
      METRIC,
      called("trade parameters", "貿易係数"),
      trade,
      called("quantities", "数量"),
      quantities.length,
    );
  let sum = 0;
  let usable = true;
  // Nothing is refused inside the loop: it would hold up a range of a million cells.
  for (let index = 0; index < quantities.length; index += 1) {
    const risk = risks[index] ?? Number.NaN;
    const parameter = trade ? (trade[index] ?? Number.NaN) : 1;
    if (!(risk >= 0 && risk <= most && parameter > 0 && parameter < Infinity)) usable = false;
    const share = (quantities[index] ?? 0) / total;
    sum += share * share * risk * parameter;
  }
  if (!usable) {
    for (const [index, risk] of risks.entries()) requireRisk(index, risk, most);
    for (const [index, parameter] of (trade ?? []).entries()) {
      requirePositive(METRIC, nth("trade parameter", "貿易係数", index), parameter);
    }
  }
  return sum;
}
