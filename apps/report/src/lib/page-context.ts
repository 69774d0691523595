import type { Edition, Lang } from "@kidorui/core";
import type { Publication, SitePublication } from "./publication.ts";
import type { ReportText } from "./report-text.ts";

/** What a page is a function of: data and text, the edition that it shows, and its language. */
export interface PageContext extends Publication {
  /** Id of the edition. */
  readonly edition: string;
  /** The data as that edition sees them. */
  readonly view: Edition;
  readonly lang: Lang;
  /** Of a page whose text is not that of the edition: the text that is. */
  readonly report?: ReportText;
}

/** What a page of the site is a function of: it shows the newest edition, and has a text of its own. */
export type SiteContext = PageContext & SitePublication;

/** A page's context by the id of its edition. */
export function contextOf<P extends Publication>(
  publication: P,
  edition: string,
  lang: Lang,
): P & PageContext {
  const { dataset, text, corrected } = publication;
  const view = dataset.edition(edition);
  return { ...publication, text: corrected?.[edition] ?? text, edition, view, lang };
}

/** The context of a page that shows the newest edition. */
export const newestContext = <P extends Publication>(publication: P, lang: Lang): P & PageContext =>
  contextOf(publication, publication.dataset.latest, lang);
