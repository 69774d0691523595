import { call } from "@kidorui/formulas";
import { type Book, cellAt } from "../lib/book.ts";
import type { Html } from "../lib/html.ts";

export type DepositClass = "high" | "moderate" | "low";

/** Least share of world reserves for a class; below the last one a country is low. */
export const leastShares = { high: 0.03, moderate: 0.005 } as const;

/** Where they are set. */
export const RULE = "apps/report/src/models/deposit-rule.ts";

/** Key of the claim that rates the region of a country. */
const regionClaims: Readonly<Record<string, string>> = {
  AUS: "reg-aus",
  USA: "reg-usa",
  TZA: "reg-afr",
  ZAF: "reg-afr",
  MDG: "reg-afr",
  MWI: "reg-afr",
};

/** One country under the rule. */
export interface RuledCountry {
  readonly code: string;
  readonly reserves: Html;
  readonly share: Html;
  readonly output: Html | undefined;
  readonly depositClass: DepositClass;
  /** Key of the claim about its region, if there is one. */
  readonly claim: string | undefined;
}

/**
 * Class of a deposit by its share of the printed world reserves, compared before rounding.
 * @example depositClass(0.03) // "high"
 * @example depositClass(0.0049) // "low"
 */
export const depositClass = (share: number): DepositClass =>
  share >= leastShares.high ? "high" : share >= leastShares.moderate ? "moderate" : "low";

/** Every country with listed reserves, largest first, with its class by the rule. */
export function ruledCountries(book: Book, year: number): readonly RuledCountry[] {
  const { entry, matrix } = book.matrix(call("RESERVES", year, false));
  return matrix.flatMap(([code], i) => {
    const share = cellAt(entry, i + 1, 4);
    if (typeof share !== "number" || code === "OTH") return [];
    const at = (column: number) => ({ entry, row: i + 1, column });
    return [
      {
        code: String(code),
        reserves: book.cell(at(2), "t", { bare: true }),
        share: book.cell(at(4), "share", { digits: 1 }),
        output:
          typeof cellAt(entry, i + 1, 5) === "number" ? book.cell(at(5), "t", { bare: true }) : undefined,
        depositClass: depositClass(share),
        claim: regionClaims[String(code)],
      },
    ];
  });
}
