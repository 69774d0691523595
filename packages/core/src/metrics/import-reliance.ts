import { MetricError } from "../errors.ts";
import { type Balance, balanceOf } from "./apparent-consumption.ts";

/** Flows of one stage of a material; stocks and scrap do not enter the EU's ratio. */
export type ImportBalance = Pick<Balance, "production" | "imports" | "exports">;

/**
 * Import reliance as the European Union's criticality method has it: net imports over the supply of
 * the domestic market, never below 0.
 *
 * (imports − exports) ÷ (production + imports − exports). Take one stage at a time, ores or refined
 * metal. It leaves out scrap and stocks and cuts off net exporters at 0: `netImportReliance` does neither.
 *
 * @returns Share from 0 to 1.
 * @throws {MetricError} `undefined-ratio` if production plus net imports is not above zero;
 *   `out-of-range` if a flow is negative or not finite.
 * @see Blengini et al. (2017), Assessment of the methodology for establishing the EU list of critical
 *   raw materials, JRC background report, doi:10.2760/73303.
 * @example importReliance({ production: 20, imports: 90, exports: 10 }) // 0.8
 * @example importReliance({ production: 50, imports: 0, exports: 10 }) // 0
 */
export function importReliance({ production, imports, exports }: ImportBalance): number {
  const { net, consumption: supply } = balanceOf("importReliance", { production, imports, exports });
  if (!(supply > 0)) {
    throw new MetricError(
      "undefined-ratio",
      `expected production plus net imports > 0, received ${supply}.`,
      `生産と純輸入の合計は0より大きい必要がある（値：${supply}）。`,
      "importReliance",
    );
  }
  return net > 0 ? net / supply : 0;
}
