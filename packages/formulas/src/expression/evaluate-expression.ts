import { type Dataset, type Lang, MetricError, type Row, type RowRef } from "@kidorui/core";
import type { Call } from "../call.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { CallArgument } from "../function.ts";
import { applied, hundredth, signed } from "./arithmetic.ts";
import { checkExpression } from "./check-expression.ts";
import type { Expression, ExpressionOf } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import {
  declareNames,
  type NameDeclaration,
  type Names,
  NO_NAMES,
  namesUsing,
  redeclareName,
} from "./names.ts";
import { reeFunction } from "./ree-function.ts";
import type { Argument } from "./sheet-function.ts";
import { sheetFunction } from "./sheet-functions.ts";
import { commonUnit, unitOfBinary } from "./units-of-results.ts";
import {
  type Column,
  errorOf,
  FormulaError,
  type Grid,
  gridOf,
  isGrid,
  plain,
  type Scalar,
  type Value,
  valueOfGrid,
} from "./value.ts";

/** A value and every call that was made for it. */
export interface Evaluated {
  readonly value: Value;
  /** In the order they were made, each once. */
  readonly calls: readonly Evaluation[];
}

/** What stands where a formula is evaluated: LET's own names, and who is told of calls. */
interface Scope {
  readonly local: ReadonlyMap<string, () => Value>;
  readonly calls: Set<Evaluation>;
}

/** A cell as a function of ours receives it: an error in a range as Excel's word for it. */
const sent = (cell: Scalar): number | string | boolean | null =>
  cell instanceof FormulaError ? cell.name : cell;

function argumentOf(content: Exclude<Value["content"], FormulaError>): CallArgument {
  if (!isGrid(content)) return content === null ? undefined : content;
  return content.map((row) => row.map(sent));
}

/** Whether a row holds the headings of columns. */
const isHeading = (row: readonly Scalar[], columns: readonly Column[]): boolean =>
  row.every((cell, place) => String(cell) === columns[place]?.name);

/** A result of ours as a value of a formula. */
function valueOfCall({ value, unit, columns }: Evaluation): Value {
  if (!Array.isArray(value)) return { content: gridOf(value)[0]?.[0] ?? null, unit };
  const grid: Grid = value;
  const [first = []] = grid;
  if (columns?.length !== first.length) return { ...valueOfGrid(grid), unit };
  const named: readonly Column[] = columns.map(({ name, unit, title, table }) => ({
    name,
    unit,
    title,
    ...(table === undefined ? {} : { table }),
  }));
  return isHeading(first, named)
    ? { content: grid, unit: undefined, columns: named, headed: true }
    : { ...valueOfGrid(grid), unit: commonUnit(named), columns: named };
}

/** A table without its headings; the headings alone are no table. */
function bodyOf(value: Value): Value {
  if (!value.headed || !isGrid(value.content)) return value;
  const { unit, columns = [] } = value;
  const rows = value.content.slice(1);
  const none = new FormulaError("#CALC!", { en: "The table has no rows.", ja: "表に行がない。" });
  return { content: rows.length === 0 ? none : rows, unit, columns };
}

/**
 * Evaluates formulas on one edition. Values of names are kept, so that a page asks for each once.
 * Nothing in a formula is computed twice, and branches that are not taken not at all.
 */
export class Evaluator {
  readonly #dataset: Dataset;
  readonly #edition: string;
  readonly #names: Names;
  readonly #lang: Lang;
  readonly #known = new Map<string, Evaluated>();
  /** Names that stand for one row of many, in lower case. */
  readonly rowNames: ReadonlySet<string>;

  /** @param lang Language of the reader, for words that no argument asks for in one. */
  constructor(
    dataset: Dataset,
    edition: string,
    names: Names = NO_NAMES,
    lang: Lang = "en",
    rowNames: ReadonlySet<string> = new Set(),
  ) {
    this.#dataset = dataset;
    this.#edition = edition;
    this.#names = names;
    this.#lang = lang;
    this.rowNames = rowNames;
  }

  /** The same names and some more; what is known of the others stays known. */
  with(declarations: Iterable<NameDeclaration>): Evaluator {
    return this.#extended(declareNames(declarations, this.#names), this.rowNames, new Set());
  }

