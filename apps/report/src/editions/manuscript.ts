import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Tables } from "@kidorui/core";
import { EDITIONS, RECORD, TEXT } from "@kidorui/core/node";
import type { SitePublication } from "../lib/publication.ts";
import type { ReportText } from "../lib/report-text.ts";
import { readNotes, readReport, readSite } from "../text/report-files.ts";

/** What an edition is made from. */
export interface Manuscript {
  readonly tables: Tables;
  readonly text: ReportText;
}

/** Where the text of the next edition stands within a data folder. */
export const reportIn = (data: string): string => join(data, "report");

/** Where the text of an issued edition stands within a data folder, and of a draft that corrects one. */
export const textFolder = (data: string, edition: string): string => join(data, EDITIONS, edition, TEXT);

/** The text of an edition: its own where it has one, that of the next edition where it has none. */
export function textOf(data: string, edition: string): ReportText {
  const own = textFolder(data, edition);
  return existsSync(own)
    ? readReport(own, `data/${EDITIONS}/${edition}/${TEXT}`)
    : readReport(reportIn(data));
}

/** The texts of what a data folder has open, of the next edition and of drafts that correct an issued one, and the site's. */
export function textsIn(data: string): Omit<SitePublication, "dataset"> {
  const folder = join(data, EDITIONS);
  const drafts = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (edition) => existsSync(textFolder(data, edition)) && !existsSync(join(folder, edition, RECORD)),
  );
  return {
    text: readReport(reportIn(data)),
    site: readSite(),
    notes: readNotes(),
    corrected: Object.fromEntries(drafts.map((edition) => [edition, textOf(data, edition)])),
  };
}
