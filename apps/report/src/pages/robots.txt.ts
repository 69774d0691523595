import type { APIRoute } from "astro";
import { rootHref } from "../lib/href.ts";

/** Everything may be read and indexed; the map of pages says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(rootHref("sitemap.xml"), site).href}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
