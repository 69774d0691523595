import type { Edition } from "../dataset/dataset.ts";

/** The Worldwide Governance Indicators. All six are needed: a mean of some is another measure. */
const DIMENSIONS = ["VA", "PV", "GE", "RQ", "RL", "CC"] as const;

/**
 * Risk of a country's governance, 0 (best) to 1 (worst): (2.5 − mean of the six indicators) ÷ 5, in the
 * newest year up to the one asked for that has all six.
 *
 * @returns `undefined` where no such year exists.
 */
export function governanceRisk(edition: Edition, country: string, year: number): number | undefined {
  const years = edition
    .chosen("governance")
    .filter((row) => row.country_code === country && row.year <= year)
    .map((row) => row.year);
  for (const candidate of [...new Set(years)].toSorted((a, b) => b - a)) {
    const estimates = DIMENSIONS.map(
      (dimension) =>
        edition.get("governance", { country_code: country, dimension, year: candidate })?.estimate ?? null,
    );
    const known = estimates.filter((estimate) => estimate !== null);
    if (known.length < DIMENSIONS.length) continue;
    const mean = known.reduce((sum, estimate) => sum + estimate, 0) / DIMENSIONS.length;
    // Estimates run a little beyond ±2.5.
    return Math.min(1, Math.max(0, (2.5 - mean) / 5));
  }
  return undefined;
}
