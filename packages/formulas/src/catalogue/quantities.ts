import type { FunctionDefinition } from "../function.ts";

/**
 * The quantities of a range. A range with nothing in it holds nothing: the metrics must say of an
 * empty cell what they say of a 0, because hosts send one for the other.
 */
export function quantitiesOf(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [0] : values;
}

/** Parameter of every function that takes what each supplier delivers. */
export const valuesParameter = {
  name: "values",
  kind: "numbers",
  bounds: { from: 0 },
  description: {
    en: "What each supplier delivers, one cell each, all in one unit. Blanks and zeros do not count.",
    ja: "供給者ごとの数量。1セルに1供給者、単位は統一する。空白と0は数えない。",
  },
} as const;

/** Errors of every function that divides by the sum of a range. */
export const sumErrors: FunctionDefinition["errors"] = [
  {
    code: "undefined-ratio",
    when: { en: "All values are zero or blank.", ja: "すべての値が0または空白の場合" },
  },
  { code: "out-of-range", when: { en: "A value is negative.", ja: "負の値がある場合" } },
  {
    code: "invalid-argument",
    when: { en: "A cell holds text that is no number.", ja: "数値でない文字列がある場合" },
  },
];
