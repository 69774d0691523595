import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isShort } from "./short.ts";

/** The mark that each leaves of the processor's time that it took, which a bench counts apart from the pages. */
export const AFTER_BUILD = "kidorui-after-build";

/**
 * Writes something into the site once all its pages are there; a short build has pages alone.
 * @param write Is given the folder of the site, and its address with the base path, ending in a slash.
 */
export function afterBuild(
  name: string,
  write: (site: string, address: string) => Promise<void>,
): AstroIntegration {
  let address = "";
  return {
    name: `kidorui-${name}`,
    hooks: {
      "astro:config:done": ({ config }) => {
        address = new URL(`${config.base.replace(/\/$/, "")}/`, config.site).href;
      },
      "astro:build:done": async ({ dir }) => {
        if (isShort) return;
        const before = process.cpuUsage();
        await write(fileURLToPath(dir), address);
        performance.mark(AFTER_BUILD, { detail: { name, ...process.cpuUsage(before) } });
      },
    },
  };
}
