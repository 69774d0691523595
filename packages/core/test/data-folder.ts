import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const repositoryData: string = join(import.meta.dirname, "../../../data");

/** A copy of the data folder that a test may damage. */
export interface FolderCopy {
  readonly directory: string;
  readonly lines: (table: string) => string[];
  readonly write: (table: string, content: string | Uint8Array) => void;
  readonly remove: (table: string) => void;
  /** Takes the lines that begin with these keys out of a table. */
  readonly drop: (table: string, ...keys: readonly string[]) => void;
}

/** Runs a test on a fresh copy of the data folder and removes the copy. */
export async function withFolderCopy<R>(use: (copy: FolderCopy) => Promise<R>): Promise<R> {
  const directory = mkdtempSync(join(tmpdir(), "kidorui-data-"));
  const pathOf = (table: string) => join(directory, "tables", `${table}.csv`);
  const lines = (table: string) => readFileSync(pathOf(table), "utf8").split("\n");
  try {
    for (const part of ["tables", "mappings"]) {
      cpSync(join(repositoryData, part), join(directory, part), { recursive: true });
    }
    return await use({
      directory,
      lines,
      write: (table, content) => writeFileSync(pathOf(table), content),
      remove: (table) => rmSync(pathOf(table)),
      drop: (table, ...keys) => {
        const kept = lines(table).filter((line) => !keys.some((key) => line.startsWith(`${key},`)));
        writeFileSync(pathOf(table), kept.join("\n"));
      },
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}
