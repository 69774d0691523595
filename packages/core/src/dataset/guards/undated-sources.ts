import type { Finding, Guard } from "./guard.ts";

/** A source without a date of publication counts from the day it was read, which may be years late. */
export const undatedSources: Guard = ({ sources }) =>
  sources === undefined
    ? []
    : sources.rows
        .filter((row) => row["published"] === "")
        .map(
          (row): Finding => ({
            guard: "undated-source",
            table: sources,
            row,
            column: "published",
            expected: "the date of publication, as precise as it is known",
            found: `none, read ${row["read"]}`,
          }),
        );
