import { type AstExpression, parse, tokenize } from "@borgar/fx";
import type { BinaryOperator, Constant, Expression, Span } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import { refuseInputMethod } from "./input-method.ts";
import { unreadable } from "./unreadable.ts";

/** Deeper than Excel allows functions to stand in one another (64), and far from any stack's end. */
const DEEPEST = 200;
/** Characters a formula of Excel may have. */
export const LONGEST_FORMULA = 8192;

const OPERATORS: ReadonlySet<string> = new Set<BinaryOperator>([
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<>",
  "<",
  ">",
  "<=",
  ">=",
]);
const isOperator = (operator: string): operator is BinaryOperator => OPERATORS.has(operator);

const refuse = (span: Span, en: string, ja: string): never => {
  throw new ExpressionError({ en, ja }, span);
};

const refuseDepth = (span: Span): never =>
  refuse(span, "The formula is nested too deeply.", "数式の入れ子が深すぎる。");

/** Where a formula stands: in a text, which has no cells, or in a cell of a sheet, which may name others. */
type Home = "text" | "sheet";

const oneOf = (value: Expression, span: Span): Expression => {
  const first: Expression = { ...span, kind: "constant", value: 1 };
  return { ...span, kind: "call", callee: "INDEX", arguments: [value, first, first] };
};

/** Reads the tree of the grammar library into our own, and refuses what no text or cell of ours needs. */
class Reader {
  readonly #source: string;
  readonly #home: Home;
  constructor(source: string, home: Home) {
    this.#source = source;
    this.#home = home;
  }

  #span({ loc }: { readonly loc?: readonly number[] }): Span {
    return { start: loc?.[0] ?? 0, end: loc?.[1] ?? this.#source.length };
  }

  #shown({ start, end }: Span): string {
    return this.#source.slice(start, end);
  }

  #reference(node: Extract<AstExpression, { type: "ReferenceIdentifier" }>): Expression {
    const span = this.#span(node);
    if (this.#home === "sheet") return { ...span, kind: "name", name: node.value };
    if (node.kind === "name" && !/[!']/.test(node.value)) return { ...span, kind: "name", name: node.value };
    const [, table, column] = /^([^[\]!']+)\[([^[\]#@']+)\]$/.exec(node.value) ?? [];
    if (table !== undefined && column !== undefined) return { ...span, kind: "column", table, column };
    if (node.kind === "table")
      return refuse(
        span,
        `${node.value}: expected a column as table[column].`,
        `${node.value}：列は「表[列]」の形で指定する。`,
      );
    return refuse(
      span,
      `${node.value} is a cell or a range of a sheet; there is no sheet here. Use a name, or write the value.`,
      `${node.value}はシートのセルまたは範囲であり、ここにはシートがない。名前を使うか、値を書く。`,
    );
  }

  #literal(node: Extract<AstExpression, { type: "Literal" }>): Constant {
    if (node.value !== Infinity && node.value !== -Infinity) return node.value;
    const span = this.#span(node);
    return refuse(
      span,
      `${this.#shown(span)} is too large for a number of Excel.`,
      `${this.#shown(span)}はExcelの数値の範囲を超える。`,
    );
  }

  #constant(node: AstExpression): Constant {
    if (node.type === "Literal") return this.#literal(node);
    const span = this.#span(node);
    return refuse(
      span,
      `${this.#shown(span)}: an array holds numbers, texts, TRUE and FALSE only.`,
      `${this.#shown(span)}：配列に置けるのは数値、文字列、TRUE、FALSEだけである。`,
    );
  }

  #sign(span: Span, operator: "+" | "-", operand: Expression): Expression {
    if (operator === "-" && operand.kind === "constant" && typeof operand.value === "number") {
      return { ...span, kind: "constant", value: 0 - operand.value };
    }
    return { ...span, kind: "sign", operator, operand };
  }

  #unary(node: Extract<AstExpression, { type: "UnaryExpression" }>, depth: number): Expression {
    const span = this.#span(node);
    const [inner] = node.arguments;
    if (this.#home === "sheet" && (node.operator === "@" || node.operator === "#")) {
      return this.#ofSheet(node.operator, inner ?? null, span, depth);
    }
    const operand = this.read(inner ?? null, depth, span);
    if (node.operator === "%") return { ...span, kind: "percent", operand };
    if (node.operator === "+" || node.operator === "-") return this.#sign(span, node.operator, operand);
    return refuse(
      span,
      `The operator ${node.operator} belongs to cells of a sheet and cannot stand here; leave it out.`,
      `演算子${node.operator}はシートのセルに付くもので、ここには置けない。取り除く。`,
    );
  }

  /** `A1#`, all that a cell spills, and `@A1:A9`, the cell of a range in line: names too. Of a result, `@` takes the first cell. */
  #ofSheet(operator: "@" | "#", inner: AstExpression | null, span: Span, depth: number): Expression {
    if (inner?.type === "ReferenceIdentifier") {
      const name = operator === "@" ? `@${inner.value}` : `${inner.value}#`;
      return { ...span, kind: "name", name };
    }
    if (operator === "@") return oneOf(this.read(inner, depth, span), span);
    return refuse(
      span,
      `${this.#shown(span)}: # follows the address of a cell.`,
      `${this.#shown(span)}：#はセル番地の後に置く。`,
    );
  }

  #array(node: Extract<AstExpression, { type: "ArrayExpression" }>): Expression {
    const span = this.#span(node);
    const rows = node.elements.map((row) => row.map((cell) => this.#constant(cell)));
    const width = rows[0]?.length ?? 0;
    if (rows.some((row) => row.length !== width)) {
      return refuse(
        span,
        "The rows of the array differ in length: commas part columns, semicolons part rows.",
        "配列の行の長さがそろっていない。列はコンマ、行はセミコロンで区切る。",
      );
    }
    return { ...span, kind: "array", rows };
  }

  #let(node: Extract<AstExpression, { type: "LetExpression" }>, depth: number): Expression {
    const span = this.#span(node);
    const bindings = node.declarations.map(({ id, init }) => ({
      name: id.name,
      value: this.read(init, depth, span),
    }));
    return { ...span, kind: "let", bindings, body: this.read(node.body, depth, span) };
  }

  #call(node: Extract<AstExpression, { type: "CallExpression" }>, depth: number): Expression {
    const span = this.#span(node);
    // The library takes a function it does not know, 合計 say, for a reference that is called.
    const name = this.#shown(this.#span(node.callee));
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) {
      return refuse(
        span,
        `${this.#shown(span)}: only a function can be called.`,
        `${this.#shown(span)}：呼び出せるのは関数だけである。`,
      );
    }
    return {
      ...span,
      kind: "call",
      callee: name.toUpperCase(),
      arguments: node.arguments.map((argument) =>
        argument === null ? undefined : this.read(argument, depth, span),
      ),
    };
  }

  read(node: AstExpression | null, outer: number, around: Span): Expression {
    const depth = outer + 1;
    if (depth > DEEPEST) return refuseDepth(around);
    if (node === null) {
      return refuse(around, "A value is missing here.", "値が抜けている。");
    }
    const span = this.#span(node);
    switch (node.type) {
      case "Literal":
        return { ...span, kind: "constant", value: this.#literal(node) };
      case "ReferenceIdentifier":
        return this.#reference(node);
      case "UnaryExpression":
        return this.#unary(node, depth);
      case "ArrayExpression":
        return this.#array(node);
      case "LetExpression":
        return this.#let(node, depth);
      case "CallExpression":
        return this.#call(node, depth);
      case "BinaryExpression": {
        const { operator } = node;
        const [left, right] = node.arguments.map((part) => this.read(part, depth, span));
        if (left && right && isOperator(operator)) return { ...span, kind: "binary", operator, left, right };
        return refuse(
          span,
          `${this.#shown(span)}: an operator or a comma is missing between the two.`,
          `${this.#shown(span)}：二つの間に演算子またはコンマがない。`,
        );
      }
      case "ErrorLiteral":
        return refuse(
          span,
          `${node.value} is an error, not a value; take it out.`,
          `${node.value}はエラーであり値ではない。取り除く。`,
        );
      case "LambdaExpression":
        return refuse(span, "LAMBDA cannot stand here.", "LAMBDAはここでは使えない。");
    }
  }
}

