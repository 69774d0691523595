import { build, type Plugin } from "esbuild";

/** Supplies the data bundle to `data.ts` as text, so that it costs nothing until it is parsed. */
export const suppliesData = (json: string): Plugin => ({
  name: "kidorui-data",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:kidorui-data$/ }, ({ path }) => ({ path, namespace: "kidorui-data" }));
    onLoad({ filter: /.*/, namespace: "kidorui-data" }, () => ({ contents: json, loader: "text" }));
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
