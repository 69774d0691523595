import { fileURLToPath } from "node:url";
import { type Tables, toBundle } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { placedFault } from "./placed-fault.ts";
import { type DevelopmentServer, renewOnSave } from "./renewal.ts";

const id = "virtual:kidorui-data";
const resolved = `\0${id}`;

/** The folder of the data, seen from here; a test may point at a copy. */
export const dataFolder: string =
  process.env["KIDORUI_DATA"] ?? fileURLToPath(new URL("../../../../data", import.meta.url));

/** The little of Vite's plugin interface that is used here. */
interface DataPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(source: string): Promise<string> | undefined;
  configureServer(server: DevelopmentServer): void;
}

/**
 * Serves the checked data folder as one module, so that it is read once per build and an edit
 * of a CSV file reloads the open page. A data problem stops the build with every problem listed.
 * @param given Tables to serve instead of those of the folder.
 */
export function dataPlugin(given?: Tables): DataPlugin {
  // Pages, their scripts and the worker of the formula bar ask for the same text.
  let text: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    const tables = given ?? (await readDataset(dataFolder)).tables;
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(toBundle(tables)))})`;
  };
  let serving = false;
  return {
    name: "kidorui-data",
    resolveId: (source) => (source === id ? resolved : undefined),
    load(source) {
      if (source !== resolved) return undefined;
      text ??= read();
      // Anew each time: whoever shows a fault writes into it.
      return serving ? text.catch((fault) => Promise.reject(placedFault(fault, dataFolder))) : text;
    },
    configureServer(server) {
      serving = true;
      renewOnSave(server, {
        id: resolved,
        folder: dataFolder,
        takes: (file) => file.endsWith(".csv"),
        forget: () => {
          text = undefined;
        },
      });
    },
  };
}
