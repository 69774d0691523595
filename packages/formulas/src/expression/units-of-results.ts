import { isComparison } from "./arithmetic.ts";
import type { BinaryOperator } from "./expression.ts";
import type { Value } from "./value.ts";

type Unit = string | undefined;
/** What a unit is told from. */
type Operand = Pick<Value, "unit" | "bare">;

/** Units that count or scale only, so that a quantity keeps its own beside them. */
const isPure = (unit: Unit): boolean => unit === "share" || unit === "count" || unit === "ratio";

/** The unit of a quantity times a bare number; an index on a scale of its own leaves it. */
const scaled = (unit: Unit): Unit => (unit?.startsWith("index") ? undefined : unit);

/**
 * Unit of what an operator gives. Sums and differences keep a unit both have; a quotient of one unit is a
 * share; a share or a bare number scales the other. `undefined` where no unit can be told.
 */
export function unitOfBinary(operator: BinaryOperator, left: Operand, right: Operand): Unit {
  if (operator === "&" || isComparison(operator)) return undefined;
  const [a, b] = [left.unit, right.unit];
  switch (operator) {
    case "+":
    case "-":
      if (a === b) return a;
      return left.bare ? b : right.bare ? a : undefined;
    case "*":
      if (right.bare) return scaled(a);
      if (isPure(b) && a !== undefined) return a;
      if (left.bare) return scaled(b);
      return isPure(a) && b !== undefined ? b : undefined;
    case "/":
      if (a !== undefined && a === b) return "share";
      if (right.bare) return scaled(a);
      return isPure(b) && a !== undefined ? a : undefined;
    default:
      return undefined;
  }
}

/** The one unit of several values, numbers written into the formula apart; `undefined` where they differ. */
export function commonUnit(values: readonly Operand[]): Unit {
  const units = new Set(values.filter(({ bare }) => !bare).map(({ unit }) => unit));
  const [only] = units;
  return units.size === 1 ? only : undefined;
}
