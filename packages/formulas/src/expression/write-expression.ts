import { argumentText } from "../format.ts";
import type { BinaryOperator, Constant, Expression } from "./expression.ts";

/** How tightly operators bind in Excel, the tightest last: a sign tighter than a power or a percent sign. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const PERCENT = 6;
const SIGN = 7;
const WHOLE = 8;

function binding(expression: Expression): number {
  if (expression.kind === "binary") return BINDING[expression.operator];
  if (expression.kind === "percent") return PERCENT;
  if (expression.kind === "sign") return SIGN;
  return WHOLE;
}

const constantText = (value: Constant): string => argumentText(value);

/** An operand, in brackets where it binds less tightly than it must. */
const operandText = (expression: Expression, least: number): string => {
  const text = textOf(expression);
  return binding(expression) < least ? `(${text})` : text;
};

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case "constant":
      return constantText(expression.value);
    case "array":
      return `{${expression.rows.map((row) => row.map(constantText).join(",")).join(";")}}`;
    case "name":
      return expression.name;
    case "column":
      return `${expression.table}[${expression.column}]`;
    case "sign":
      return `${expression.operator}${operandText(expression.operand, SIGN)}`;
    case "percent":
      return `${operandText(expression.operand, PERCENT)}%`;
    case "binary": {
      const own = BINDING[expression.operator];
      // Operators of one rank are read from the left.
      return `${operandText(expression.left, own)}${expression.operator}${operandText(expression.right, own + 1)}`;
    }
    case "call":
      return `${expression.callee}(${expression.arguments.map((part) => (part ? textOf(part) : "")).join(",")})`;
    case "let": {
      const bindings = expression.bindings.map(({ name, value }) => `${name},${textOf(value)},`);
      return `LET(${bindings.join("")}${textOf(expression.body)})`;
    }
  }
}

/**
 * A formula as it is typed, with no space and no bracket that it does not need.
 * @example writeExpression(parseExpression("= (1 + 2) * 3")) // "=(1+2)*3"
 */
export const writeExpression = (expression: Expression): string => `=${textOf(expression)}`;
