import { spawnSync } from "node:child_process";
import type { ParsedTables } from "../dataset/checks/context.ts";
import type { Tables } from "../dataset/tables.ts";
import { TableError } from "../errors.ts";
import { parseTable } from "../tables/parse.ts";
import { tables as definitions, type TableName, tableNames } from "../tables/registry.ts";

/** What git prints, as bytes; `undefined` where it fails or there is no git. */
function git(folder: string, ...args: readonly string[]): Uint8Array | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], {
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

/** Short name of the last commit; `undefined` outside a repository. */
export function lastCommit(folder: string): string | undefined {
  const name = git(folder, "rev-parse", "--short", "HEAD");
  return name && new TextDecoder().decode(name).trim();
}

const heading = (table: TableName): Uint8Array =>
  new TextEncoder().encode(`${definitions[table].columns.map((column) => column.name).join(",")}\n`);

/**
 * The tables of a data folder as parsed from the last commit; a table that was not there yet is empty, and
 * `undefined` where the folder lies in no repository.
 * @throws {TableError} where the committed files do not have the columns of today's tables.
 */
export function committedFiles(directory: string): ParsedTables | undefined {
  if (lastCommit(directory) === undefined) return undefined;
  const parsed = tableNames.map((name) => {
    const bytes = git(directory, "show", `HEAD:./tables/${name}.csv`) ?? heading(name);
    return [name, parseTable(definitions[name], `tables/${name}.csv`, bytes)] as const;
  });
  const issues = parsed.flatMap(([, table]) => table.issues);
  if (issues.length > 0) throw new TableError(issues);
  return Object.fromEntries(parsed);
}

/** The rows of `committedFiles`. */
export function committedTables(directory: string): Tables | undefined {
  const parsed = committedFiles(directory);
  // Every row was read as its table declares.
  return (
    parsed &&
    (Object.fromEntries(tableNames.map((name) => [name, parsed[name]?.rows ?? []])) as unknown as Tables)
  );
}

/** The text of the files of a folder within a data folder, by name, as of the last commit. */
export function committedTexts(directory: string, folder: string): ReadonlyMap<string, string> {
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());
  const names = text(git(directory, "ls-tree", "--name-only", `HEAD:./${folder}`))
    .split("\n")
    .filter(Boolean);
  return new Map(names.map((name) => [name, text(git(directory, "show", `HEAD:./${folder}/${name}`))]));
}
