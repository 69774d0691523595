import { changes, servedCsv } from "@kidorui/core";
import type { APIRoute, GetStaticPaths } from "astro";
import { type EditionPair, editionPairs, pairId } from "../../models/edition-pairs.ts";
import { dataset } from "../../site/dataset.ts";

export const getStaticPaths = (() =>
  editionPairs(dataset).map((pair) => ({
    params: { pair: pairId(pair) },
    props: { ...pair },
  }))) satisfies GetStaticPaths;

const header = [
  "table",
  "fact",
  "series",
  "period",
  "before",
  "after",
  "cause",
  "source_before",
  "source_after",
] as const;

/** Every difference between two editions, one fact a row. */
export const GET: APIRoute<EditionPair> = ({ props: { older, newer } }) =>
  new Response(
    servedCsv([
      header,
      ...changes(dataset, older, newer).map((change) => [
        change.table,
        change.factId,
        change.series,
        change.period,
        change.before,
        change.after,
        change.cause,
        change.sourceBefore,
        change.sourceAfter,
      ]),
    ]),
    { headers: { "content-type": "text/csv; charset=utf-8" } },
  );
