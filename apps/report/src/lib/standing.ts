import type { Standing } from "../charts/spec.ts";

const standings: Readonly<Record<string, Standing>> = { d: "derived", e: "estimated" };

/** How a chart marks a figure by its flag; bounds carry their own sign. */
export const standingOf = (flag: string): Standing => standings[flag] ?? "observed";
