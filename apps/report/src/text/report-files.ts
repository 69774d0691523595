import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportText } from "../lib/report-text.ts";

/** Whether a file of the folder is one of the text. */
export const isText = (name: string): boolean => /\.(?:names|en\.md|ja\.md)$/.test(name);

/** The text of the pages that belong to no edition. It stands with the code that shows it, whatever data are shown. */
export const siteFolder: string = join(import.meta.dirname, "../../../../data/site");

/** How messages name that folder. */
const SITE = "data/site";

/** Reads the text of the pages that belong to no edition. */
export const readSite = (shown: string = SITE): ReportText => readReport(siteFolder, shown);

/**
 * Reads the text of a report; none where there is no such folder.
 * @param shown How messages name the folder.
 */
export function readReport(folder: string, shown = "data/report"): ReportText {
  const names = existsSync(folder) ? readdirSync(folder).filter(isText).toSorted() : [];
  return {
    folder: shown,
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])),
  };
}
