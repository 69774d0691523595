import {
  type Column,
  type Evaluated,
  type Evaluator,
  type Expression,
  ExpressionError,
  FormulaError,
  type Grid,
  gridOf,
  isGrid,
  namesIn,
  parseExpression,
  partsOf,
  publishExpression,
  type Scalar,
  type Value,
} from "@kidorui/formulas/expression";
import { grammar } from "../lib/grammar.ts";
import { punctuation } from "../lib/punctuation.ts";
import type { Inline } from "./blocks.ts";
import type { SlotFormat } from "./format.ts";
import type { FigureLine } from "./names-file.ts";
import { type Place, placeOfSpan, TextFault } from "./place.ts";
import { canShow, type Showing, show, suits } from "./show.ts";

/** A part of what a slot shows: words, or a number with the formula that gives it. */
export interface Piece {
  readonly shown: string;
  readonly number?: { readonly value: number; readonly formula: string };
  /** The formula of a word. */
  readonly formula?: () => string;
}

/** What a slot comes to. */
export interface Slot {
  readonly pieces: readonly Piece[];
  readonly evaluated: Evaluated;
}

/** There is no data, and the names say that this may be. */
export class Absent {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** What slots of a page are evaluated with. */
export interface SlotReader extends Showing {
  readonly evaluator: Evaluator;
  /** Names that may have no data, in lower case. */
  readonly optional: ReadonlySet<string>;
  readonly formats: ReadonlyMap<string, SlotFormat>;
  /** Without units, where the head of a column has them. */
  readonly bare?: boolean;
}

const isAbsence = (content: Scalar | Grid): content is FormulaError =>
  content instanceof FormulaError && content.name === "#N/A";

/** Every name a formula needs, those behind names too. */
function namesBehind(expression: Expression, evaluator: Evaluator): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      const declared = evaluator.names.get(name);
      if (!declared || found.has(name)) continue;
      found.add(name);
      visit(declared.uses);
    }
  };
  visit(namesIn(expression));
  return found;
}

const calls = (expression: Expression): boolean =>
  (expression.kind === "call" && expression.callee.startsWith("REE.")) || partsOf(expression).some(calls);

/** The format of a slot: its own, or that of the name it is. */
export const formatOf = (
  expression: Expression,
  own: SlotFormat | undefined,
  formats: SlotReader["formats"],
): SlotFormat | undefined => {
  const named = expression.kind === "name" ? formats.get(expression.name.toLowerCase()) : undefined;
  return own?.range && !own.show && named?.show ? { ...own, show: named.show } : (own ?? named);
};

const NOWHERE = { start: 0, end: 0 };

/** The formula of one cell of what another gives. */
export const cellOf = (expression: Expression, row: number, column: number): Expression => ({
  ...NOWHERE,
  kind: "call",
  callee: "INDEX",
  arguments: [
    expression,
    { ...NOWHERE, kind: "constant", value: row },
    { ...NOWHERE, kind: "constant", value: column },
  ],
});

/** A fault of a formula that stands at a place; that of a name's own formula stands in the names, and its name is said. */
function faultAt(error: unknown, place: Place): unknown {
  if (!(error instanceof ExpressionError)) return error;
  return error.within === undefined
    ? new TextFault(placeOfSpan(place, error.span), error.text.en)
    : new TextFault(place, `${error.within}: ${error.text.en}`);
}

/**
 * Leaves out what has no data where its names say that this may be.
 * @throws {Absent} there, else a fault at the place of the formula.
 */
function refuseAbsence(
  source: string,
  place: Place,
  error: FormulaError,
  behind: ReadonlySet<string>,
  { evaluator, optional }: SlotReader,
): never {
  for (const name of behind)
    if (optional.has(name) && isAbsence(evaluator.named(name).value.content)) throw new Absent(name);
  const hint = error.name === "#N/A" ? " Where this may be, the name it comes from ends in ?." : "";
  throw new TextFault(place, `${source} gives ${error.name}: ${error.text.en}${hint}`);
}

