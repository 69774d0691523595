import { MetricError } from "../errors.ts";
import type { Balance } from "./apparent-consumption.ts";
import { exactly, type Interval, requireInterval } from "./interval.ts";
import { netImportReliance } from "./net-import-reliance.ts";

/** A balance whose flows are intervals. */
export type BalanceInterval = { readonly [flow in keyof Balance]: Interval };

type Corner = "lower" | "upper";

/**
 * Net import reliance of a balance whose flows are intervals.
 *
 * Reliance rises with net imports. It falls with production while net imports are positive and rises
 * with it while they are negative, so each bound lies at a corner of the flows: the bounds are exact.
 *
 * @returns Interval of the share of apparent consumption, at most 1.
 * @throws {MetricError} `undefined-ratio` if the flows allow an apparent consumption that is not above
 *   zero; `out-of-range` if a flow may be negative, is not finite, or its value lies outside its bounds.
 * @see `netImportReliance`
 * @example netImportRelianceInterval({ production: roundedTo(20, 4), imports: exactly(90), exports: exactly(10) }) // ≈ {"value": 0.8, "lower": 0.784, "upper": 0.816}
 */
export function netImportRelianceInterval(balance: BalanceInterval): Interval {
  const { production, imports, exports, secondary = exactly(0), stockDecrease = exactly(0) } = balance;
  const flows = { production, imports, exports, secondary, stockDecrease };
  for (const [name, flow] of Object.entries(flows)) {
    requireInterval("netImportRelianceInterval", name, flow);
    if (name !== "stockDecrease" && flow.lower < 0) {
      throw new MetricError(
        "out-of-range",
        `expected ${name} ≥ 0, received a lower bound of ${flow.lower}.`,
        `${name}は0以上とする（下限の指定値：${flow.lower}）。`,
        "netImportRelianceInterval",
      );
    }
  }
  const at = (net: Corner, domestic: Corner): Balance => ({
    production: production[domestic],
    secondary: secondary[domestic],
    imports: imports[net],
    exports: exports[net === "lower" ? "upper" : "lower"],
    stockDecrease: stockDecrease[net],
  });
  const netOf = (net: Corner): number => {
    const corner = at(net, "lower");
    return corner.imports - corner.exports + (corner.stockDecrease ?? 0);
  };
  const value = netImportReliance({
    production: production.value,
    secondary: secondary.value,
    imports: imports.value,
    exports: exports.value,
    stockDecrease: stockDecrease.value,
  });
  // Consumption is least where the flows are least; if it is above zero there, it is everywhere.
  netImportReliance(at("lower", "lower"));
  const lower = netImportReliance(at("lower", netOf("lower") < 0 ? "lower" : "upper"));
  const upper = netImportReliance(at("upper", netOf("upper") < 0 ? "upper" : "lower"));
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) };
}
