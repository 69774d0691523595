import type { AstroUserConfig } from "astro";
import { filesPlugin } from "./files-plugin.ts";
import { reportPlugin } from "./report-plugin.ts";
import { solverPlugin } from "./solver-plugin.ts";
import { verificationPlugin } from "./verification-plugin.ts";

/** What is the same wherever the site is published and whatever data it shows. */
export const siteConfig = {
  trailingSlash: "always",
  i18n: {
    locales: ["en", "ja"],
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  devToolbar: { enabled: false },
  // Nothing has to arrive before a page is drawn but the page.
  build: { inlineStylesheets: "always" },
} as const satisfies AstroUserConfig;

/** Modules of the build beside the data. */
export const sitePlugins = () => [filesPlugin(), reportPlugin(), verificationPlugin(), solverPlugin()];
