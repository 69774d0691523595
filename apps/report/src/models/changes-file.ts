import { changes, type Dataset, servedCsv } from "@kidorui/core";
import type { EditionPair } from "./edition-pairs.ts";

const header = [
  "table",
  "fact",
  "series",
  "period",
  "before",
  "after",
  "cause",
  "source_before",
  "source_after",
] as const;

/** Every difference between two editions as a file, one fact a row. */
export const changesFile = (dataset: Dataset, { older, newer }: EditionPair): string =>
  servedCsv([
    header,
    ...changes(dataset, older, newer).map((change) => [
      change.table,
      change.factId,
      change.series,
      change.period,
      change.before,
      change.after,
      change.cause,
      change.sourceBefore,
      change.sourceAfter,
    ]),
  ]);
