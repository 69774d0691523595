import type { Standing } from "../charts/spec.ts";

const standings: Readonly<Record<string, Standing>> = {
  d: "derived",
  e: "estimated",
  "<": "at-most",
  ">": "at-least",
};

/** How a chart marks a figure by its flag. */
export const standingOf = (flag: string): Standing => standings[flag] ?? "observed";
