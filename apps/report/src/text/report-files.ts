import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { FolderError } from "@kidorui/core/node";
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

/** Folders of notes: those of the repository, and those whose paths `KIDORUI_NOTES` names, one after another. */
export function noteFolders(): readonly string[] {
  const kept = join(import.meta.dirname, "../../../../data/notes");
  const own = existsSync(kept) ? readdirSync(kept).toSorted() : [];
  const named = (process.env["KIDORUI_NOTES"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...own.map((name) => join(kept, name)), ...named];
}

/** An address has the name of a folder in it. */
const NAME = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Reads the notes, by the names of their folders.
 * @param shown How messages name a folder.
 * @throws {FolderError} for a folder that is not there, a name that is no word of an address, one name twice.
 */
export function readNotes(
  folders = noteFolders(),
  shown = (folder: string): string => folder.slice(Math.max(0, folder.lastIndexOf("data/notes/"))),
): Readonly<Record<string, ReportText>> {
  const notes = new Map<string, ReportText>();
  for (const folder of folders) {
    const name = basename(folder);
    if (!existsSync(folder)) throw new FolderError(`KIDORUI_NOTES: there is no folder ${folder}.`);
    if (!NAME.test(name))
      throw new FolderError(`${folder}: the name of a folder of notes is small letters, digits and hyphens.`);
    if (notes.has(name)) throw new FolderError(`${folder}: another folder of notes is called ${name}, too.`);
    notes.set(name, readReport(folder, shown(folder)));
  }
  return Object.fromEntries(notes);
}
