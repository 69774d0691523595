import { servedCsv } from "@kidorui/core";
import type { APIRoute } from "astro";
import { coverages } from "../../models/coverage.ts";
import { dataset } from "../../site/dataset.ts";

/** Number of rows of every table by publisher and year; the publisher is empty where rows are this project's own. */
export const GET: APIRoute = () => {
  const lines = coverages(dataset).flatMap(({ table, basis, publishers }) =>
    publishers.flatMap(({ publisher, counts }) =>
      [...counts].map(([year, rows]) => [table, publisher, year, basis, rows]),
    ),
  );
  const text = servedCsv([["table", "publisher", "year", "year_of", "rows"], ...lines]);
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
