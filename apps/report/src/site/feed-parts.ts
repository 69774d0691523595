import type { Lang } from "@kidorui/core";
import type { FeedParts } from "../takeaway/feed.ts";
import { newsOf } from "../takeaway/news.ts";
import { dataset } from "./dataset.ts";

/** What the feeds of this build are made of. */
export const feedParts = (lang: Lang, site: URL | undefined): FeedParts => ({
  lang,
  news: newsOf(dataset, lang),
  asOf: dataset.edition(dataset.latest).asOf,
  site,
});
