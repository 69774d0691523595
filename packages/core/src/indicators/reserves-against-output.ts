import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { compareTexts } from "../text.ts";
import { suppliers as suppliersOf } from "./suppliers.ts";

export interface ReservesAgainstOutput {
  readonly country_code: string;
  readonly reserves_t: number;
  readonly flag: string;
  /** Share of the printed world reserves, 0–1, where both are printed; at most this where the world total is a lower bound. */
  readonly share?: number;
  readonly output_t?: number;
  /** Share of the year's mine output, 0–1. */
  readonly output_share?: number;
  /** Years the reserves would last at that output. */
  readonly years?: number;
}

/** Shares of a year's mine output by country; none where no full list is known. */
function outputShares(edition: Edition, period: string): ReadonlyMap<string, number> {
  try {
    const { suppliers } = suppliersOf(edition, { element: "REE", stage: "mine", period });
    return new Map(suppliers.map(({ country_code, share }) => [country_code, share]));
  } catch (error) {
    if (error instanceof MetricError && error.code === "no-data") return new Map();
    throw error;
  }
}

/** Nothing mined is a share of nothing, whether or not the list names it. */
const shareOf = (output: number | null, share: number | undefined): { readonly output_share?: number } =>
  share !== undefined ? { output_share: share } : output === 0 ? { output_share: 0 } : {};

/**
 * Reserves of each country beside its mine output of a year, largest reserves first. The world is not
 * a row. Reserves are what pays to mine today; they change with prices and are no measure of supply.
 */
export function reservesAgainstOutput(edition: Edition, year: number): ReservesAgainstOutput[] {
  const shares = outputShares(edition, String(year));
  const world = edition.get("reserves", { country_code: "WLD" })?.reserves_t ?? null;
  return edition
    .find("reserves")
    .flatMap((row): ReservesAgainstOutput[] => {
      const { country_code, reserves_t, flag } = row;
      if (country_code === "WLD" || reserves_t === null || reserves_t <= 0) return [];
      const output = edition.get("mine_production", { country_code, year })?.quantity_t ?? null;
      return [
        {
          country_code,
          reserves_t,
          flag,
          ...(world === null || world <= 0 ? {} : { share: reserves_t / world }),
          ...(output === null ? {} : { output_t: output }),
          ...shareOf(output, shares.get(country_code)),
          ...(output === null || output <= 0 ? {} : { years: reserves_t / output }),
        },
      ];
    })
    .toSorted((a, b) => b.reserves_t - a.reserves_t || compareTexts(a.country_code, b.country_code));
}
