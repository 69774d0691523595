import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asOneText, licenceOf, packagesOf } from "@kidorui/toolchain/licences";

/** Name of the list among the published files. */
export const LICENCES = "licences.txt";

/** Thrown where a part of a script comes without a licence. */
export class LicenceError extends Error {
  override readonly name = "LicenceError";
}

function textOf(folder: string): string {
  const { name, version, license, text } = licenceOf(folder);
  if (license === undefined || text === undefined) throw new LicenceError(`${name} comes without a licence.`);
  return `${name} ${version} (${license})\n\n${text}`;
}

/**
 * The licences of all that the scripts are made of.
 * @param root Folder of this repository.
 * @param files Files that were bundled, as absolute paths.
 * @throws {LicenceError}
 */
export function licences(root: string, files: readonly string[]): string {
  const own = (path: string) => readFileSync(join(root, path), "utf8").trim();
  return asOneText([
    `Kidorui\n\n${own("LICENSE")}`,
    `Data of Kidorui\n\n${own("data/LICENSE")}`,
    ...packagesOf(files).map(textOf),
  ]);
}
