import { relative, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** The folder the command was typed in, when a wrapper runs it elsewhere. */
export const caller: string = process.env["KIDORUI_CWD"] ?? process.cwd();

/** The data folder of the repository. */
export const repositoryData: string = resolve(import.meta.dirname, "../../../../data");

/** Thrown where a command was called wrongly; its message is for the caller. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A folder given on the command line, or the repository's. */
export const folderOf = (given: string | undefined): string =>
  given === undefined ? repositoryData : resolve(caller, given);

/** A path as the caller would write it. */
export const shownPath = (path: string): string => relative(caller, path);

/** Today's date, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Reads options and positional arguments. */
export function readArguments<O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A day given on the command line. */
export function dayOf(text: string, option: string): string {
  const day = new Date(text);
  // A day such as 30 February is read as one of March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new UsageError(`--${option}: expected a day as YYYY-MM-DD, received "${text}".`);
  return text;
}
