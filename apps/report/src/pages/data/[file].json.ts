import { dataPackage, tableNames } from "@kidorui/core";
import type { APIRoute, GetStaticPaths } from "astro";
import { dataset } from "../../site/dataset.ts";

const rowsText = (rows: readonly object[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;

/** Each table as an array of objects, and the description of all tables as they are served. */
export const getStaticPaths = (() => [
  ...tableNames.map((table) => ({
    params: { file: table },
    props: { text: rowsText(dataset.tables[table]) },
  })),
  {
    params: { file: "datapackage" },
    props: {
      text: `${JSON.stringify(
        dataPackage((table) => `${table}.csv`),
        null,
        2,
      )}\n`,
    },
  },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json; charset=utf-8" } });
