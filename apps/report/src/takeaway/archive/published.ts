import { unescapeHtml } from "../../lib/plain-html.ts";

/** A number as a page shows it: its formula, the edition that its calls are of, and its value. */
export interface PublishedNumber {
  readonly edition: string;
  readonly formula: string;
  readonly value: string;
}

const NUMBER = /<data value="([^"]*)" data-formula="([^"]*)" data-edition="([^"]*)">/g;
/** Every number of some pages, each formula once, in the order of the formulas. */
export function publishedIn(pages: Iterable<string>): readonly PublishedNumber[] {
  const found = new Map<string, PublishedNumber>();
  for (const page of pages)
    for (const [, value = "", formula = "", edition = ""] of page.matchAll(NUMBER))
      found.set(unescapeHtml(formula), {
        edition: unescapeHtml(edition),
        formula: unescapeHtml(formula),
        value,
      });
  return [...found.keys()].sort().flatMap((formula) => found.get(formula) ?? []);
}
