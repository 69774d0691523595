import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { countedApart } from "./counted-apart.ts";
import { isPagesAlone } from "./short.ts";

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
        if (!isPagesAlone) await countedApart(name, () => write(fileURLToPath(dir), address));
      },
    },
  };
}
