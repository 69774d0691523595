import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { DATA_PACKAGE } from "../lib/counted.ts";
import { afterBuild } from "./after-build.ts";
import { dataFolder } from "./data-plugin.ts";

/** A table as the description of the data has it. */
interface Resource {
  readonly name: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}

/** Types of columns in the description of the data, as the engine calls them. */
const TYPES: Readonly<Record<string, string>> = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" };

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * What writes a table as Parquet: the cells of its file in the types of their columns, an empty one as no value.
 * @param from Path of the table.
 * @param to Path of the file to write.
 */
export function writing({ schema }: Resource, from: string, to: string): string {
  const columns = schema.fields.map(({ name, type }) => {
    const known = TYPES[type];
    if (known === undefined) throw new Error(`${from}: no type of Parquet is known for ${type} of ${name}.`);
    return `${quoted(name)}: ${quoted(known)}`;
  });
  const read = `read_csv(${quoted(from)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns.join(", ")}})`;
  return `COPY (SELECT * FROM ${read}) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`;
}

/** Writes every table of a site beside its CSV. */
async function writeParquet(site: string): Promise<void> {
  const { resources } = JSON.parse(await readFile(join(site, DATA_PACKAGE), "utf8")) as {
    readonly resources: readonly Resource[];
  };
  // One thread, so that rows stand as they do in their file and the same data give the same bytes.
  const engine = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await engine.connect();
  try {
    for (const resource of resources)
      await connection.run(
        writing(
          resource,
          join(dataFolder, "tables", `${resource.name}.csv`),
          join(site, "data", `${resource.name}.parquet`),
        ),
      );
  } finally {
    connection.closeSync();
    engine.closeSync();
  }
}

/** Puts the tables into the site as files that engines for columns read in place. */
export const parquet = () => afterBuild("parquet", writeParquet);
