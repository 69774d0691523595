import { openEditions } from "../lib/editions.ts";
import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import type { PageModel } from "../lib/page.ts";
import { contextOf, type PageContext } from "../lib/page-context.ts";
import { pagesOfEdition } from "../models/edition-pages.ts";
import { dataset } from "./dataset.ts";
import { publication } from "./publication.ts";
import { isShort } from "./short.ts";

/** What a page of an edition is made of. */
export interface EditionPageProps {
  readonly context: PageContext;
  /** Makes it when it is asked for: one that is being written is shown without making all others. */
  readonly page: () => PageModel;
}

/** One page of a draft. */
export interface EditionRoute {
  readonly params: { readonly lang: string; readonly edition: string; readonly page: string | undefined };
  readonly props: EditionPageProps;
}

/** Drafts whose pages are made: the newest alone, which is the open edition, in a short build and while somebody works on the site. */
export const shownDrafts = (): readonly string[] =>
  openEditions(dataset).slice(isShort || import.meta.env.DEV ? -1 : 0);

/** Every page of every such draft in both languages. Issued editions are unpacked instead. */
export const editionRoutes = (): EditionRoute[] =>
  langs.flatMap((lang) =>
    shownDrafts().flatMap((edition) => {
      const context = contextOf(publication, edition, lang);
      return pagesOfEdition(context).map(({ path, make }) => {
        const rest = path.slice(editionPath(edition).length).replace(/\/$/, "");
        return {
          params: { lang, edition, page: rest === "" ? undefined : rest },
          props: { context, page: make },
        };
      });
    }),
  );
