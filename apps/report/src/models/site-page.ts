import type { NameDeclaration } from "@kidorui/formulas/expression";
import type { Words } from "../lib/html.ts";
import { type PageModel, piecesOf } from "../lib/page.ts";
import type { PageContext, SiteContext } from "../lib/page-context.ts";
import { TextFault } from "../text/place.ts";
import { textPage } from "./text-page.ts";

/** The parts of a page that are no text, by id: the names of the words that each shows. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** A page of text and of parts that are none, with the words of these. */
export interface PartedPage<P extends Parts> extends PageModel {
  readonly parts: { readonly [id in keyof P]: Readonly<Record<P[id][number], Words>> };
}

const named = (words: readonly string[]): string => words.join(", ") || "none";

/** The words of the parts, as many as the page shows. */
function wordsOf<P extends Parts>(page: PageModel, parts: P, file: string): PartedPage<P>["parts"] {
  const found = new Map(
    piecesOf(page).flatMap((piece) =>
      piece.kind === "part" ? [[piece.part.id, piece.part.words] as const] : [],
    ),
  );
  const start = { file, line: 1, column: 1 };
  const ids = Object.keys(parts);
  const [had, wanted] = [[...found.keys()].toSorted(), ids.toSorted()];
  if (had.join() !== wanted.join())
    throw new TextFault(start, `The page has the parts ${named(wanted)}; the text has ${named(had)}.`);
  for (const [id, words] of Object.entries(parts)) {
    const given = Object.keys(found.get(id) ?? {}).toSorted();
    if (given.join() !== words.toSorted().join())
      throw new TextFault(
        start,
        `Part ${id} shows the words ${named(words.toSorted())}; the text has ${named(given)}.`,
      );
  }
  return Object.fromEntries(found) as PartedPage<P>["parts"];
}

/**
 * A page of text and of parts that are none. Numbers are those of the edition of the context.
 * @param name Of the three files.
 * @param path Of the page within a language.
 * @param parts What stands on the page beside text.
 * @param given Names that the page gives to its text.
 * @throws {TextFault} at file:line:column.
 */
export function partedPage<const P extends Parts>(
  context: PageContext,
  name: string,
  path: string,
  parts: P,
  given: readonly NameDeclaration[] = [],
): PartedPage<P> {
  const page = textPage(context, name, path, given);
  return { ...page, parts: wordsOf(page, parts, `${context.text.folder}/${name}.${context.lang}.md`) };
}

/** The same, of a page that belongs to no edition. */
export const sitePage = <const P extends Parts>(
  context: SiteContext,
  ...page: [name: string, path: string, parts: P, given?: readonly NameDeclaration[]]
): PartedPage<P> => partedPage({ ...context, text: context.site, report: context.text }, ...page);

/** The words of a part as they stand in a drawing or a script. */
export const plainOf = <W extends string>(words: Readonly<Record<W, Words>>): Readonly<Record<W, string>> =>
  Object.fromEntries(Object.entries<Words>(words).map(([name, { plain }]) => [name, plain])) as Readonly<
    Record<W, string>
  >;
