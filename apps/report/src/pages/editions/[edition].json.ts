import type { APIRoute, GetStaticPaths } from "astro";
import { recordText } from "../../editions/record-text.ts";
import { editionRecord } from "../../models/edition-record.ts";
import { dataset } from "../../site/dataset.ts";

export const getStaticPaths = (() =>
  dataset.editionIds.map((edition) => ({ params: { edition } }))) satisfies GetStaticPaths;

/** Every number, row and sentence of an edition as one file: what is frozen, and what the build compares. */
export const GET: APIRoute = ({ params: { edition = "" } }) =>
  new Response(recordText(editionRecord(dataset, edition)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
