import { defineConfig } from "astro/config";
import { dataPlugin } from "./src/lib/data-plugin.ts";
import { filesPlugin } from "./src/lib/files-plugin.ts";
import { sitemap } from "./src/lib/sitemap.ts";
import { solverPlugin } from "./src/lib/solver-plugin.ts";
import { verificationPlugin } from "./src/lib/verification-plugin.ts";

/** Where the site is published; a host under a path sets KIDORUI_BASE, for example `/kidorui/`. */
const site = process.env["KIDORUI_SITE"] ?? "https://kidorui.github.io";
const base = process.env["KIDORUI_BASE"] ?? "/";

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
    plugins: [dataPlugin(), filesPlugin(), verificationPlugin(), solverPlugin()],
    // The formula bar's worker carries the data; workers are built apart, with plugins of their own.
    worker: { format: "es", plugins: () => [dataPlugin()] },
    build: { assetsInlineLimit: 0 },
  },
});
