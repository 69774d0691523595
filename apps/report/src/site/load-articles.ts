import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Tables } from "@kidorui/core";
import type { PluginOption } from "vite";
import type { Rendered } from "./render-articles.ts";
import { siteConfig, sitePlugins } from "./site-config.ts";

const root = join(import.meta.dirname, "../..");

const IMPORT = /@import "([^"]+)";\n/g;

/** A style sheet with the sheets it imports put in. */
function sheetText(file: string): string {
  return readFileSync(file, "utf8").replace(IMPORT, (_, name: string) =>
    sheetText(join(dirname(file), name)),
  );
}

type Articles = typeof import("./render-articles.ts");

/**
 * Builds the articles of one edition as the site does, in modules of their own, without building the site.
 * @param plugins Further plugins; a test puts other code in place of a component's.
 */
export async function renderArticles(
  tables: Tables,
  edition: string,
  plugins: readonly PluginOption[] = [],
): Promise<Rendered> {
  // Loaded when they are needed: most commands are done without them.
  const [{ runnerImport }, { getViteConfig }] = await Promise.all([import("vite"), import("astro/config")]);
  const made = getViteConfig(
    { plugins: [...sitePlugins(), ...plugins] },
    { ...siteConfig, root, configFile: false, logLevel: "error" },
  );
  const config = await made({ command: "serve", mode: "production" });
  const { module } = await runnerImport<Articles>(join(root, "src/site/render-articles.ts"), {
    ...config,
    configFile: false,
    // The packages of this repository are read as sources, each time anew.
    resolve: { ...config.resolve, noExternal: [/^@kidorui\//] },
  });
  return module.renderEdition(tables, edition, sheetText(join(root, "src/styles/issued.css")));
}
