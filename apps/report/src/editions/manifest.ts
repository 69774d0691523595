import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareEditionIds } from "@kidorui/core";
import type { EditionRecord } from "../models/edition-record.ts";
import { recordText } from "./record-text.ts";

/** A frozen edition: what it says, and what it was made with. */
export interface Manifest extends EditionRecord {
  /** Day it was frozen. */
  readonly frozen: string;
  /** Version of the functions, and the commit it was made on. */
  readonly code: string;
  /** SHA-256 of the rows it shows. */
  readonly data: string;
  /** SHA-256 of the rows it saw, shown or not: what citations name it by. */
  readonly hash: string;
}

/** Folder of frozen editions within a data folder. */
export const manifestFolder = (data: string): string => join(data, "editions");

const pathOf = (data: string, edition: string): string => join(manifestFolder(data), `${edition}.json`);

/** SHA-256 of the rows a record shows. */
export const rowsHash = ({ rows }: EditionRecord): string =>
  createHash("sha256").update(JSON.stringify(rows)).digest("hex");

/** Reads a frozen edition; `undefined` where it was not frozen. */
export function readManifest(data: string, edition: string): Manifest | undefined {
  const path = pathOf(data, edition);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : undefined;
}

/** Writes a frozen edition and says where. */
export function writeManifest(data: string, manifest: Manifest): string {
  mkdirSync(manifestFolder(data), { recursive: true });
  const path = pathOf(data, manifest.edition);
  writeFileSync(path, recordText(manifest));
  return path;
}

/** Ids of the frozen editions, oldest first. */
export const frozenEditions = (data: string): readonly string[] =>
  existsSync(manifestFolder(data))
    ? readdirSync(manifestFolder(data))
        .filter((name) => name.endsWith(".json"))
        .map((name) => name.slice(0, -".json".length))
        .sort(compareEditionIds)
    : [];
