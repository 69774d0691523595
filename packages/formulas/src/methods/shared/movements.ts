import type { CallArgument } from "../../function.ts";
import type { Movement } from "../../method.ts";

/** Places from one to another in equal steps, both ends included. */
export const stepsBetween = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

/** The same arguments with one of them replaced. */
export const replaced = (
  worked: readonly CallArgument[],
  place: number,
  value: CallArgument,
): readonly CallArgument[] => worked.map((argument, i) => (i === place ? value : argument));

/** A column of quantities, the first of them at `percent` of what it was. */
function largestAt(column: CallArgument | undefined, percent: number): CallArgument {
  if (!Array.isArray(column)) throw new Error("A curve of suppliers needs a column of quantities.");
  const [[first = 0] = [], ...others] = column;
  return [[(Number(first) * percent) / 100], ...others];
}

/** The output of the largest supplier, the first of the first argument, from nothing to twice. */
export const largestMoves: Movement = {
  axis: {
    en: "output of the largest supplier, % of the worked number",
    ja: "最大供給者の供給量（計算例比、％）",
  },
  note: {
    en: "100% is the worked number. Other points are suppositions, to show the measure; they are no forecast.",
    ja: "100％が計算例に当たる。ほかの点は指標の動きを示すための仮定であり、予測ではない。",
  },
  at: stepsBetween(0, 200, 10),
  put: (worked, percent) => replaced(worked, 0, largestAt(worked[0], percent)),
};

/** What a reader must know of points that nobody observed. */
export const SUPPOSED = {
  en: "Points are suppositions, to show the measure; they are no observations.",
  ja: "各点は指標の動きを示すための仮定であり、観測値ではない。",
} as const;

/** Imports, the second argument. */
export const importsMove: Movement = {
  axis: { en: "imports, in the unit of the worked number", ja: "輸入量（計算例の単位）" },
  note: SUPPOSED,
  at: stepsBetween(0, 160, 8),
  put: (worked, imports) => replaced(worked, 1, imports),
};
