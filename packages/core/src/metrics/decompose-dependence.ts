import { MetricError } from "../errors.ts";
import { logarithm, logarithmOfOnePlus } from "../stats/elementary.ts";

/** What was bought in all, and the part that one supplier held. */
export interface Purchase {
  /** All purchases, > 0. */
  readonly total: number;
  /** The supplier's part of them, above 0 and at most 1. */
  readonly share: number;
}

/** The change of what is bought from one supplier, in two parts that sum to it. */
export interface DependenceChange {
  /** Due to buying more or less in all. */
  readonly volume: number;
  /** Due to buying from this supplier rather than others. */
  readonly source: number;
  readonly total: number;
}

/** The logarithmic mean (b − a) ÷ ln(b ÷ a), of two numbers above 0; their value where they are equal. */
function logarithmicMean(a: number, b: number): number {
  const growth = (b - a) / a;
  if (growth === 0) return a;
  // Near 1 the quotient has lost the digits that the difference still has.
  return (b - a) / (Math.abs(growth) < 0.5 ? logarithmOfOnePlus(growth) : logarithm(b / a));
}

const WHEN = { before: "変化前", after: "変化後" } as const;

function checked(when: keyof typeof WHEN, { total, share }: Purchase): number {
  if (!(total > 0 && total < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected a total > 0 ${when}, received ${total}.`,
      `${WHEN[when]}の総量には0より大きい有限の数を指定する（指定値：${total}）。`,
      "decomposeDependence",
    );
  }
  if (!(share > 0 && share <= 1)) {
    throw new MetricError(
      "out-of-range",
      `expected a share above 0 and at most 1 ${when}, received ${share}.`,
      `${WHEN[when]}の割合には0より大きく1以下の数を指定する（指定値：${share}）。`,
      "decomposeDependence",
    );
  }
  return total * share;
}

/**
 * Less from one supplier: how much of the change is buying less, how much is buying elsewhere.
 *
 * Additive logarithmic mean Divisia index: with V = total × share and L the logarithmic mean of V before
 * and after, volume = L ln(total₁ ÷ total₀) and source = L ln(share₁ ÷ share₀). They sum to the change
 * without a remainder, and exchanging before and after only turns the signs.
 *
 * @returns In the unit of the totals; negative where less is bought.
 * @throws {MetricError} `out-of-range` if a total or a share is not above zero or a share exceeds 1.
 * @see Ang (2005), The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33(7),
 *   867–871, doi:10.1016/j.enpol.2003.10.010.
 * @example decomposeDependence({ total: 34330, share: 0.9 }, { total: 22307, share: 0.5964 }) // ≈ {"volume": -9002, "source": -8592, "total": -17593}
 */
export function decomposeDependence(before: Purchase, after: Purchase): DependenceChange {
  const from = checked("before", before);
  const to = checked("after", after);
  const mean = logarithmicMean(from, to);
  return {
    volume: mean * logarithm(after.total / before.total),
    source: mean * logarithm(after.share / before.share),
    total: to - from,
  };
}
