import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportedRow } from "../src/importers/imported.ts";
import type { Names } from "../src/importers/names.ts";
import { type Encoding, type Records, readRecords } from "../src/importers/records.ts";
import { readNames } from "../src/node/import.ts";
import { repositoryData } from "./data-folder.ts";

const folder = join(import.meta.dirname, "../fixtures/importers");

/** A file in a publisher's format, by its name. */
export const fixturePath = (name: string): string => join(folder, name);

/** The records of a fixture, its text changed first where a test damages it. */
export function fixtureRecords(
  name: string,
  change: (text: string) => string = (text) => text,
  encodings: readonly Encoding[] = ["utf-8"],
): Records {
  const changed = change(readFileSync(fixturePath(name), "utf8"));
  return readRecords(name, new TextEncoder().encode(changed), encodings);
}

/** The names of a publisher as the repository maps them. */
export const namesOf = (publisher: string): Promise<Names> => readNames(repositoryData, publisher);

/** Some columns of imported rows, joined: what a test compares. */
export const told = (rows: readonly ImportedRow[], ...columns: readonly string[]): string[] =>
  rows.map(({ cells }) => columns.map((column) => cells[column] ?? "").join(" "));