function parsed(source: string, home: Home): Expression {
  const whole = { start: 0, end: source.length };
  if (source.replace(/^\s*=/, "").trim() === "") {
    throw new ExpressionError({ en: "The formula is empty.", ja: "数式が空である。" }, whole);
  }
  if (source.length > LONGEST_FORMULA) {
    throw new ExpressionError(
      {
        en: `The formula has ${source.length} characters; Excel takes ${LONGEST_FORMULA}.`,
        ja: `数式が${source.length}文字あり、Excelの上限${LONGEST_FORMULA}文字を超える。`,
      },
      whole,
    );
  }
  // What Excel has taken already may hold them, in the names of sheets and columns.
  if (home === "text") refuseInputMethod(source);
  const tokens = tokenize(source, { withLocation: true });
  if (tokens.some(({ type, unterminated }) => type === "unknown" || unterminated)) {
    throw unreadable(tokens, source);
  }
  let tree: AstExpression;
  try {
    tree = parse(tokens);
  } catch (error) {
    if (error instanceof RangeError) return refuseDepth(whole);
    throw unreadable(tokens, source);
  }
  return new Reader(source, home).read(tree, 0, whole);
}

/**
 * Reads a formula as Excel's English edition writes it, with or without the equals sign before it.
 * @throws {ExpressionError} with the place of what cannot be read, what was expected and how to mend it.
 * @example parseExpression("=1+2").kind // "binary"
 */
export const parseExpression = (source: string): Expression => parsed(source, "text");

/**
 * Reads a formula of a cell. Every reference becomes a name spelt as the reference, `A1:B9`, `Stock!A1#`,
 * `Table1[kg]`; whoever evaluates it says what each holds (`Evaluator.given`).
 * @throws {ExpressionError} as `parseExpression` does.
 * @example namesIn(parseSheetFormula("=SUM(A1:A3)")) // ["a1:a3"]
 */
export const parseSheetFormula = (source: string): Expression => parsed(source, "sheet");
