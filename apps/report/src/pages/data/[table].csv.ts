import files from "virtual:kidorui-files";
import { servedTable, tableNames } from "@kidorui/core";
import type { APIRoute } from "astro";

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

/** A table with the cells of its file, as a spreadsheet opens it. */
export const GET: APIRoute = ({ params }) =>
  new Response(servedTable(files.tables[params["table"] ?? ""] ?? ""), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
