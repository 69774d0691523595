import type { Format } from "./template.ts";

/** The number formats of a sheet as spreadsheets write them. */
export const patterns: Readonly<Record<Format, string | undefined>> = {
  general: undefined,
  whole: "#,##0",
  tenth: "#,##0.0",
  hundredth: "0.00",
  percent: "0%",
  date: "yyyy-mm-dd",
};

/** The format with a pattern; `general` for one that templates do not use. */
export const formatOf = (pattern: string | undefined): Format =>
  (Object.keys(patterns) as Format[]).find((format) => patterns[format] === pattern) ?? "general";
