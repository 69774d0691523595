/** Where a part of a formula stands: from the first character to the one after the last, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a formula may state outright. */
export type Constant = number | string | boolean;

export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";
export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | Comparison;

/** A formula taken apart. Function names are upper case; names keep their spelling. */
export type Expression =
  | (Span & { readonly kind: "constant"; readonly value: Constant })
  | (Span & { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] })
  | (Span & { readonly kind: "name"; readonly name: string })
  /** `table[column]`: a column of a table that has a name. */
  | (Span & { readonly kind: "column"; readonly table: string; readonly column: string })
  | (Span & { readonly kind: "sign"; readonly operator: "+" | "-"; readonly operand: Expression })
  | (Span & { readonly kind: "percent"; readonly operand: Expression })
  | (Span & {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    })
  /** An argument left out is `undefined`. */
  | (Span & {
      readonly kind: "call";
      readonly callee: string;
      readonly arguments: readonly (Expression | undefined)[];
    })
  | (Span & {
      readonly kind: "let";
      readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
      readonly body: Expression;
    });

/** One kind of expression. */
export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** The expressions directly inside one, in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "sign":
    case "percent":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.arguments.filter((argument) => argument !== undefined);
    case "let":
      return [...expression.bindings.map(({ value }) => value), expression.body];
    default:
      return [];
  }
}
