import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARTICLES, EDITIONS, RECORD } from "@kidorui/core/node";
import type { IssuedRecord } from "./issued-record.ts";
import { type Pack, packOf } from "./pack.ts";

/** Folder of an issued edition within a data folder. */
export const issuedFolder = (data: string, edition: string): string => join(data, EDITIONS, edition);

const file = (data: string, edition: string, name: string): string => join(issuedFolder(data, edition), name);

/** Whether an edition has a folder: whether it was issued. */
export const isKept = (data: string, edition: string): boolean => existsSync(issuedFolder(data, edition));

/** The record of an issued edition as it stands in its file. */
export const recordBytes = (data: string, edition: string): Uint8Array =>
  readFileSync(file(data, edition, RECORD));

/** The record of an issued edition. */
export const readRecord = (data: string, edition: string): IssuedRecord =>
  JSON.parse(readFileSync(file(data, edition, RECORD), "utf8")) as IssuedRecord;

/** The articles of an issued edition. */
export const readPack = (data: string, edition: string): Pack =>
  packOf(readFileSync(file(data, edition, ARTICLES)));

/** Writes what an edition is issued with. */
export function writeIssued(data: string, edition: string, record: string, articles: Uint8Array): void {
  mkdirSync(issuedFolder(data, edition), { recursive: true });
  writeFileSync(file(data, edition, RECORD), record);
  writeFileSync(file(data, edition, ARTICLES), articles);
}
