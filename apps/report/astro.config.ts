import { defineConfig } from "astro/config";
import { dataPlugin } from "./src/site/data-plugin.ts";
import { filesPlugin } from "./src/site/files-plugin.ts";
import { sitemap } from "./src/site/sitemap.ts";
import { solverPlugin } from "./src/site/solver-plugin.ts";
import { verificationPlugin } from "./src/site/verification-plugin.ts";

/** Where the site is published; a host under a path sets KIDORUI_BASE, for example `/kidorui/`. */
const site = process.env["KIDORUI_SITE"] ?? "https://kidorui.github.io";
const base = process.env["KIDORUI_BASE"] ?? "/";

const data = dataPlugin();

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  i18n: {
    locales: ["en", "ja"],
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never" },
  integrations: [sitemap()],
  vite: {
    plugins: [data, filesPlugin(), verificationPlugin(), solverPlugin()],
    // The formula bar's worker carries the data; workers are built apart, with plugins of their own.
    worker: { format: "es", plugins: () => [data] },
    build: { assetsInlineLimit: 0 },
  },
});
