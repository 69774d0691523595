import { MetricError } from "@kidorui/core";
import { type CellError, cellErrorOf } from "@kidorui/formulas";
import { displayLanguage } from "./language.ts";
import { messageOf } from "./message.ts";

/** Excel's name of each error, as its runtime lists them. */
const codes = {
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#VALUE!": "invalidValue",
} as const satisfies Record<CellError, keyof typeof CustomFunctions.ErrorCode>;

/** What no function means to throw, with the words it came with. */
function unforeseen(error: unknown): MetricError {
  const words = error instanceof Error ? error.message : String(error);
  return new MetricError("invalid-argument", words, `関数を計算できなかった（${words}）。`);
}

/**
 * The error to hand to Excel, with its message in the language of Office. Outside Excel, where the runtime's error class
 * is missing, the error itself. What is not ours counts as an argument that cannot be used.
 */
export function hostError(error: unknown): Error | CustomFunctions.Error {
  const known = error instanceof MetricError ? error : unforeseen(error);
  if (typeof CustomFunctions === "undefined" || CustomFunctions.Error === undefined) return known;
  const code = CustomFunctions.ErrorCode[codes[cellErrorOf(known.code)]];
  return new CustomFunctions.Error(code, messageOf(known)[displayLanguage()]);
}
