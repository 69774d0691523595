import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { TableError, type TableIssue } from "../errors.ts";

/** Called with what is being done and how far it is, from 0 to 1. */
export type Progress = (doing: string, part: number) => void;

/** Leaves half of the promised gigabyte to the process around the engine. */
const MEMORY_LIMIT = "512MB";
const PROGRESS_EVERY_MS = 500;

/**
 * An engine in memory that keeps to its share of it.
 * @param folder Where it may put down what does not fit; it would take the folder it is called in.
 */
export async function openEngine(folder: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY_LIMIT,
    temp_directory: folder,
    // Rows are added up; their order in the file means nothing.
    preserve_insertion_order: "false",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  return instance.connect();
}

/** What the engine says of a line it cannot read, as an issue at that line. */
function issueOf(error: unknown, file: string): TableIssue {
  // The engine repeats its settings below what went wrong, and the names of those mean nothing here.
  const [told = ""] = (error instanceof Error ? error.message : String(error)).split(/\n\s*file ?=/);
  // So do those of the line itself.
  const text = told.replace(/^Original Line:.*$/m, "");
  const line = Number(/Line: (\d+)/.exec(text)?.[1] ?? 1);
  const what =
    /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text)?.slice(1, 3) ??
    /Expected (\d+) columns?.*?found (\d+)/i.exec(text)?.slice(1, 3);
  if (what !== undefined) {
    const way =
      what[1] === "1"
        ? "Take the line out if it is a remark; else the file is damaged or cut off: fetch it again."
        : "The file is damaged or cut off: fetch it again.";
    const message = `expected ${what[0]} cells, found ${what[1]}. ${way}`;
    return { file, line, column: 1, message };
  }
  if (/unicode|utf-?8/i.test(text)) {
    return {
      file,
      line,
      column: 1,
      message: "expected UTF-8, found a byte that does not fit. Fetch the file again.",
    };
  }
  if (/quote/i.test(text)) {
    return {
      file,
      line,
      column: 1,
      message: "expected quotes in pairs, found one alone. Fetch the file again.",
    };
  }
  if (/maximum line size/i.test(text)) {
    return {
      file,
      line,
      column: 1,
      message:
        "expected lines of up to two million bytes, found a longer one. A line end or a quote may be lost: fetch the file again.",
    };
  }
  if (/invalid state/i.test(text)) {
    return {
      file,
      line,
      column: 1,
      message:
        "expected lines that all end alike, found different ends. Save the file with one kind of line end.",
    };
  }
  const [first = text] = text.split("\n");
  return {
    file,
    line,
    column: 1,
    message: `expected a file of CSV, found one that cannot be read: ${first}`,
  };
}

/** Rows of an answer by column. */
export type Answers = readonly Readonly<Record<string, unknown>>[];

/**
 * Puts a question to the engine about a file, telling how far the reading is.
 * @throws {TableError} If the engine cannot read the file, at the line it names.
 */
export async function ask(
  connection: DuckDBConnection,
  sql: string,
  { file, doing, progress }: { readonly file: string; readonly doing: string; readonly progress: Progress },
): Promise<Answers> {
  const told = setInterval(() => progress(doing, connection.progress.percentage / 100), PROGRESS_EVERY_MS);
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } catch (error) {
    throw new TableError([issueOf(error, file)]);
  } finally {
    clearInterval(told);
  }
}
