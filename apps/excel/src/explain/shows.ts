import { FormulaError, type Scalar } from "@kidorui/formulas/expression";

/** Whether a cell shows a value: of numbers twelve digits, since a sheet keeps fifteen and the last ones wander. */
export function shows(shown: unknown, value: Scalar | undefined): boolean {
  if (typeof shown === "number" && typeof value === "number") {
    return Math.abs(shown - value) <= 1e-12 * Math.max(Math.abs(shown), Math.abs(value));
  }
  return (shown ?? "") === (value instanceof FormulaError ? value.name : (value ?? ""));
}
