// The licences of the packages that published files are made of.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of the packages that some files come from, each once, in order; files of this project have none. */
export function packagesOf(files) {
  const folderOf = (file) => /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
  return [...new Set([...files].map(folderOf).filter((folder) => folder !== undefined))].sort();
}

/** A package's name, version and licence, and the text that comes with it. */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? undefined : readFileSync(join(folder, file), "utf8").trim();
  return { name, version, license, text };
}

/** Texts of licences one below the other. */
export const asOneText = (texts) => `${texts.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
