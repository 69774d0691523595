import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { issueEdition, type Made } from "../src/editions/issue.ts";
import { reportIn } from "../src/editions/manuscript.ts";
import type { ArticleWorkshop } from "../src/site/load-articles.ts";
import { readReport } from "../src/text/report-files.ts";

const root = join(import.meta.dirname, "..");

/** What a command printed. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a maintainer's command on a data folder. */
export function data(directory: string, ...args: readonly string[]): Run {
  const env = { ...process.env, KIDORUI_CWD: dirname(directory) };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli/data.ts", ...args, "--data", directory],
    { cwd: root, encoding: "utf8", env },
  );
  return { status, stdout, stderr };
}

/** Lines of a table's file. */
export const linesOf = (directory: string, table: string): string[] =>
  readFileSync(join(directory, "tables", `${table}.csv`), "utf8").split("\n");

/** Writes the lines of a table's file. */
export const writeLines = (directory: string, table: string, lines: readonly string[]): void =>
  writeFileSync(join(directory, "tables", `${table}.csv`), lines.join("\n"));

/** The tables of the repository with drafts of these names and dates instead of its editions, and no errata. */
export function draftsOf(directory: string, drafts: Readonly<Record<string, string>>): void {
  mkdirSync(directory, { recursive: true });
  for (const part of ["tables", "report"])
    cpSync(join(root, "../../data", part), join(directory, part), { recursive: true });
  const lines = Object.entries(drafts).map(([id, asOf]) => `${id},${asOf},,,,,,`);
  writeLines(directory, "editions", [linesOf(directory, "editions")[0] ?? "", ...lines, ""]);
  writeLines(directory, "errata", [linesOf(directory, "errata")[0] ?? "", ""]);
  writeFileSync(
    join(directory, "CHANGELOG.md"),
    "# Changelog\n\nOf numbers.\n\n## 2026-11-24\n\nFirst publication.\n",
  );
}

/** Issues a draft with what one build makes of it; that two builds have to agree is tested where it matters. */
export async function issueOnce(
  directory: string,
  edition: string,
  workshop: ArticleWorkshop,
): Promise<void> {
  let made: Promise<Made> | undefined;
  await issueEdition({
    folder: directory,
    edition,
    date: "2026-01-31",
    code: "tests",
    text: readReport(reportIn(directory)),
    make: (manuscript, draft) => {
      made ??= workshop.render(manuscript, draft);
      return made;
    },
  });
}
