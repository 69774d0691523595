import type { APIRoute, GetStaticPaths } from "astro";
import { changesFile } from "../../models/changes-file.ts";
import { type EditionPair, openPairs, pairId } from "../../models/edition-pairs.ts";
import { dataset } from "../../site/dataset.ts";
import { kept } from "../../site/kept.ts";
import { isShort } from "../../site/short.ts";

export const getStaticPaths = (() =>
  (isShort ? [] : openPairs(dataset, kept)).map((pair) => ({
    params: { pair: pairId(pair) },
    props: { ...pair },
  }))) satisfies GetStaticPaths;

/** Every difference between two editions, one fact a row. */
export const GET: APIRoute<EditionPair> = ({ props }) =>
  new Response(changesFile(dataset, props), { headers: { "content-type": "text/csv; charset=utf-8" } });
