import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportText } from "../lib/report-text.ts";

/** Whether a file of the folder is one of the text. */
export const isText = (name: string): boolean => /\.(?:names|en\.md|ja\.md)$/.test(name);

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
