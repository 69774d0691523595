import type { FunctionDefinition } from "../function.ts";

/** Parameters that the functions of stocks have in common: one wording, one unit rule. */
export const stockParameter = {
  name: "stock",
  kind: "number",
  bounds: { from: 0 },
  description: { en: "What is in stock, in any unit.", ja: "在庫量（単位は任意）" },
} as const;

export const dailyUseParameter = {
  name: "dailyuse",
  kind: "number",
  bounds: { from: 0 },
  description: {
    en: "What is used every day, in the same unit.",
    ja: "1日当たりの使用量（同じ単位）",
  },
} as const;

export const dailyInflowParameter = {
  name: "dailyinflow",
  kind: "number",
  bounds: { from: 0 },
  optional: true,
  default: 0,
  description: {
    en: "What still arrives every day, in the same unit; 0 by default.",
    ja: "1日当たりの入荷量（同じ単位）。既定は0。",
  },
} as const;

export const neverRunsOut: FunctionDefinition["errors"][number] = {
  code: "no-data",
  when: {
    en: "As much arrives as is used and no horizon is given: the stock does not run out.",
    ja: "入荷量が使用量以上で、上限の指定もない場合（在庫は尽きない）",
  },
};

/** Errors of the functions of stocks. */
export const flowErrors: FunctionDefinition["errors"] = [
  { code: "undefined-ratio", when: { en: "Nothing is used.", ja: "使用量が0の場合" } },
  { code: "out-of-range", when: { en: "A quantity is negative.", ja: "負の数量がある場合" } },
];
