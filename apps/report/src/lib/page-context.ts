import type { Edition, Lang } from "@kidorui/core";
import type { Publication } from "./publication.ts";

/** What a page is a function of: data and text, the edition that it shows, and its language. */
export interface PageContext extends Publication {
  /** Id of the edition. */
  readonly edition: string;
  /** The data as that edition sees them. */
  readonly view: Edition;
  readonly lang: Lang;
}

/** A page's context by the id of its edition. */
export function contextOf(publication: Publication, edition: string, lang: Lang): PageContext {
  const { dataset, text, corrected } = publication;
  const view = dataset.edition(edition);
  return { ...publication, text: corrected?.[edition] ?? text, edition, view, lang };
}

/** The context of a page that shows the newest edition. */
export const newestContext = (publication: Publication, lang: Lang): PageContext =>
  contextOf(publication, publication.dataset.latest, lang);
