/** Name of the parameter of every function that reads data; the last one but for what was appended later. */
export const EDITION_PARAMETER = "edition";

/** The edition that a function reads. */
export const editionParameter = {
  name: EDITION_PARAMETER,
  kind: "text",
  optional: true,
  description: {
    en: "Edition whose data are read, such as 2026Q4; left out, the newest. Once issued, an edition keeps its numbers.",
    ja: "参照する版（例：2026Q4）。省略時は最新版。公表済みの版を指定すれば値は将来も変わらない。",
  },
} as const;
