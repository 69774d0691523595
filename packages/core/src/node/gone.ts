import type { ParsedTables } from "../dataset/checks/context.ts";
import { presentTables } from "../dataset/checks/context.ts";
import { TableError } from "../errors.ts";
import type { Place } from "../tables/parse.ts";
import { committedFiles } from "./committed.ts";

/** A thing that the last commit knew by a code of its own and that is renamed or removed. */
export interface GoneThing {
  readonly code: string;
  /** Column that named it. */
  readonly column: string;
  /** Where it stood. */
  readonly place: Place;
  /** What stands there now; absent where that was there before, too. */
  readonly replacement?: string;
}

/**
 * The things that were renamed or removed since the last commit: countries, elements, sources, scenarios and whatever
 * else has a table where one column names it. None outside a repository.
 */
export function goneThings(directory: string, now: ParsedTables): readonly GoneThing[] {
  let last: ParsedTables | undefined;
  try {
    last = committedFiles(directory);
  } catch (error) {
    // A change of the columns themselves: the committed rows cannot be compared with these.
    if (!(error instanceof TableError)) throw error;
  }
  if (last === undefined) return [];
  return presentTables(last).flatMap((before): readonly GoneThing[] => {
    const [column, ...others] = before.definition.key;
    const after = presentTables(now).find(({ definition }) => definition.name === before.definition.name);
    if (column === undefined || others.length > 0 || after === undefined) return [];
    const known = new Set(before.rows.map((row) => row[column]));
    const kept = new Set(after.rows.map((row) => row[column]));
    return before.rows
      .filter((row) => !kept.has(row[column]))
      .map((row) => {
        const place = before.place(row, column);
        const there = after.rows.find((each) => after.lineOf(each) === place.line)?.[column];
        return {
          code: String(row[column]),
          column,
          place,
          ...(there === undefined || known.has(there) ? {} : { replacement: String(there) }),
        };
      });
  });
}
