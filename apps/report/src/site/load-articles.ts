import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import type { EnvironmentOptions, PluginOption, RunnableDevEnvironment } from "vite";
import type { Manuscript } from "../editions/manuscript.ts";
import type { Rendered } from "./render-articles.ts";
import { siteConfig, sitePlugins } from "./site-config.ts";

const root = join(import.meta.dirname, "../..");

const IMPORT = /@import "([^"]+)";\n/g;

/** A style sheet with the sheets it imports put in. */
const sheetText = (file: string): string =>
  readFileSync(file, "utf8").replace(IMPORT, (_, name: string) => sheetText(join(dirname(file), name)));

/** The style of articles, as short as it stands in a page. */
const articleStyle = (): string =>
  transformSync(sheetText(join(root, "src/styles/issued.css")), { loader: "css", minify: true }).code;

type Articles = typeof import("./render-articles.ts");

/** Where the site's modules are compiled and run, without a server. */
async function openEnvironment(plugins: readonly PluginOption[]): Promise<RunnableDevEnvironment> {
  // Loaded when they are needed: most commands are done without them.
  const [{ createRunnableDevEnvironment, resolveConfig }, { getViteConfig }] = await Promise.all([
    import("vite"),
    import("astro/config"),
  ]);
  const made = getViteConfig(
    { plugins: [...sitePlugins(), ...plugins] },
    { ...siteConfig, root, configFile: false, logLevel: "error" },
  );
  const config = await made({ command: "serve", mode: "production" });
  const articles: EnvironmentOptions = {
    consumer: "server",
    dev: { moduleRunnerTransform: true },
    // The packages of this repository are read as sources.
    resolve: { external: true, noExternal: [/^@kidorui\//], mainFields: [], conditions: ["node"] },
  };
  const resolved = await resolveConfig(
    { ...config, configFile: false, environments: { ...config.environments, articles } },
    "serve",
  );
  const environment = createRunnableDevEnvironment("articles", resolved, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment;
}

/** Builds the articles of editions as the site does, without building the site. */
export class ArticleWorkshop {
  readonly #plugins: readonly PluginOption[];
  #environment: Promise<RunnableDevEnvironment> | undefined;

  /** @param plugins Further plugins; a test puts other code in place of a component's. */
  constructor(plugins: readonly PluginOption[] = []) {
    this.#plugins = plugins;
  }

  /** Builds one edition. Modules are compiled once and run anew each time, so that no build sees what another left. */
  async render(manuscript: Manuscript, edition: string): Promise<Rendered> {
    this.#environment ??= openEnvironment(this.#plugins);
    const { runner } = await this.#environment;
    runner.clearCache();
    const { renderEdition } = await runner.import<Articles>(join(root, "src/site/render-articles.ts"));
    return renderEdition(manuscript, edition, articleStyle());
  }

  async close(): Promise<void> {
    await (await this.#environment)?.close();
  }
}
