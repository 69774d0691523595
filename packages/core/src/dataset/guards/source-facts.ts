import type { ParsedTables } from "../checks/context.ts";
import { effectiveDate } from "../source-date.ts";

/** What guards need to know of a source. */
export interface SourceFacts {
  readonly publisher: string;
  /** Day from which it counts. */
  readonly date: string;
}

/** Publisher and date of every source. */
export function sourceFacts({ sources }: ParsedTables): ReadonlyMap<string, SourceFacts> {
  return new Map(
    (sources?.rows ?? []).map((row) => [
      String(row["source_id"]),
      {
        publisher: String(row["publisher"]),
        date: effectiveDate({ published: String(row["published"]), read: String(row["read"]) }),
      },
    ]),
  );
}
