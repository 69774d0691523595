import { defineConfig } from "astro/config";
import { archives } from "./src/site/archives.ts";
import { cards } from "./src/site/cards.ts";
import { dataPlugin } from "./src/site/data-plugin.ts";
import { embeds } from "./src/site/embeds.ts";
import { issuedPages } from "./src/site/issued.ts";
import { keptPlugin } from "./src/site/kept-plugin.ts";
import { licences, licencesPlugin } from "./src/site/licences.ts";
import { parquet } from "./src/site/parquet.ts";
import { searchIndex } from "./src/site/search.ts";
import { siteConfig, sitePlugins } from "./src/site/site-config.ts";
import { sitemap } from "./src/site/sitemap.ts";
import { spreadsheetPlugin } from "./src/site/spreadsheet-plugin.ts";
import { workbooks } from "./src/site/workbooks.ts";

/** Where the site is published; a host under a path sets KIDORUI_BASE, for example `/kidorui/`. */
const site = process.env["KIDORUI_SITE"] ?? "https://kidorui.github.io";
const base = process.env["KIDORUI_BASE"] ?? "/";
// A variable of this name, which other tools set for what they run, would stand in every address in place of the base.
delete process.env["BASE_URL"];

const data = dataPlugin();

export default defineConfig({
  ...siteConfig,
  // The development server would ask for a slash behind the name of a file, too.
  ...(process.argv.includes("dev") ? { trailingSlash: "ignore" } : {}),
  site,
  base,
  integrations: [
    issuedPages(),
    archives(),
    workbooks(),
    parquet(),
    licences(),
    sitemap(),
    searchIndex(),
    cards(),
    embeds(),
  ],
  vite: {
    plugins: [data, keptPlugin(), licencesPlugin(), ...sitePlugins()],
    // The formula bar's worker and the spreadsheet carry the data; they are built apart, with plugins of their own.
    worker: {
      format: "es",
      plugins: () => [data, spreadsheetPlugin(), licencesPlugin()],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    build: { assetsInlineLimit: 0 },
  },
});