  /** The same where a name stands for a row of a table: what is known of names that speak of the row is forgotten. */
  atRow(row: NameDeclaration): Evaluator {
    const key = row.name.toLowerCase();
    return this.#extended(
      redeclareName(row, this.#names),
      new Set([...this.rowNames, key]),
      namesUsing(key, this.#names),
    );
  }

  #extended(names: Names, rowNames: ReadonlySet<string>, forgotten: ReadonlySet<string>): Evaluator {
    const extended = new Evaluator(this.#dataset, this.#edition, names, this.#lang, rowNames);
    for (const [name, evaluated] of this.#known)
      if (!forgotten.has(name)) extended.#known.set(name, evaluated);
    return extended;
  }

  /** The same names, and the values of some more, such as the cells a formula of a sheet refers to. */
  given(values: Iterable<readonly [string, Value]>): Evaluator {
    const extended = this.with([]);
    for (const [name, value] of values) extended.#known.set(name.toLowerCase(), { value, calls: [] });
    return extended;
  }

  get edition(): string {
    return this.#edition;
  }

  get names(): Names {
    return this.#names;
  }

  /**
   * @returns The value, an error of the sheet included: `#N/A` is a value here.
   * @throws {ExpressionError} for a function or name that does not exist, or a column its table lacks.
   */
  evaluate(expression: Expression): Evaluated {
    checkExpression(expression, new Set([...this.#names.keys(), ...this.#known.keys()]));
    const calls = new Set<Evaluation>();
    const value = this.#valueOf(expression, { local: new Map(), calls });
    return { value, calls: [...calls] };
  }

  /** The value of a declared name: of a table its body, without headings. */
  named(name: string): Evaluated {
    const key = name.toLowerCase();
    const known = this.#known.get(key);
    if (known) return known;
    const declared = this.#names.get(key);
    if (!declared) {
      throw new ExpressionError(
        { en: `There is no name ${name}.`, ja: `${name}という名前はない。` },
        { start: 0, end: name.length },
      );
    }
    const calls = new Set<Evaluation>();
    const value = bodyOf(this.#valueOf(declared.expression, { local: new Map(), calls }));
    const evaluated = { value, calls: [...calls] };
    this.#known.set(key, evaluated);
    return evaluated;
  }

  #valueOfName(name: string, { local, calls }: Scope): Value {
    const bound = local.get(name.toLowerCase());
    if (bound) return bound();
    const { value, calls: behind } = this.named(name);
    for (const call of behind) calls.add(call);
    return value;
  }

  #column({ table, column, start, end }: ExpressionOf<"column">, scope: Scope): Value {
    const value = this.#valueOfName(table, { ...scope, local: new Map() });
    if (value.content instanceof FormulaError) return plain(value.content);
    const columns = value.columns ?? [];
    const place = columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase());
    if (place < 0) {
      const names = columns.map(({ name }) => name);
      throw new ExpressionError(
        names.length === 0
          ? { en: `${table} is no table with columns.`, ja: `${table}は列のある表ではない。` }
          : {
              en: `${table} has no column ${column}; it has ${names.join(", ")}.`,
              ja: `${table}に列${column}はない。列は${names.join("、")}である。`,
            },
        { start, end },
      );
    }
    const cells = gridOf(value.content).map((row) => [row[place] ?? null]);
    const [own] = columns.slice(place);
    return { ...valueOfGrid(cells), unit: own?.unit, ...(own ? { columns: [own] } : {}) };
  }

  #call(id: string, args: readonly CallArgument[], calls: Set<Evaluation>): Value {
    const call: Call = { id, arguments: args };
    try {
      const evaluation = evaluate(call, this.#dataset, this.#edition, this.#lang);
      calls.add(evaluation);
      return valueOfCall(evaluation);
    } catch (error) {
      if (error instanceof MetricError) return plain(errorOf(error));
      throw error;
    }
  }

  #function(expression: ExpressionOf<"call">, scope: Scope): Value {
    const definition = reeFunction(expression.callee);
    if (!definition) {
      const args = expression.arguments.map((part): Argument => {
        let known: Value | undefined;
        return {
          given: part !== undefined,
          value: () => {
            known ??= part === undefined ? plain(null) : this.#valueOf(part, scope);
            return known;
          },
        };
      });
      return sheetFunction(expression.callee)?.run(args) ?? plain(null);
    }
    const args: CallArgument[] = [];
    for (const part of expression.arguments) {
      const content = part === undefined ? null : this.#valueOf(part, scope).content;
      if (content instanceof FormulaError) return plain(content);
      args.push(argumentOf(content));
    }
    return this.#call(definition.id, args, scope.calls);
  }

  #let({ bindings, body }: ExpressionOf<"let">, scope: Scope): Value {
    const local = new Map(scope.local);
    for (const { name, value } of bindings) {
      const before = { ...scope, local: new Map(local) };
      let known: Value | undefined;
      local.set(name.toLowerCase(), () => {
        known ??= this.#valueOf(value, before);
        return known;
      });
    }
    return this.#valueOf(body, { ...scope, local });
  }

  #binary({ operator, left, right }: ExpressionOf<"binary">, scope: Scope): Value {
    const [a, b] = [this.#valueOf(left, scope), this.#valueOf(right, scope)];
    const content = applied(operator, a.content, b.content);
    return { content, unit: unitOfBinary(operator, a, b), ...(a.bare && b.bare && { bare: true }) };
  }

  #valueOf(expression: Expression, scope: Scope): Value {
    switch (expression.kind) {
      case "constant":
        return typeof expression.value === "number"
          ? { ...plain(expression.value), bare: true }
          : plain(expression.value);
      case "array":
        return { ...valueOfGrid(expression.rows), unit: undefined, bare: true };
      case "name":
        return this.#valueOfName(expression.name, scope);
      case "column":
        return this.#column(expression, scope);
      case "sign": {
        const value = this.#valueOf(expression.operand, scope);
        const { columns: _, headed: __, ...rest } = value;
        return { ...rest, content: signed(expression.operator, value.content) };
      }
      case "percent":
        return { ...plain(hundredth(this.#valueOf(expression.operand, scope).content)), bare: true };
      case "binary":
        return this.#binary(expression, scope);
      case "call":
        return this.#function(expression, scope);
      case "let":
        return this.#let(expression, scope);
    }
  }
}

/** The rows behind calls, each once, in the order they were read. */
export function rowsBehind(calls: readonly Evaluation[]): readonly RowRef[] {
  const rows = new Map(calls.flatMap((call) => call.rows).map((ref) => [ref.row, ref]));
  return [...rows.values()];
}

/** The publications behind calls, each once. */
export function sourcesBehind(calls: readonly Evaluation[]): readonly Row<"sources">[] {
  return [...new Set(calls.flatMap((call) => call.sources))];
}
