import type { APIRoute } from "astro";
import { langOf } from "../../lib/lang.ts";
import { feedParts } from "../../site/feed-parts.ts";
import { langPaths } from "../../site/paths.ts";
import { atomFeed } from "../../takeaway/feed.ts";

export const getStaticPaths = langPaths;

/** What is new, for feed readers. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(atomFeed(feedParts(langOf(params["lang"]), site)), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
