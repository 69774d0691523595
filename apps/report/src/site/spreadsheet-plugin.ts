import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NONE = "\0kidorui:no-hyphenation";

/** The file with the licences of what the spreadsheet is made of. */
export const SHEET_LICENCES = "spreadsheet-licences.txt";

/** The folder of the package that a module belongs to; `undefined` for those of this project. */
const packageOf = (module: string): string | undefined =>
  /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];

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

/**
 * The spreadsheet's engine brings the hyphenation of sixty languages (4 MB); a cell breaks no word. And readers are
 * given what it is made of with its licences.
 */
export const spreadsheetPlugin = (): Plugin => ({
  name: "kidorui-spreadsheet",
  enforce: "pre",
  resolveId: (id, importer) =>
    id.startsWith("./") && importer?.includes("/@univerjs/engine-render/lib/es/index.js") ? NONE : undefined,
  load: (id) => (id === NONE ? "export default {};" : undefined),
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
    const packages = new Set(modules.map(packageOf).filter((folder) => folder !== undefined));
    if (![...packages].some((folder) => folder.includes("/@univerjs/"))) return;
    const source = `${[...packages]
      .sort()
      .map(licenceOf)
      .join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
    this.emitFile({ type: "asset", fileName: SHEET_LICENCES, source });
  },
});
