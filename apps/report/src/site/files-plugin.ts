import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableNames } from "@kidorui/core";
import { dataFolder } from "./data-plugin.ts";

const id = "virtual:kidorui-files";
const resolved = `\0${id}`;

/** The files of the data folder as they are on disk, for downloads that keep every cell. */
export interface DataFiles {
  /** Text of each table's CSV file, by table name. */
  readonly tables: Readonly<Record<string, string>>;
}

/** The little of Vite's plugin interface that is used here. */
interface FilesPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(this: { addWatchFile(file: string): void }, source: string): Promise<string | undefined>;
}

/** Serves the data files as one module; an edit of a file renews it. */
export function filesPlugin(): FilesPlugin {
  return {
    name: "kidorui-files",
    resolveId: (source) => (source === id ? resolved : undefined),
    async load(source) {
      if (source !== resolved) return undefined;
      const read = async (file: string): Promise<string> => {
        if (!existsSync(file)) return "";
        this.addWatchFile(file);
        return readFile(file, "utf8");
      };
      const entries = await Promise.all(
        tableNames.map(async (table) => [table, await read(join(dataFolder, "tables", `${table}.csv`))]),
      );
      const files: DataFiles = { tables: Object.fromEntries(entries) };
      return `export default ${JSON.stringify(files)}`;
    },
  };
}
