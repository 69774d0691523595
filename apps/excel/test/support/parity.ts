import type { FormulaResult } from "./evaluate-formulas.ts";
import type { Published } from "./published.ts";

const isError = (shown: unknown): boolean => typeof shown === "string" && /^#.+[!?A]$/.test(shown);

/** Relative difference allowed, and the last decimal the engine keeps. */
const [RELATIVE, ABSOLUTE] = [1e-9, 1e-12];

/** Whether the engine shows a number, as far as it keeps its digits. */
export function isShown(shown: unknown, value: number): boolean {
  return typeof shown === "number" && Math.abs(shown - value) <= RELATIVE * Math.abs(value) + ABSOLUTE;
}

function sameValue(shown: unknown, printed: string): boolean {
  if (typeof shown !== "number") return String(shown) === printed;
  return isShown(shown, printed.trim() === "" ? Number.NaN : Number(printed));
}

/**
 * What differs between the pages and a spreadsheet, in words.
 * @param results Result of every distinct formula.
 */
export function differences(
  published: readonly Published[],
  results: ReadonlyMap<string, FormulaResult>,
): string[] {
  return published.flatMap(({ page, formula, value }) => {
    const result = results.get(formula);
    if (result === undefined) return [`${page}: ${formula} was not evaluated.`];
    if (result === null || isError(result)) return [`${page}: ${formula} shows ${result ?? "nothing"}.`];
    if (value === undefined || sameValue(result, value)) return [];
    return [`${page}: ${formula} shows ${JSON.stringify(result)}, the page has ${value}.`];
  });
}
