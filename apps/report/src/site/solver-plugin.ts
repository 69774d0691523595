import type { Plugin } from "vite";

const STANDIN = "\0kidorui:node-module";

/**
 * Gives the solver's loader, in code for the browser, something to import where it names a module of
 * Node. The import stands behind a test that only Node passes, so the stand-in is never run.
 */
export const solverPlugin = (): Plugin => ({
  name: "kidorui-solver",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  resolveId: (id, importer) =>
    id === "node:module" && importer?.includes("/highs/build/") ? STANDIN : undefined,
  load: (id) =>
    id === STANDIN
      ? 'export const createRequire = () => { throw new Error("Expected Node, found a browser."); };'
      : undefined,
});
