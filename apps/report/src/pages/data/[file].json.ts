import files from "virtual:kidorui-files";
import { tableNames } from "@kidorui/core";
import type { APIRoute, GetStaticPaths } from "astro";
import { dataset } from "../../site/dataset.ts";

const rowsText = (rows: readonly object[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;

/** Each table as an array of objects, and the description of all tables where the folder has one. */
export const getStaticPaths = (() => [
  ...tableNames.map((table) => ({
    params: { file: table },
    props: { text: rowsText(dataset.tables[table]) },
  })),
  ...(files.datapackage === ""
    ? []
    : [{ params: { file: "datapackage" }, props: { text: files.datapackage } }]),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json; charset=utf-8" } });
