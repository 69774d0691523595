import { fileURLToPath } from "node:url";
import { type Tables, toBundle } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";

const id = "virtual:kidorui-data";
const resolved = `\0${id}`;

/** The folder of the data, seen from here; a test may point at a copy. */
export const dataFolder: string =
  process.env["KIDORUI_DATA"] ?? fileURLToPath(new URL("../../../../data", import.meta.url));

/** The little of Vite's plugin interface that is used here. */
interface DataPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(this: { addWatchFile(file: string): void }, source: string): Promise<string> | undefined;
  configureServer(server: {
    readonly watcher: {
      add(path: string): unknown;
      on(event: "change" | "add" | "unlink", listener: (path: string) => void): unknown;
    };
    readonly environments: Record<
      string,
      { readonly moduleGraph: { getModuleById(id: string): unknown; invalidateModule(module: never): void } }
    >;
    readonly ws: { send(message: { type: "full-reload" }): void };
  }): void;
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
  return {
    name: "kidorui-data",
    resolveId: (source) => (source === id ? resolved : undefined),
    load(source) {
      if (source !== resolved) return undefined;
      text ??= read();
      return text;
    },
    configureServer(server) {
      server.watcher.add(dataFolder);
      const reload = (path: string) => {
        if (!path.startsWith(dataFolder) || !path.endsWith(".csv")) return;
        text = undefined;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(resolved);
          if (module) moduleGraph.invalidateModule(module as never);
        }
        server.ws.send({ type: "full-reload" });
      };
      server.watcher.on("change", reload);
      server.watcher.on("add", reload);
      server.watcher.on("unlink", reload);
    },
  };
}
