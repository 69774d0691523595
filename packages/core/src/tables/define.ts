import type { Text } from "../text.ts";

export type { Lang, Text } from "../text.ts";

/**
 * What a cell may hold.
 * - `text`: any text without line breaks.
 * - `code`: letters, digits, `.`, `+`, `-`, `_`; compared exactly.
 * - `integer`, `number`: plain decimal digits, no thousands separators.
 * - `date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as its source.
 * - `period`: a date, a half-year `YYYYHn`, a quarter `YYYYQn`, or a span of years `YYYY-YYYY`.
 * - `url`: an address beginning with `https://` or `http://`.
 */
export type ColumnType = "text" | "code" | "integer" | "number" | "date" | "period" | "url";

/** One column of a table: the single place its name, unit, range and titles are said. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Text;
  readonly description: Text;
  /** Unit of a number, as printed: `t REO`, `%`, `USD/kg`. */
  readonly unit?: string;
  /** An empty cell is an error. */
  readonly required?: boolean;
  /** The only values allowed. */
  readonly values?: readonly string[];
  /** Table whose first key column must hold the value. Several values are separated by spaces when `list`. */
  readonly references?: string;
  /** The cell holds several codes separated by single spaces. */
  readonly list?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One table: its columns, keys and how an edition picks among vintages. */
export interface TableDefinition<C extends readonly Column[] = readonly Column[]> {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly columns: C;
  /** Columns that name the fact. With `source_id`, where the table has one, they are unique. */
  readonly key: readonly C[number]["name"][];
  /** The key column that holds the time, if any: left out of series names. */
  readonly period?: C[number]["name"];
  /** The column that holds the observed number. */
  readonly value?: C[number]["name"];
  /** The column that names the unit of the number, where rows differ in it. */
  readonly unit?: C[number]["name"];
  /** Groups of columns that can stand for the number: a row fills one of them. The value alone where absent. */
  readonly numbers?: readonly (readonly C[number]["name"][])[];
  /** Pairs of columns of which the first does not exceed the second. */
  readonly ranges?: readonly (readonly [C[number]["name"], C[number]["name"]])[];
  /**
   * Key columns that name one published list (for example one year of a table of countries).
   * Rows of a list marked `coverage = full` come from one source and are never mixed with another's.
   */
  readonly listKey?: readonly C[number]["name"][];
  /** The rows are answers of unrelated publishers to one question: a stated number comes before a bound. */
  readonly answers?: true;
  /** Column of the day for which a row says how something stands: the newest state counts, whoever published it. */
  readonly standing?: C[number]["name"];
  /** What is learned of a fact after it was stated: an edition has it from the day its sources are out. */
  readonly learned?: Learned<C[number]["name"]>;
  /** Publishers an edition prefers, best first; others stay visible as alternatives. */
  readonly prefer?: readonly string[];
  /** Column whose values split the catalogue page of a long table. */
  readonly pageBy?: C[number]["name"];
}

/** Columns that are learned later, and the outcome that stands before. */
export interface Learned<Name extends string = string> {
  readonly outcome: Name;
  /** Column of the day by which it was to happen; empty where none was set. */
  readonly due: Name;
  /** Column of the sources on the outcome. */
  readonly evidence: Name;
  /** The other columns of what was seen. */
  readonly columns: readonly Name[];
  /** Outcome before the day has come, and where it has come and nothing was seen. */
  readonly open: string;
  readonly unseen: string;
}

type Numeric = "integer" | "number";
type CellOf<C extends Column> = C["type"] extends Numeric
  ? C["required"] extends true
    ? number
    : number | null
  : C["values"] extends readonly string[]
    ? C["values"][number]
    : string;

/** The row type of a table, inferred from its definition. Empty numbers are `null`, empty texts `""`. */
export type RowOf<T extends TableDefinition> = {
  readonly [C in T["columns"][number] as C["name"]]: CellOf<C>;
};

/** Declares a table; exists so that column names and enumerations keep their literal types. */
export function defineTable<const C extends readonly Column[]>(
  definition: TableDefinition<C>,
): TableDefinition<C> {
  return definition;
}
