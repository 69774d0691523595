import { editionPath } from "../lib/href.ts";
import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { chapterPage, chaptersOf } from "./chapters.ts";
import { editionPage } from "./edition/edition-page.ts";
import { profile } from "./profile.ts";
import { profileCodes, profileKinds } from "./profile-codes.ts";

/** A page of an edition that is made when it is asked for. */
export interface EditionPage {
  /** Address within the language. */
  readonly path: string;
  readonly make: () => PageModel;
}

/**
 * Every page an edition owns in one language: the report, its chapters, then its profiles. What these pages say
 * is what is frozen with an edition.
 */
export function pagesOfEdition(context: PageContext): readonly EditionPage[] {
  const at = (path: string, make: () => PageModel): EditionPage => ({
    path: `${editionPath(context.edition)}${path}`,
    make,
  });
  return [
    at("", () => editionPage(context)),
    ...chaptersOf(context).map(({ name, path }) => ({ path, make: () => chapterPage(context, name) })),
    ...profileKinds.flatMap((kind) =>
      profileCodes(context.view, kind).map((code) =>
        at(`${kind}/${code}/`, () => profile(context, kind, code)),
      ),
    ),
  ];
}

/** The same pages, made. */
export const editionPages = (context: PageContext): readonly PageModel[] =>
  pagesOfEdition(context).map(({ make }) => make());
