import files from "virtual:kidorui-files";
import { tableNames } from "@kidorui/core";
import type { APIRoute } from "astro";

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

/** A table as its file is, byte for byte. */
export const GET: APIRoute = ({ params }) =>
  new Response(files.tables[params["table"] ?? ""] ?? "", {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
