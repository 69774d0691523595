import type { Plugin } from "esbuild";

/**
 * Modules that functions.js carries and the pane takes from it, by their names in `functions/shared.ts`: errors are
 * told by their class, the data are large, and one page needs neither twice.
 */
const modules: readonly (readonly [RegExp, "core" | "formulas"])[] = [
  [/^@kidorui\/core$/, "core"],
  [/^@kidorui\/formulas$|^\.\.?\/(catalogue|evaluate)\.ts$/, "formulas"],
];

const IN_FORMULAS = /packages\/formulas\/src\//;

/** Takes the shared modules from functions.js, which the page loads before. */
export const takeShared: Plugin = {
  name: "kidorui-shared",
  setup({ onResolve, onLoad }) {
    for (const [filter, name] of modules) {
      onResolve({ filter }, ({ path, importer }) =>
        path.startsWith(".") && !IN_FORMULAS.test(importer)
          ? undefined
          : { path: name, namespace: "kidorui-shared", sideEffects: false },
      );
    }
    // As a module without a list of exports: what is imported where it is not used need not be there.
    onLoad({ filter: /.*/, namespace: "kidorui-shared" }, ({ path }) => ({
      contents: `module.exports = globalThis.kidorui.shared.${path};`,
    }));
  },
};
