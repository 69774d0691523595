import { build, type Plugin } from "esbuild";

/** Supplies what a build works out as a module that sources import as `virtual:…`. */
export const supplies = (name: string, contents: string, loader: "text" | "json"): Plugin => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^virtual:${name}$`) }, ({ path }) => ({ path, namespace: name }));
    onLoad({ filter: /.*/, namespace: name }, () => ({ contents, loader }));
  },
});

/** Bundles one entry into one classic script: Excel's function runtime knows no modules. */
export async function buildScript(entry: string, outfile: string, plugins: readonly Plugin[]): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "iife",
    target: ["es2020"],
    minify: true,
    charset: "utf8",
    legalComments: "none",
    plugins: [...plugins],
    logLevel: "warning",
  });
}
