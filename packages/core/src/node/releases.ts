import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { TableError, type TableIssue } from "../errors.ts";
import { type Kind, kinds } from "../importers/recognise.ts";
import { releases } from "../importers/releases.ts";
import { nearNames } from "../tables/nearest.ts";
import { type ParsedTable, parseTable } from "../tables/parse.ts";
import { didYouMean } from "../tables/suggest.ts";
import { systemTrouble } from "./system-trouble.ts";

/** A publisher's release: what it is imported as, and where it is downloaded. */
export interface Release {
  readonly source: string;
  readonly kind: Kind;
  /** Empty where no address of the file is known. */
  readonly address: string;
  readonly page: string;
  readonly fileName: string;
  readonly published: string;
  readonly options: readonly string[];
  readonly keyVariable: string;
  readonly keyHeader: string;
  readonly sha256: string;
  readonly isTried: boolean;
}

const FILE = "releases.csv";

async function parsedReleases(directory: string, shown: string): Promise<ParsedTable | undefined> {
  try {
    return parseTable(releases, shown, await readFile(join(directory, FILE)));
  } catch (error) {
    if (systemTrouble(error)?.isMissing) return undefined;
    throw error;
  }
}

/** What is wrong with the table beyond its cells. */
function ownIssues(table: ParsedTable): TableIssue[] {
  const seen = new Set<unknown>();
  return table.rows.flatMap((row) => {
    const at = (column: string, message: string): TableIssue => ({
      ...table.place(row, column),
      message: `${column}: ${message}`,
    });
    const [kind, source] = [String(row["kind"]), row["source_id"]];
    const isRepeated = seen.has(source);
    seen.add(source);
    return [
      ...(kinds.some((known) => known === kind)
        ? []
        : [
            at(
              "kind",
              `expected one of ${kinds.join(", ")}, found "${kind}".${didYouMean(nearNames(kind, kinds))}`,
            ),
          ]),
      ...(isRepeated ? [at("source_id", `expected each release once, found ${source} again.`)] : []),
      ...(/^[^/\\:]+$/.test(String(row["file_name"]))
        ? []
        : [at("file_name", "expected the name of a file without folders.")]),
      ...((row["key_variable"] === "") === (row["key_header"] === "")
        ? []
        : [at("key_variable", "expected a variable and the header of a key, or neither.")]),
    ];
  });
}

/** What is wrong with the table of releases of a data folder, which may have none. */
export async function releaseIssues(directory: string): Promise<readonly TableIssue[]> {
  const table = await parsedReleases(directory, FILE);
  return table === undefined ? [] : [...table.issues, ...ownIssues(table)];
}

/**
 * The releases of a data folder.
 * @throws {TableError} With every problem of the table.
 */
export async function readReleases(directory: string): Promise<readonly Release[]> {
  const file = join(directory, FILE);
  const table = await parsedReleases(directory, file);
  if (table === undefined) {
    const message = "expected the table of releases, found none.";
    throw new TableError([{ file, line: 1, column: 1, message }]);
  }
  const issues = [...table.issues, ...ownIssues(table)];
  if (issues.length > 0) throw new TableError(issues);
  return table.rows.map((row) => {
    const text = (column: string): string => String(row[column] ?? "");
    return {
      source: text("source_id"),
      kind: text("kind") as Kind,
      address: text("address"),
      page: text("page"),
      fileName: text("file_name"),
      published: text("published"),
      options: text("import_options").split(" ").filter(Boolean),
      keyVariable: text("key_variable"),
      keyHeader: text("key_header"),
      sha256: text("sha256"),
      isTried: text("tried") === "tried",
    };
  });
}
