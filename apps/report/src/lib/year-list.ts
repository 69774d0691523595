import type { Lang } from "@kidorui/core";
import { punctuation } from "./punctuation.ts";

/** Years in a sentence, those that follow one another as a range: `2010, 2018–2024`; in Japanese with 年. */
export function yearList(years: readonly number[], lang: Lang): string {
  const runs: [first: number, last: number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  const { until: between } = punctuation[lang];
  const shown = runs.map(([first, last]) => (first === last ? `${first}` : `${first}${between}${last}`));
  return lang === "ja" ? `${shown.join("、")}年` : shown.join(", ");
}
