import { requireFraction, requireQuantity } from "../stats/guards.ts";
import { called } from "../text.ts";

export interface OreOutput {
  /** t of ore or mud lifted a day, as weighed. */
  readonly orePerDay: number;
  /** Rare-earth oxides in the dry ore, parts per million by mass, 0–1,000,000. */
  readonly grade: number;
  /** Dry part of what is lifted, 0–1; 1 by default. */
  readonly dryPart?: number;
  /** Days of work in a year, 0–366; 365 by default. */
  readonly days?: number;
  /** Part of the oxides in the ore that reaches the product, 0–1; 1 by default. */
  readonly recovery?: number;
}

const PARTS_PER_MILLION = 1e6;

/**
 * Yearly output of a mine in tonnes of rare-earth oxide: ore · dry part · grade · days · recovery.
 *
 * @returns t REO a year.
 * @throws {MetricError} `out-of-range` if the ore is negative, or another number lies outside its range.
 * @see Arithmetic of a mass balance; what is uncertain are its inputs.
 * @example oreOutput({ orePerDay: 350, grade: 8000 }) // 1022
 * @example oreOutput({ orePerDay: 350, grade: 1000, dryPart: 0.5, days: 200, recovery: 0.8 }) // 28
 */
export function oreOutput({ orePerDay, grade, dryPart = 1, days = 365, recovery = 1 }: OreOutput): number {
  requireQuantity("oreOutput", "orePerDay", orePerDay);
  requireFraction("oreOutput", called("grade ÷ 1,000,000", "品位÷1,000,000"), grade / PARTS_PER_MILLION);
  requireFraction("oreOutput", "dryPart", dryPart);
  requireFraction("oreOutput", called("days ÷ 366", "日数÷366"), days / 366);
  requireFraction("oreOutput", "recovery", recovery);
  return (orePerDay * dryPart * grade * days * recovery) / PARTS_PER_MILLION;
}
