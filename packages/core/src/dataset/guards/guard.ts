import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import type { Row } from "../../tables/registry.ts";
import type { ParsedTables } from "../checks/context.ts";

/** Names of the guards, as the table of acknowledgements has them. */
export type GuardName = Row<"acknowledgements">["guard"];

/** A value that looks wrong but may be right: it stops the data until somebody has looked at it. */
export interface Finding {
  readonly guard: GuardName;
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly column: string;
  /** What was expected, in words. */
  readonly expected: string;
  /** What was found, in the words an acknowledgement repeats. */
  readonly found: string;
}

/** Looks through all tables for values of one kind that somebody should look at. */
export type Guard = (tables: ParsedTables) => readonly Finding[];
