import type { APIRoute, GetStaticPaths } from "astro";
import { recordText } from "../../editions/issued-record.ts";
import { editionRecord } from "../../models/edition-record.ts";
import { shownDrafts } from "../../site/edition-routes.ts";
import { publication } from "../../site/publication.ts";

export const getStaticPaths = (() =>
  shownDrafts().map((edition) => ({ params: { edition } }))) satisfies GetStaticPaths;

/** Every call of a draft with the rows behind it as one file: what will be recorded when it is issued. */
export const GET: APIRoute = ({ params: { edition = "" } }) =>
  new Response(recordText(editionRecord(publication, edition)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
