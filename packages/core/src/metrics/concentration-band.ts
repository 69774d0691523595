import { isAbove, isAtLeast } from "../stats/rounding.ts";
import { called } from "../text.ts";
import { requireFraction } from "./guards.ts";

export type ConcentrationBand = "low" | "moderate" | "high";

/** Bands in use. Each is a pair of points of the Herfindahl–Hirschman index. */
export type BandSet = "doj1982" | "doj2010" | "doj2023" | "eu" | "wmd";

interface Band {
  /** Below this, concentration is low. */
  readonly moderate: number;
  /** Above this, it is high. */
  readonly high: number;
}

/**
 * - `doj1982`: U.S. merger guidelines of 1982 to 2010.
 * - `doj2010`: U.S. Horizontal Merger Guidelines, 2010, section 5.3.
 * - `doj2023`: U.S. Merger Guidelines, 2023, section 2.1, which return to 1,800.
 * - `eu`: European Commission, guidelines on horizontal mergers, OJ C 31, 5.2.2004, paragraphs 19–20,
 *   of which 1,000 and 2,000 are the levels.
 * - `wmd`: World Mining Data, which quotes the United States' bands for countries; it names 2,000 as
 *   the European threshold, for which see `eu`.
 */
const bands: Readonly<Record<BandSet, Band>> = {
  doj1982: { moderate: 1000, high: 1800 },
  doj2010: { moderate: 1500, high: 2500 },
  doj2023: { moderate: 1000, high: 1800 },
  eu: { moderate: 1000, high: 2000 },
  wmd: { moderate: 1000, high: 1800 },
};

/**
 * Concentration band: the word that a set of thresholds has for a Herfindahl–Hirschman index.
 *
 * Bands were made for mergers of firms in a market; applied to countries they are a convention. A
 * value on a threshold is moderate. Never pass a rounded index.
 *
 * @param index Herfindahl–Hirschman index, 0–1.
 * @param set Whose bands; there is no default, because they differ.
 * @throws {MetricError} `out-of-range` if the index lies outside 0–1.
 * @see World Mining Data, Concentration of Producer Countries, for the use on countries.
 * @example concentrationBand(0.19, "doj2023") // "high"
 * @example concentrationBand(0.19, "eu") // "moderate"
 * @example concentrationBand(0.14, "doj2010") // "low"
 */
export function concentrationBand(index: number, set: BandSet): ConcentrationBand {
  const points = 10000 * requireFraction("concentrationBand", called("an index", "指数"), index);
  const { moderate, high } = bands[set];
  if (isAbove(points, high)) return "high";
  return isAtLeast(points, moderate) ? "moderate" : "low";
}
