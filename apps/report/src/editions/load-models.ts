import { join } from "node:path";
import type { Tables } from "@kidorui/core";
import type { PluginOption } from "vite";
import { dataPlugin } from "../lib/data-plugin.ts";

/** The models of the report, bound to one set of tables. */
export type Models = typeof import("./entry.ts");

const root = join(import.meta.dirname, "../..");

/**
 * Loads the models as the site does, without rendering a page. Each call gives modules of its own,
 * so that two states of the data can be asked side by side.
 *
 * @param tables The data the models shall know.
 * @param plugins Further plugins; a test puts other code in place of a metric's.
 */
export async function loadModels(tables: Tables, plugins: readonly PluginOption[] = []): Promise<Models> {
  // Loaded when it is needed: most commands are done without it.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport<Models>(join(root, "src/editions/entry.ts"), {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [dataPlugin(tables), ...plugins],
    // The packages of this repository are read as sources, each time anew.
    resolve: { noExternal: [/^@kidorui\//] },
  });
  return module;
}
