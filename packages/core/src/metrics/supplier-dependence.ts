import { MetricError } from "../errors.ts";
import { called } from "../text.ts";
import { denominatorOf, positionsIn, requireQuantity } from "./guards.ts";

export interface SupplierImports {
  /** Imports per partner, ≥ 0, all in one unit. */
  readonly imports: readonly number[];
  /** Position of the supplier, or positions of several that count as one, from 0. */
  readonly supplier: number | readonly number[];
  /** Consumption in the unit of the imports, for example `apparentConsumption`. */
  readonly consumption: number;
}

/** One supplier's part of what is imported, and of what is used. */
export interface SupplierDependence {
  readonly ofImports: number;
  readonly ofConsumption: number;
}

/**
 * Dependence on a supplier: its part of imports, and its part of consumption.
 *
 * Its imports ÷ all imports, and its imports ÷ consumption. The two differ by what is produced at home,
 * drawn from stocks or exported again. The EU's benchmark of 65 % from a single third country is on
 * consumption.
 *
 * @returns `ofImports` from 0 to 1; `ofConsumption` from 0, above 1 where part is exported again.
 * @throws {MetricError} `no-data` without imports; `undefined-ratio` if they sum to zero or consumption
 *   is not above zero; `out-of-range` if a quantity is negative or not finite; `invalid-argument` if
 *   there is no such supplier.
 * @see Regulation (EU) 2024/1252, article 5, for the benchmark.
 * @example supplierDependence({ imports: [60, 30, 10], supplier: 0, consumption: 120 }) // {"ofImports": 0.6, "ofConsumption": 0.5}
 */
export function supplierDependence({ imports, supplier, consumption }: SupplierImports): SupplierDependence {
  const total = denominatorOf("supplierDependence", imports);
  if (!(consumption > 0 && consumption < Infinity)) {
    throw new MetricError(
      "undefined-ratio",
      `expected consumption > 0, received ${consumption}.`,
      `消費量には0より大きい有限の数を指定する（指定値：${consumption}）。`,
      "supplierDependence",
    );
  }
  let bought = 0;
  for (const index of positionsIn(
    "supplierDependence",
    called("supplier", "供給者"),
    supplier,
    imports.length,
  )) {
    bought += imports[index] ?? 0;
  }
  return {
    // Adding in another order may miss the total by a rounding error.
    ofImports: Math.min(1, bought / total),
    ofConsumption: requireQuantity(
      "supplierDependence",
      called("imports over consumption", "消費量に対する輸入量の比"),
      bought / consumption,
    ),
  };
}
