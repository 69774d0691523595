import { MetricError } from "../errors.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

/** What leaves and what enters, both by mass or both by value, never mixed. */
export interface TradeFlows {
  readonly exports: number;
  readonly imports: number;
}

function checked(metric: string, { exports, imports }: TradeFlows): TradeFlows {
  return {
    exports: requireQuantity(metric, "exports", exports),
    imports: requireQuantity(metric, "imports", imports),
  };
}

/**
 * Trade balance: exports less imports.
 *
 * @returns In the unit of the flows; negative for a net importer.
 * @throws {MetricError} `out-of-range` if a flow is negative or not finite.
 * @example tradeBalance({ exports: 30, imports: 90 }) // -60
 */
export function tradeBalance(flows: TradeFlows): number {
  const { exports, imports } = checked("tradeBalance", flows);
  return exports - imports;
}

/**
 * Normalised trade balance: exports less imports over their sum, so that countries of any size compare.
 *
 * @returns From −1 (imports only) to 1 (exports only).
 * @throws {MetricError} `undefined-ratio` if nothing is traded; `out-of-range` if a flow is negative or
 *   not finite.
 * @see World Integrated Trade Solution, trade indicators, "normalized trade balance".
 * @example normalizedTradeBalance({ exports: 30, imports: 90 }) // -0.5
 */
export function normalizedTradeBalance(flows: TradeFlows): number {
  const { exports, imports } = checked("normalizedTradeBalance", flows);
  const trade = requireQuantity(
    "normalizedTradeBalance",
    called("exports plus imports", "輸出と輸入の合計"),
    exports + imports,
  );
  if (trade === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected exports or imports > 0, received 0.",
      "輸出または輸入は0より大きい必要がある（値：0）。",
      "normalizedTradeBalance",
    );
  }
  return (exports - imports) / trade;
}
