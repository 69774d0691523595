import { requireFinite } from "../stats/guards.ts";
import { difference } from "../stats/rounding.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

/** Flows of one material in one country and period, all in one unit and basis. */
export interface Balance {
  /** Domestic primary production, ≥ 0. */
  readonly production: number;
  /** Domestic production from old scrap, ≥ 0; 0 by default. */
  readonly secondary?: number;
  readonly imports: number;
  readonly exports: number;
  /** Stocks at the start less stocks at the end: positive when stocks were drawn; 0 by default. */
  readonly stockDecrease?: number;
}

/**
 * The flows a balance is made of, checked: domestic supply, net supply from outside it, and both together.
 * What cancels out but for rounding is nothing, so that it is neither a net import nor a net export.
 */
export function balanceOf(
  metric: string,
  balance: Balance,
): { readonly domestic: number; readonly net: number; readonly consumption: number } {
  const { production, secondary = 0, imports, exports, stockDecrease = 0 } = balance;
  requireFinite(metric, called("stockDecrease", "在庫の取り崩し"), stockDecrease);
  const domestic =
    requireQuantity(metric, "production", production) + requireQuantity(metric, "secondary", secondary);
  const drawn = Math.max(0, stockDecrease);
  const added = Math.max(0, -stockDecrease);
  const net = difference(
    requireQuantity(metric, "imports", imports) + drawn,
    requireQuantity(metric, "exports", exports) + added,
  );
  requireFinite(
    metric,
    called("the sum of the flows", "生産、輸入、輸出、在庫の取り崩しの合計"),
    domestic + net,
  );
  return { domestic, net, consumption: difference(domestic, -net) };
}

/**
 * Apparent consumption: production plus imports less exports plus the stocks drawn.
 *
 * @param balance Flows of one period; old scrap counts as production.
 * @returns In the unit of the flows. Negative when exports exceed what was there to export,
 *   which means that the flows do not belong together.
 * @throws {MetricError} `out-of-range` if a flow is negative or not finite.
 * @see U.S. Geological Survey, Mineral Commodity Summaries, footnotes on apparent consumption.
 * @example apparentConsumption({ production: 843, secondary: 137, imports: 771, exports: 29, stockDecrease: -44 }) // 1678
 */
export function apparentConsumption(balance: Balance): number {
  return balanceOf("apparentConsumption", balance).consumption;
}
