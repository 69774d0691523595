import { EDITION_PARAMETER } from "../edition-parameter.ts";
import type { Evaluator } from "./evaluate-expression.ts";
import { type Constant, type Expression, type ExpressionOf, partsOf, type Span } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import { isKeyUnit } from "./key-units.ts";
import { LONGEST_FORMULA } from "./parse-expression.ts";
import { placeOfParameter, reeFunction } from "./ree-function.ts";
import { FormulaError, isGrid } from "./value.ts";
import { writeExpression } from "./write-expression.ts";

const NOWHERE: Span = { start: 0, end: 0 };
const constant = (value: Constant): Expression => ({ ...NOWHERE, kind: "constant", value });
const callOf = (callee: string, ...args: readonly (Expression | undefined)[]): Expression => ({
  ...NOWHERE,
  kind: "call",
  callee,
  arguments: args,
});

const isZero = (part: Expression | undefined): boolean => part?.kind === "constant" && part.value === 0;

/** A call with one argument set, those between left out. */
function withArgument(call: ExpressionOf<"call">, place: number, argument: Expression): ExpressionOf<"call"> {
  const padded = Array.from(
    { length: Math.max(place + 1, call.arguments.length) },
    (_, i) => call.arguments[i],
  );
  padded[place] = argument;
  return { ...call, arguments: padded };
}

/** Words that are put together of words written out are written out too: `"demand."&"JPN"` is a series. */
function joined(part: ExpressionOf<"binary">): Expression {
  const { operator, left, right } = part;
  if (operator !== "&" || left.kind !== "constant" || right.kind !== "constant") return part;
  return typeof left.value === "string" && typeof right.value === "string"
    ? constant(`${left.value}${right.value}`)
    : part;
}

/** Turns a formula over names into one that any workbook can compute. */
class Publisher {
  readonly #evaluator: Evaluator;
  readonly #isKey: (name: string) => boolean;
  /** Names used more than once: bound once, by LET. */
  readonly #bound: readonly string[];

  constructor(evaluator: Evaluator, isKey: (name: string) => boolean, expression: Expression) {
    this.#evaluator = evaluator;
    this.#isKey = isKey;
    this.#bound = this.#usedTwice(expression);
  }