/**
 * Whether a name has a value that is neither FALSE nor empty.
 * @throws {Absent} where it has none and may have none.
 * @throws {TextFault} where there is no such name, or its formula fails.
 */
export function holds(name: string, place: Place, reader: SlotReader): boolean {
  try {
    const { content } = reader.evaluator.named(name).value;
    if (content instanceof FormulaError)
      return refuseAbsence(name, place, content, new Set([name.toLowerCase()]), reader);
    return content !== false && content !== "";
  } catch (error) {
    throw faultAt(error, place);
  }
}

/**
 * What the formula of a figure or list gives.
 * @throws {Absent} where there is no data and a name it needs may have none.
 * @throws {TextFault} for any other error, at the place of the formula.
 */
export function readFormula(
  { formula, expression, formulaPlace }: FigureLine,
  reader: SlotReader,
): Evaluated {
  if (!expression)
    throw new TextFault(formulaPlace, "A formula is missing here, or a table in the text that is drawn.");
  try {
    const evaluated = reader.evaluator.evaluate(expression);
    const { content } = evaluated.value;
    if (!(content instanceof FormulaError)) return evaluated;
    return refuseAbsence(
      `=${formula}`,
      formulaPlace,
      content,
      namesBehind(expression, reader.evaluator),
      reader,
    );
  } catch (error) {
    throw faultAt(error, formulaPlace);
  }
}

/** What is known of a cell: the unit of its numbers, the column it is of. */
interface Kept {
  readonly unit: string | undefined;
  readonly column: Column | undefined;
}

const keptOf = (column: Column | undefined, unit: string | undefined): Kept => ({
  unit: column?.unit ?? unit,
  column,
});

/** A formula that stands in a text. */
export type SlotText = Extract<Inline, { kind: "slot" }>;

/** Formulas that were taken apart: the text of a page is written for many elements, countries and editions. */
const taken = new WeakMap<SlotText, Expression>();

/**
 * The formula of a slot.
 * @throws {ExpressionError} for one that cannot be read.
 */
export function expressionOf(slot: SlotText): Expression {
  const expression = taken.get(slot) ?? parseExpression(slot.formula);
  taken.set(slot, expression);
  return expression;
}

/** A slot being read, with all that its messages need. */
class SlotWork {
  readonly #reader: SlotReader;
  readonly #source: string;
  readonly #place: Place;
  readonly #expression: Expression;
  readonly #format: SlotFormat | undefined;

  constructor(slot: SlotText, reader: SlotReader) {
    this.#reader = reader;
    this.#source = slot.formula;
    this.#place = slot.place;
    this.#expression = expressionOf(slot);
    this.#format = formatOf(this.#expression, slot.format, reader.formats);
  }

  #refuse(message: string): never {
    throw new TextFault(this.#place, message);
  }

  #publish(expression: Expression): string {
    return publishExpression(expression, this.#reader.evaluator);
  }

  #absence(error: FormulaError, behind: ReadonlySet<string>): never {
    return refuseAbsence(this.#source, this.#place, error, behind, this.#reader);
  }

