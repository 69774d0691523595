import type { Lang } from "@kidorui/core";
import { catalogue } from "@kidorui/formulas";
import type { Book } from "../lib/book.ts";
import { openEditions } from "../lib/editions.ts";
import { editionPath } from "../lib/href.ts";
import { contextOf, newestContext } from "../lib/page-context.ts";
import type { SitePublication } from "../lib/publication.ts";
import { changesText } from "./changes-page.ts";
import { editionPages } from "./edition-pages.ts";
import { newsPair } from "./edition-pairs.ts";
import { functionPage } from "./function-page.ts";
import { methodPage } from "./method-page.ts";
import { notesOfKinds } from "./notes-of-kinds.ts";
import { sitePages } from "./site-pages.ts";

/** Pages that are made together. */
export interface CalledPages {
  /** Address of the first of them within the language. */
  readonly path: string;
  /** Edition whose calls they hold, unless a call names another. */
  readonly edition: string;
  /** Makes them, and with them every call they hold. */
  readonly make: () => readonly { readonly book: Book }[];
}

/** The verification cases compute from files of their own, and name nothing in the data. */
const noCases = { families: {}, discrepancies: [] };

/**
 * Every page that names what its calls ask for, in one language: what the product asks of the data. Of the pages of
 * changes it is what their text names; the rest asks for the rows in which a comparison found a difference.
 */
export function calledPages(publication: SitePublication, lang: Lang): readonly CalledPages[] {
  const newest = newestContext(publication, lang);
  const news = newsPair(publication.dataset);
  const ofNewest = (path: string, make: () => { readonly book: Book }): CalledPages => ({
    path,
    edition: newest.edition,
    make: () => [make()],
  });
  return [
    ...openEditions(publication.dataset).map((edition) => ({
      path: editionPath(edition),
      edition,
      make: () => editionPages(contextOf(publication, edition, lang)),
    })),
    ...Object.entries(sitePages(publication)).map(([path, make]) => ofNewest(path, () => make(newest))),
    ...(news ? [ofNewest("changes/", () => changesText(publication, news, lang))] : []),
    ...Object.entries(notesOfKinds).map(([name, make]) => ofNewest(name, () => make(newest))),
    ...catalogue.flatMap(({ id }) => [
      ofNewest(`functions/${id}/`, () => functionPage(newest, id)),
      ofNewest(`methods/${id.toLowerCase()}/`, () => methodPage(newest, noCases, id)),
    ]),
  ];
}
