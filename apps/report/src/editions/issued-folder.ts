import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ARTICLES, EDITIONS, RECORD, recordHead, TEXT, writeWholeFile } from "@kidorui/core/node";
import type { ReportText } from "../lib/report-text.ts";
import type { KeptPairs } from "../models/edition-pairs.ts";
import type { IssuedRecord } from "./issued-record.ts";
import { type OpenPack, openPack, type Pack, packOf } from "./pack.ts";

/** Folder of an issued edition within a data folder. */
export const issuedFolder = (data: string, edition: string): string => join(data, EDITIONS, edition);

const file = (data: string, edition: string, name: string): string => join(issuedFolder(data, edition), name);

/** The record of an issued edition as it stands in its file. */
export const recordBytes = (data: string, edition: string): Buffer =>
  readFileSync(file(data, edition, RECORD));

/** The record of an issued edition. */
export const readRecord = (data: string, edition: string): IssuedRecord =>
  JSON.parse(readFileSync(file(data, edition, RECORD), "utf8")) as IssuedRecord;

/** The articles of an issued edition. */
export const readPack = (data: string, edition: string): Pack =>
  packOf(readFileSync(file(data, edition, ARTICLES)));

/** The same, its texts left as they are kept. */
export const openIssued = (data: string, edition: string): OpenPack =>
  openPack(readFileSync(file(data, edition, ARTICLES)));

/** Editions that each issued edition was compared with when it was issued. */
export function keptPairsIn(data: string): KeptPairs {
  const folder = join(data, EDITIONS);
  const editions = existsSync(folder)
    ? readdirSync(folder).filter((edition) => existsSync(file(data, edition, RECORD)))
    : [];
  return Object.fromEntries(
    editions.map((edition) => [edition, recordHead(recordBytes(data, edition))?.compared ?? []]),
  );
}

/** Writes what an edition is issued with. */
export function writeIssued(
  data: string,
  edition: string,
  {
    record,
    articles,
    text,
  }: { readonly record: string; readonly articles: Uint8Array; readonly text: ReportText },
): void {
  mkdirSync(file(data, edition, TEXT), { recursive: true });
  writeWholeFile(file(data, edition, RECORD), record);
  writeWholeFile(file(data, edition, ARTICLES), articles);
  for (const [name, source] of Object.entries(text.files))
    writeWholeFile(join(file(data, edition, TEXT), name), source);
}
