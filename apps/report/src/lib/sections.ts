import type { Word } from "../i18n/ui.ts";
import { EXCEL_PATH } from "./add-in.ts";

/** The sections of the site: their words, and where each begins within a language. */
export const sections = [
  ["report", ""],
  ["lab", "lab/"],
  ["changes", "changes/"],
  ["claims", "claims/"],
  ["methods", "methods/"],
  ["excel", EXCEL_PATH],
  ["functions", "functions/"],
  ["data", "data/"],
  ["editions", "editions/"],
  ["about", "about/"],
] as const satisfies readonly (readonly [Word, string])[];

export type Section = (typeof sections)[number][0];

/** The section that a page belongs to; every page of an edition belongs to the report. */
export function sectionOf(path: string): Section | undefined {
  if (path === "" || /^editions\/./.test(path)) return "report";
  return sections.find(([, start]) => start !== "" && path.startsWith(start))?.[0];
}