  #piece(cell: Scalar, { unit, column }: Kept, formula: () => Expression, bare = this.#reader.bare): Piece {
    // A table shows that there is nothing; a sentence cannot.
    if (cell === null && this.#reader.bare) throw new Absent(this.#source);
    if (cell === null) return this.#refuse(`${this.#source} has an empty cell.`);
    if (cell instanceof FormulaError) return this.#absence(cell, new Set());
    if (typeof cell === "number" && !canShow(unit, this.#format))
      this.#refuse(`The unit of ${this.#source} cannot be told: write a format behind it, such as {0%}.`);
    if (typeof cell === "number" && !suits(unit, this.#format))
      this.#refuse(
        `${this.#source} is in ${unit}, and the format behind it says otherwise. Leave the unit out, or convert in the formula.`,
      );
    const shown = show(cell, unit, this.#format, this.#reader, { bare: bare === true, column });
    if (typeof cell === "number")
      return { shown, number: { value: cell, formula: this.#publish(formula()) } };
    if (unit === undefined && this.#format === undefined && /[0-9０-９]/.test(shown))
      this.#refuse(`${this.#source} gives the words "${shown}": a number in words is no published number.`);
    return { shown, formula: () => this.#publish(formula()) };
  }

  /** Lower end, middle and upper end of one run, and where they stand in it. */
  #range({ content, unit, columns }: Value): readonly Piece[] {
    const grid = gridOf(content);
    const cells = grid.flatMap((row, r) => {
      // Of percentiles and values the last column holds the values.
      const columns = grid.length > 1 ? [row.length - 1] : row.map((_, c) => c);
      return columns.map((c) => ({ cell: row[c] ?? null, at: [r + 1, c + 1] as const }));
    });
    const [low, middle, high] = cells.length === 3 ? cells : [];
    const values = [low, middle, high].map((one) => one?.cell);
    if (!low || !middle || !high || values.some((value) => typeof value !== "number"))
      return this.#refuse(
        `A range has three numbers, low, middle, high; ${this.#source} gives ${cells.length}.`,
      );
    const [a, b, c] = values.map(Number) as [number, number, number];
    if (!(a <= b && b <= c)) this.#refuse(`${this.#source} is no range: ${a}, ${b}, ${c} do not rise.`);
    const piece = (one: typeof low, bare?: boolean) =>
      this.#piece(
        one.cell,
        keptOf(columns?.[one.at[1] - 1], unit),
        () => cellOf(this.#expression, ...one.at),
        bare,
      );
    const { open, until: dash, close } = punctuation[this.#reader.lang];
    return [piece(middle), { shown: open }, piece(low, true), { shown: dash }, piece(high), { shown: close }];
  }

  #list(grid: Grid, { unit, columns }: Value): readonly Piece[] {
    const pieces = grid.flatMap((row, r) =>
      row.map((cell, c) =>
        this.#piece(cell, keptOf(columns?.[c], unit), () => cellOf(this.#expression, r + 1, c + 1)),
      ),
    );
    const words = grammar[this.#reader.lang].listed(pieces.map(({ shown }) => shown));
    // Every other part is a separator: A, ", ", B, " and ", C.
    return words.map((word, place) => (place % 2 === 0 ? (pieces[place / 2] as Piece) : { shown: word }));
  }

  run(): Slot {
    const { evaluator } = this.#reader;
    const evaluated = evaluator.evaluate(this.#expression);
    const behind = namesBehind(this.#expression, evaluator);
    const formulas = [...behind].flatMap((name) => evaluator.names.get(name)?.expression ?? []);
    if (![this.#expression, ...formulas].some(calls))
      this.#refuse(`${this.#source} asks no REE function: a published number comes from the data.`);
    const { content, unit, columns } = evaluated.value;
    if (content instanceof FormulaError) return this.#absence(content, behind);
    if (this.#format?.range) return { evaluated, pieces: this.#range(evaluated.value) };
    if (isGrid(content)) return { evaluated, pieces: this.#list(content, evaluated.value) };
    return { evaluated, pieces: [this.#piece(content, keptOf(columns?.[0], unit), () => this.#expression)] };
  }
}

/**
 * Evaluates a slot and says what stands in its place.
 * @throws {Absent} where there is no data and a name it needs may have none.
 * @throws {TextFault} at the place in the text for a formula that cannot be read, used or shown.
 */
export function readSlot(slot: SlotText, reader: SlotReader): Slot {
  try {
    return new SlotWork(slot, reader).run();
  } catch (error) {
    throw faultAt(error, slot.place);
  }
}
