import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { LICENCES } from "../takeaway/addresses.ts";
import { afterBuild } from "./after-build.ts";

/** The folder of the package that a file belongs to; `undefined` for those of this project. */
const packageOf = (file: string): string | undefined =>
  /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (license === undefined && file === undefined) throw new Error(`${name} comes without a licence.`);
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version}${license === undefined ? "" : ` (${license})`}\n\n${text}`.trim();
}

/** The licences of the packages that some files come from, as one text. */
export function licencesOf(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageOf(file) ?? []));
  const texts = new Set([...folders].map(licenceOf));
  return `${[...texts].sort().join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

/** Files that the site of this build is made of; the map is drawn from one that no script loads. */
const made = new Set<string>([join(import.meta.dirname, "../../node_modules/world-atlas/package.json")]);

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
