import { compareTexts, newestCompletePeriod } from "@kidorui/core";
import { formatPeriod } from "../lib/format.ts";
import { countryName } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";

/** How far the customs figures of one importer reach. */
export interface CustomsReach {
  readonly importer: string;
  readonly name: string;
  /** The newest period with a complete list of partners, in words. */
  readonly period: string;
}

/** Every importer of which an edition holds a complete customs list, with the newest period of one; newest first. */
export function customsReach({ view, lang }: PageContext): readonly CustomsReach[] {
  const importers = new Set(
    view
      .visible("trade")
      .filter(({ flow }) => flow === "import")
      .map(({ reporter_code }) => reporter_code),
  );
  return [...importers]
    .flatMap((importer) => {
      const period = newestCompletePeriod(view, { importer });
      return period === undefined ? [] : [{ importer, period }];
    })
    .sort((a, b) => compareTexts(b.period, a.period) || compareTexts(a.importer, b.importer))
    .map(({ importer, period }) => ({
      importer,
      name: countryName(view, importer, lang),
      period: formatPeriod(period, lang),
    }));
}
