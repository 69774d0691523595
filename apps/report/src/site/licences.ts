import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { asOneText, licenceOf, packagesOf } from "@kidorui/toolchain/licences";
import type { Plugin } from "vite";
import { LICENCES } from "../takeaway/addresses.ts";
import { afterBuild } from "./after-build.ts";

/**
 * The licences of the packages that some files come from, as one text. Of a package that comes without the text of its
 * licence, the name of it.
 */
export function licencesOf(files: Iterable<string>): string {
  const texts = packagesOf(files).map((folder) => {
    const { name, version, license, text } = licenceOf(folder);
    if (license === undefined && text === undefined) throw new Error(`${name} comes without a licence.`);
    return `${name} ${version}${license === undefined ? "" : ` (${license})`}\n\n${text ?? ""}`.trim();
  });
  return asOneText([...new Set(texts)].sort());
}

/** Files that the site of this build is made of. No script loads what the map is drawn from, and the fonts of cards and PDF. */
const made = new Set(
  ["world-atlas", "@fontsource/noto-sans-jp", "@fontsource/source-sans-3"].map((name) =>
    join(import.meta.dirname, "../../node_modules", name, "package.json"),
  ),
);

/** Notes what the code and files for readers are made of: those of workers too, and the fonts that styles name. */
export const licencesPlugin = (): Plugin => ({
  name: "kidorui-licences",
  generateBundle(_, bundle) {
    for (const one of Object.values(bundle)) {
      const files = one.type === "asset" ? one.originalFileNames : one.moduleIds;
      if (one.type === "asset" || this.environment.name === "client")
        for (const file of files) made.add(resolve(this.environment.config.root, file));
    }
  },
});

/** Writes the licences into the site. */
export const licences = () =>
  afterBuild("licences", (site) => writeFile(join(site, LICENCES), licencesOf(made)));
