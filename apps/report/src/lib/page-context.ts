import type { Dataset, Edition, Lang } from "@kidorui/core";

/** What a page is a function of: the data, the edition of them that it shows, and its language. */
export interface PageContext {
  /** The data of every edition, for what compares them. */
  readonly dataset: Dataset;
  /** Id of the edition. */
  readonly edition: string;
  /** The data as that edition sees them. */
  readonly view: Edition;
  readonly lang: Lang;
}

/** A page's context by the id of its edition. */
export const contextOf = (dataset: Dataset, edition: string, lang: Lang): PageContext => ({
  dataset,
  edition,
  view: dataset.edition(edition),
  lang,
});

/** The context of a page that shows the newest edition. */
export const newestContext = (dataset: Dataset, lang: Lang): PageContext =>
  contextOf(dataset, dataset.latest, lang);
