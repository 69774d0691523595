import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/** Supplies what a build works out as a module that sources import as `virtual:…`. */
export const supplies = (name: string, contents: string, loader: "text" | "json"): Plugin => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^virtual:${name}$`) }, ({ path }) => ({ path, namespace: name }));
    onLoad({ filter: /.*/, namespace: name }, () => ({ contents, loader }));
  },
});

/**
 * Bundles one entry into one classic script: Excel's function runtime knows no modules.
 * @returns The files of which something is in it.
 */
export async function buildScript(
  entry: string,
  outfile: string,
  plugins: readonly Plugin[],
): Promise<readonly string[]> {
  const { metafile } = await build({
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
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [resolve(path)] : [])),
  );
}
