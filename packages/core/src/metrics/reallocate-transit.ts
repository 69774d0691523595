import { MetricError } from "../errors.ts";
import { called } from "../text.ts";
import { requireSameLength, totalOf } from "./guards.ts";

export interface TransitTrade {
  /** Imports per country, ≥ 0, all in one unit; 0 for a producer nothing is bought from. */
  readonly imports: readonly number[];
  /** World mine production of the same countries in the same order, ≥ 0, in one unit; 0 for a country without mines. */
  readonly production: readonly number[];
}

/**
 * Imports by origin, with what came from countries without mines given to those that have some.
 *
 * A partner that mines nothing passes on what others mined. Its deliveries are shared among the
 * producers in proportion to world production: an assumption, since nobody recorded the origin. Leave
 * the importing country out of the lists if it should not receive a part.
 *
 * @returns Imports per country in the order given; 0 for countries without mines; the same sum.
 * @throws {MetricError} `no-data` without imports; `undefined-ratio` if nobody produces anything;
 *   `out-of-range` if a quantity is negative or not finite; `invalid-argument` if the lists differ in length.
 * @see Bach et al. (2017), Enhancing the assessment of critical resource use at the country level with
 *   the SCARCE method, Resources Policy 53, 283–299; as computed in the SCARCE scripts of S. Marinova.
 * @example reallocateTransit({ imports: [50, 30, 20], production: [60, 40, 0] }) // [62, 38, 0]
 */
export function reallocateTransit({ imports, production }: TransitTrade): number[] {
  totalOf("reallocateTransit", imports);
  requireSameLength(
    "reallocateTransit",
    called("production figures", "生産量"),
    production,
    called("imports", "輸入量"),
    imports.length,
  );
  const world = totalOf("reallocateTransit", production);
  if (world === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected production > 0, received none.",
      "生産量は少なくとも1か国で0より大きい必要がある（すべて0である）。",
      "reallocateTransit",
    );
  }
  const transit = imports.reduce(
    (sum, quantity, index) => (production[index] === 0 ? sum + quantity : sum),
    0,
  );
  return imports.map((quantity, index) => {
    const mined = production[index] ?? 0;
    return mined === 0 ? 0 : quantity + transit * (mined / world);
  });
}
