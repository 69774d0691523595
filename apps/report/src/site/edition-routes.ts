import { openEditions } from "../lib/editions.ts";
import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import type { PageModel } from "../lib/page.ts";
import { contextOf, type PageContext } from "../lib/page-context.ts";
import { editionPages } from "../models/edition-pages.ts";
import { dataset } from "./dataset.ts";

/** What a page of an edition is made of. */
export interface EditionPageProps {
  readonly context: PageContext;
  readonly page: PageModel;
}

/** One page of a draft. */
export interface EditionRoute {
  readonly params: { readonly lang: string; readonly edition: string; readonly page: string | undefined };
  readonly props: EditionPageProps;
}

/** Every page of every draft in both languages. Issued editions are unpacked instead. */
export const editionRoutes = (): EditionRoute[] =>
  langs.flatMap((lang) =>
    openEditions(dataset).flatMap((edition) => {
      const context = contextOf(dataset, edition, lang);
      return editionPages(context).map((page) => {
        const rest = page.path.slice(editionPath(edition).length).replace(/\/$/, "");
        return {
          params: { lang, edition, page: rest === "" ? undefined : rest },
          props: { context, page },
        };
      });
    }),
  );
