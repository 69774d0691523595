/** A number as a page shows it: its formula, the edition that its calls are of, and its value. */
export interface PublishedNumber {
  readonly edition: string;
  readonly formula: string;
  readonly value: string;
}

const NUMBER = /<data value="([^"]*)" data-formula="([^"]*)" data-edition="([^"]*)">/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Every number of some pages, each formula once, in the order of the formulas. */
export function publishedIn(pages: Iterable<string>): readonly PublishedNumber[] {
  const found = new Map<string, PublishedNumber>();
  for (const page of pages)
    for (const [, value = "", formula = "", edition = ""] of page.matchAll(NUMBER))
      found.set(plain(formula), { edition: plain(edition), formula: plain(formula), value });
  return [...found.keys()].sort().flatMap((formula) => found.get(formula) ?? []);
}
