import {
  Evaluator,
  gridOf,
  isError,
  type NameDeclaration,
  namesUsing,
  parseExpression,
} from "@kidorui/formulas/expression";
import { openEditions } from "../lib/editions.ts";
import type { Publication, SitePublication } from "../lib/publication.ts";
import type { ReportText } from "../lib/report-text.ts";
import { type NamesFile, namesOf } from "../text/names-file.ts";
import type { Place } from "../text/place.ts";
import { pageOf } from "../text/report.ts";

/** What a template is written for, each as its page gives it; one page where there is no template. */
function givenTo(
  names: NamesFile,
  { dataset }: Publication,
  edition: string,
): readonly (readonly NameDeclaration[])[] {
  if (names.each === undefined) return [[]];
  const { name, formula } = names.each;
  const { content } = new Evaluator(dataset, edition).evaluate(parseExpression(formula)).value;
  // Pages of changes are of two editions: the text stands for the older, and the newer is the newest.
  const newer = { name: "newer", formula: `"${dataset.latest}"` };
  return gridOf(content).map(([code]) => [{ name, formula: `"${code}"` }, newer]);
}

/** Names of a page without data in all of some editions, whatever the page is written for. */
function idleIn(names: NamesFile, publication: Publication, editions: readonly string[]): readonly string[] {
  const left = new Set(names.optional);
  for (const edition of editions)
    for (const given of left.size === 0 ? [] : givenTo(names, publication, edition)) {
      const declared = namesOf(names, given);
      // What speaks of a row may have no data on the first.
      for (const { name } of names.rows)
        for (const key of namesUsing(name.toLowerCase(), declared)) left.delete(key);
      const evaluator = new Evaluator(publication.dataset, edition, declared);
      for (const key of left) {
        if (!isError(evaluator.named(key).value.content)) left.delete(key);
      }
      if (left.size === 0) break;
    }
  return names.declarations.flatMap(({ name }) => {
    const place = left.has(name.toLowerCase()) ? names.places.get(name.toLowerCase()) : undefined;
    return place ? remark(name, place) : [];
  });
}

const remark = (name: string, { file, line, column }: Place): string =>
  `${file}:${line}:${column}: remark: ${name}? has data in no draft, and what needs it is left out of all. Is its formula right?`;

const pagesIn = (text: ReportText): readonly NamesFile[] =>
  Object.keys(text.files)
    .flatMap((file) => /^(.+)\.names$/.exec(file)?.[1] ?? [])
    .map((name) => pageOf(text, name).names);

/**
 * Says of every name that ends in `?` and has data in no edition that its text makes that it has none: a mistake in
 * its formula looks the same as data that are to come.
 */
export function idleNames(publication: SitePublication): readonly string[] {
  const { dataset, text, site, notes } = publication;
  const drafts = openEditions(dataset).toReversed();
  return [
    ...pagesIn(text).flatMap((names) => idleIn(names, publication, drafts)),
    ...[site, ...Object.values(notes)]
      .flatMap(pagesIn)
      .flatMap((names) => idleIn(names, publication, [dataset.latest])),
  ];
}