  #formulaOf(name: string): Expression {
    const declared = this.#evaluator.names.get(name.toLowerCase());
    if (declared) return declared.expression;
    throw new ExpressionError({ en: `There is no name ${name}.`, ja: `${name}という名前はない。` }, NOWHERE);
  }

  /** Names that would be written out more than once, each after those it needs. */
  #usedTwice(expression: Expression): readonly string[] {
    const uses = new Map<string, number>();
    const order: string[] = [];
    const visit = (part: Expression, local: ReadonlySet<string>): void => {
      const used = part.kind === "name" ? part.name : part.kind === "column" ? part.table : undefined;
      const key = used?.toLowerCase();
      if (key !== undefined && !local.has(key) && !this.#isKey(key)) {
        const count = (uses.get(key) ?? 0) + 1;
        uses.set(key, count);
        if (count === 1) {
          visit(this.#formulaOf(key), new Set());
          order.push(key);
        }
      }
      const inner =
        part.kind === "let"
          ? new Set([...local, ...part.bindings.map(({ name }) => name.toLowerCase())])
          : local;
      for (const child of partsOf(part)) visit(child, inner);
    };
    visit(expression, new Set());
    return order.filter((key) => (uses.get(key) ?? 0) > 1);
  }

  /** A name as a reader's workbook must have it. */
  #named(name: string): Expression {
    const key = name.toLowerCase();
    if (this.#bound.includes(key)) return { ...NOWHERE, kind: "name", name: this.#spelling(key) };
    if (this.#isKey(key)) {
      const { content } = this.#evaluator.named(key).value;
      if (!isGrid(content) && !(content instanceof FormulaError) && content !== null)
        return constant(content);
    }
    return this.#body(key);
  }

  #spelling(key: string): string {
    return this.#evaluator.names.get(key)?.name ?? key;
  }

  /** The formula of a name; of a table of ours without its headings, by the function's own argument. */
  #body(key: string): Expression {
    const formula = this.#formulaOf(key);
    const written = this.#written(formula, new Set());
    const definition = formula.kind === "call" ? reeFunction(formula.callee) : undefined;
    const place = definition ? placeOfParameter(definition, "headers") : -1;
    return place >= 0 && written.kind === "call" ? withArgument(written, place, constant(false)) : written;
  }

  #placeOf({ table, column }: ExpressionOf<"column">): number {
    const columns = this.#evaluator.named(table).value.columns ?? [];
    return columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase()) + 1;
  }

  /** A column of a table; of one of its rows the cell of the table. */
  #cellsOf(part: ExpressionOf<"column">): Expression {
    const [table, column] = [this.#named(part.table), constant(this.#placeOf(part))];
    if (table.kind === "call" && table.callee === "INDEX" && isZero(table.arguments[2]))
      return callOf("INDEX", table.arguments[0], table.arguments[1], column);
    return callOf("INDEX", table, constant(0), column);
  }

  #call(call: ExpressionOf<"call">, local: ReadonlySet<string>): Expression {
    const [first, second, ...others] = call.arguments;
    // A cell of a column of a table is a cell of the table.
    if (call.callee === "INDEX" && first?.kind === "column" && second && others.length === 0) {
      return callOf(
        "INDEX",
        this.#named(first.table),
        this.#written(second, local),
        constant(this.#placeOf(first)),
      );
    }
    const args = call.arguments.map((part) => (part ? this.#written(part, local) : undefined));
    const written = { ...call, arguments: args };
    const definition = reeFunction(call.callee);
    const place = definition ? placeOfParameter(definition, EDITION_PARAMETER) : -1;
    return place < 0 || args[place] !== undefined
      ? written
      : withArgument(written, place, constant(this.#evaluator.edition));
  }

  #written(part: Expression, local: ReadonlySet<string>): Expression {
    const go = (inner: Expression): Expression => this.#written(inner, local);
    switch (part.kind) {
      case "name":
        return local.has(part.name.toLowerCase()) ? part : this.#named(part.name);
      case "column":
        return this.#cellsOf(part);
      case "sign":
      case "percent":
        return { ...part, operand: go(part.operand) };
      case "binary":
        return joined({ ...part, left: go(part.left), right: go(part.right) });
      case "call":
        return this.#call(part, local);
      case "let": {
        const inner = new Set([...local, ...part.bindings.map(({ name }) => name.toLowerCase())]);
        const bindings = part.bindings.map(({ name, value }) => ({
          name,
          value: this.#written(value, inner),
        }));
        return { ...part, bindings, body: this.#written(part.body, inner) };
      }
      default:
        return part;
    }
  }

  publish(expression: Expression): Expression {
    // A key that is shown by itself shows where it comes from.
    const body =
      expression.kind === "name" && !this.#bound.includes(expression.name.toLowerCase())
        ? this.#body(expression.name.toLowerCase())
        : this.#written(expression, new Set());
    if (this.#bound.length === 0) return body;
    const bindings = this.#bound.map((key) => ({ name: this.#spelling(key), value: this.#body(key) }));
    return { ...NOWHERE, kind: "let", bindings, body };
  }
}

/**
 * The formula a reader can paste into any workbook: keys such as years and codes are written out as
 * words, what is used twice is bound once by LET, tables come without headings, the edition is named.
 *
 * @param keys Names that are keys whatever their unit, in lower case: as a rule those that stand for a row.
 * @throws {ExpressionError} where it would be longer than Excel takes.
 * @example publishExpression(parseExpression("=REE.HHI({60;40})"), new Evaluator(dataset, "2026Q4")) // "=REE.HHI({60;40})"
 */
export function publishExpression(
  expression: Expression,
  evaluator: Evaluator,
  keys: ReadonlySet<string> = evaluator.rowNames,
): string {
  const isKey = (name: string): boolean => {
    const key = name.toLowerCase();
    const { content, unit } = evaluator.named(key).value;
    if (isGrid(content) || content instanceof FormulaError) return false;
    return keys.has(key) || typeof content === "string" || isKeyUnit(unit);
  };
  const formula = writeExpression(new Publisher(evaluator, isKey, expression).publish(expression));
  if (formula.length <= LONGEST_FORMULA) return formula;
  throw new ExpressionError(
    {
      en: `Written out for readers the formula has ${formula.length} characters; Excel takes ${LONGEST_FORMULA}. Use fewer names in one formula.`,
      ja: `公開用に書き下すと${formula.length}文字となり、Excelの上限${LONGEST_FORMULA}文字を超える。一つの数式で使う名前を減らす。`,
    },
    expression,
  );
}
