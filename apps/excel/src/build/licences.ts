import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Name of the list among the published files. */
export const LICENCES = "licences.txt";

/** Thrown where a part of a script comes without a licence. */
export class LicenceError extends Error {
  override readonly name = "LicenceError";
}

/** The folder of the package a file belongs to; `undefined` for files of this project. */
function packageFolder(file: string): string | undefined {
  if (!file.includes("node_modules/")) return undefined;
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json")) || !/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (license === undefined || file === undefined) throw new LicenceError(`${name} comes without a licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}

/**
 * The licences of all that the scripts are made of.
 * @param root Folder of this repository.
 * @param files Files that were bundled, as absolute paths.
 * @throws {LicenceError}
 */
export function licences(root: string, files: readonly string[]): string {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const own = (path: string) => readFileSync(join(root, path), "utf8").trim();
  return `${[
    `Kidorui\n\n${own("LICENSE")}`,
    `Data of Kidorui\n\n${own("data/LICENSE")}`,
    ...[...folders].sort().map(licenceOf),
  ].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
