import type { APIRoute } from "astro";
import { langOf } from "../../lib/lang.ts";
import { feedParts } from "../../site/feed-parts.ts";
import { langPaths } from "../../site/paths.ts";
import { jsonFeed } from "../../takeaway/feed.ts";

export const getStaticPaths = langPaths;

/** What is new, for feed readers that prefer JSON. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(jsonFeed(feedParts(langOf(params["lang"]), site)), {
    headers: { "content-type": "application/feed+json; charset=utf-8" },
  });
