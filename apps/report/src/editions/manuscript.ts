import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Tables } from "@kidorui/core";
import { EDITIONS, FolderError, RECORD, TEXT } from "@kidorui/core/node";
import type { SitePublication } from "../lib/publication.ts";
import type { ReportText } from "../lib/report-text.ts";
import { readNotes, readReport, readSite } from "../text/report-files.ts";

/** What an edition is made from. */
export interface Manuscript {
  readonly tables: Tables;
  readonly text: ReportText;
}

/** Where the text of the next edition stands: within its data folder, unless `KIDORUI_REPORT` names another. */
export function reportIn(data: string): string {
  const named = process.env["KIDORUI_REPORT"];
  if (named === undefined) return join(data, "report");
  if (existsSync(named)) return resolve(named);
  throw new FolderError(`KIDORUI_REPORT: there is no folder ${named}.`);
}

/** Where the text of an issued edition stands within a data folder, and of a draft that corrects one. */
export const textFolder = (data: string, edition: string): string => join(data, EDITIONS, edition, TEXT);

/** The text of an edition: its own where it has one, that of the next edition where it has none. */
export function textOf(data: string, edition: string): ReportText {
  const own = textFolder(data, edition);
  return existsSync(own) ? readReport(own, `data/${EDITIONS}/${edition}/${TEXT}`) : nextText(data);
}

/** The text of the next edition; messages name a folder of its own by its path. */
function nextText(data: string): ReportText {
  const folder = reportIn(data);
  return readReport(folder, folder === join(data, "report") ? undefined : folder);
}

/** The texts of what a data folder has open, of the next edition and of drafts that correct an issued one, and the site's. */
export function textsIn(data: string): Omit<SitePublication, "dataset"> {
  const folder = join(data, EDITIONS);
  const drafts = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (edition) => existsSync(textFolder(data, edition)) && !existsSync(join(folder, edition, RECORD)),
  );
  return {
    text: nextText(data),
    site: readSite(),
    notes: readNotes(),
    corrected: Object.fromEntries(drafts.map((edition) => [edition, textOf(data, edition)])),
  };
}
