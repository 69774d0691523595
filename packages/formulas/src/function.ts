import type { Edition, Lang, MetricErrorCode, Text } from "@kidorui/core";
import type { Bounds } from "./cells/bounds.ts";
import type { NamedKind } from "./names/named-things.ts";

/** What a cell can show. `null` is an empty cell. */
export type Cell = number | string | boolean | null;

/** A rectangle of cells, rows first. */
export type Matrix = readonly (readonly Cell[])[];

/** A date as a call writes it; formulas show `DATE(2026,11,23)`, cells hold the serial number. */
export interface CallDate {
  readonly date: string;
}

/** One argument of a call, before a spreadsheet sees it. `undefined` leaves an optional argument out. */
export type CallArgument = Cell | CallDate | Matrix | undefined;

/**
 * Kinds of parameters. Each has one parser in `cells/`, which says in its message where the
 * bad cell is.
 * - `number`: a finite number; text that reads as one is accepted.
 * - `integer`: a whole number.
 * - `numbers`: a range of numbers, any shape, read row by row; blanks are dropped.
 * - `grid`: a range of numbers that keeps its shape; blanks become `undefined`.
 * - `text`: text.
 * - `texts`: a range of texts, read row by row; blanks are kept as "".
 * - `date`: an Excel date serial, or text `YYYY-MM-DD`.
 * - `period`: a year, or text such as `2024Q3`.
 * - `boolean`: TRUE or FALSE.
 * - `year`: a whole number, or text such as `2024年`.
 * - a named kind, `country` say: a code or a name in either language, turned into its code.
 * - `filters`: a range of two columns, a column name and a criterion.
 * - `rows`: a range of mixed cells that keeps its shape; blanks become `undefined`.
 */
export type ParameterKind =
  | "number"
  | "integer"
  | "numbers"
  | "grid"
  | "text"
  | "texts"
  | "date"
  | "period"
  | "year"
  | "boolean"
  | NamedKind
  | "filters"
  | "rows";

/** One parameter. Names and order are append-only: workbooks depend on them. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** Value taken when the argument is left out. A parameter without `optional` must be given. */
  readonly optional?: true;
  readonly default?: Cell;
  /** Where a number must lie: every one of a range, and not the blanks in it. */
  readonly bounds?: Bounds;
  /** Name of an earlier range. Each cell of this one belongs to the cell in the same place of that one. */
  readonly beside?: string;
  /** A cell that shows an error reaches the function as its text, for functions that tell what is wrong with it. */
  readonly keepsErrors?: true;
  /** The words allowed, offered by completion. */
  readonly options?: readonly string[];
  /** Kind under which the aliases of the words are kept; the name of the parameter by default. */
  readonly vocabulary?: string;
  readonly description: Text;
}

/** Where a result may come from and what it may use. */
export interface Context {
  /** The data as the edition asked for sees them. */
  readonly edition: Edition;
  /** Every edition there is, oldest first. */
  readonly editionIds: readonly string[];
  /**
   * The data as another edition sees them, its id in any case.
   * @throws {MetricError} `invalid-argument` for an edition that does not exist.
   */
  readonly editionBy: (id: string) => Edition;
  /** Language of the host, for what is said where no argument names one. */
  readonly lang: Lang;
}

/** What stands for a unit where the arguments decide it. */
export const UNIT_OF_ARGUMENTS = "series";

/** A column of a spilled table: what a table of the data says of its columns, too. */
export interface SpillColumn {
  /** Its heading in a cell. */
  readonly name: string;
  /** Unit of its numbers, `series` where it is that of the result; absent for words, codes and mixed units. */
  readonly unit?: string | undefined;
  /** The table of the data that it is a column of, where it is one. */
  readonly table?: string;
  /** As many columns of the kind stand there as the arguments ask for. */
  readonly repeated?: true;
  /** Its heading for readers. */
  readonly title: Text;
  /** What stands in it. Texts may hold `code`, [links](path/) within the language and $formulas$ in LaTeX. */
  readonly description: Text;
}

/** What a function gives back. */
export interface Result {
  readonly value: Cell | Matrix;
  /** Unit of this result where it depends on the arguments; else the catalogue's unit holds. */
  readonly unit?: string;
  /** Columns of this table where they depend on the arguments; else the catalogue's hold. */
  readonly columns?: readonly SpillColumn[];
  /** Values compatible with inputs that are rounded, withheld or unresolved. */
  readonly interval?: readonly [number, number];
  /** Why there is no interval, or what a reader must know: shown beside the number. */
  readonly note?: Text;
}

/** Arguments after parsing, by parameter name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One example: shown in help, on the functions page and in the pane, and run by a test. */
export interface Example {
  readonly arguments: readonly CallArgument[];
  /** What it gives: the whole value for a scalar, the first rows for a spill. */
  readonly result: Cell | Matrix;
  /** Edition the result holds on, for functions that read data. */
  readonly edition?: string;
}

/** One function of the catalogue: the only place its name, texts, parameters and behaviour are said. */
export interface FunctionDefinition {
  /** Upper-case letters and digits, without the namespace: `HHI`. */
  readonly id: string;
  readonly family: "lookup" | "concentration" | "dependence" | "stock" | "scenario" | "utility";
  /** `pure`: ranges in, numbers out. `data`: reads an edition. */
  readonly tier: "pure" | "data";
  readonly parameters: readonly Parameter[];
  readonly shape: "scalar" | "spill";
  /** Unit of the result: `share`, `index 0–1`, `t REO`, `days`, `date`, `text`, … or `series` when the arguments decide. */
  readonly unit: string;
  /** What the columns of a spilled table are, in their order; absent where they are those of a table asked for. */
  readonly columns?: readonly SpillColumn[];
  readonly title: Text;
  /** One or two sentences: what it tells. */
  readonly description: Text;
  /** What comes back, with its range. */
  readonly returns: Text;
  /** The formula in LaTeX, for the methods page; empty for look-ups. */
  readonly formula?: string;
  /** Where the formula comes from. */
  readonly citation?: string;
  readonly errors: readonly { readonly code: MetricErrorCode; readonly when: Text }[];
  readonly examples: readonly [Example, ...Example[]];
  run(args: Arguments, context: Context): Result;
}

export type { Lang, Text };
