import type { Publication } from "./imported.ts";
import type { Codes } from "./names.ts";
import type { Encoding } from "./records.ts";
import type { Layout } from "./sheet.ts";

/** What a query of a customs file is to find. */
export interface TradeSelect {
  /** Headings of the file. */
  readonly headings: readonly string[];
  /** Product codes to keep, as the publisher writes them. */
  readonly products: readonly string[];
  /** Reporters to keep, as the publisher writes them; all where absent. */
  readonly reporters?: readonly string[];
  /** `import` or `export`, where the file does not tell. */
  readonly flow?: string;
  /** The answer to the format's probe. */
  readonly probed?: string;
}

/** A column of figures, and what is printed in it where there is none. */
export interface FigureColumn {
  readonly heading: string;
  readonly absent: readonly string[];
}

/** One arrangement of columns of a customs file, and the query that reads it. */
export interface TradeFormat {
  readonly layout: Layout;
  /** Columns by their role; a file of one country has no column of reporters. */
  readonly columns: {
    readonly reporter?: string;
    readonly partner: string;
    readonly product: string;
    readonly period: string;
  };
  readonly isPeriod: RegExp;
  /** The column that tells imports from exports by one of two marks, where every row has it. */
  readonly flow?: { readonly heading: string; readonly marks: readonly [string, string] };
  /** Columns that together name a record: two records alike in all of them would be counted twice. */
  readonly names: (headings: readonly string[]) => readonly string[];
  /** Columns of figures. */
  readonly figures: (headings: readonly string[]) => readonly FigureColumn[];
  /** A question to the whole file that must be answered before its rows are read. */
  readonly probe?: (headings: readonly string[]) => string;
  /**
   * The rows of the file `customs_file`, whose columns are all text, as `reporter`, `partner`,
   * `product`, `flow`, `period`, `weight`, `weight_unit`, `value` and `is_estimate`, and `record`,
   * see `recordOf`.
   */
  readonly select: (query: TradeSelect) => string;
}

/** How the customs files of one publisher are read. */
export interface TradeImporter {
  /** Publisher in the mapping files. */
  readonly publisher: string;
  readonly encodings: readonly Encoding[];
  /** What to give, in words. */
  readonly file: string;
  readonly formats: readonly TradeFormat[];
  /** The one country that reports, where it is not in the file. */
  readonly reporter?: string;
  readonly value: { readonly measure: "value-usd" | "value-jpy"; readonly unit: "USD" | "JPY" };
  /** The file counts value in thousands. */
  readonly inThousands?: true;
  /** The file holds every partner of a reporter, so their sum is the whole. */
  readonly isComplete?: true;
  /** Product codes may go on beyond the ones that are mapped. */
  readonly hasLongerCodes?: true;
  /** A weight of zero beside a value says that the weight is not known. */
  readonly zeroWeightIsUnknown?: true;
  /** The file does not tell imports from exports. */
  readonly needsFlow?: true;
  /** What a reader must know of every row. */
  readonly note?: string;
  /** The release in the name of a file, if it stands there. */
  readonly editionInName?: RegExp;
  readonly publication: (edition: string) => Publication;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A heading as SQL names it. */
export const column = (heading: string): string => `"${heading.replaceAll('"', '""')}"`;

/** `a IN ('x', 'y')`. */
export const isOneOf = (expression: string, values: readonly string[]): string =>
  `${expression} IN (${values.map(quoted).join(", ")})`;

/** A column that is empty where there is no figure, or has one of these marks. */
export const figureColumn = (heading: string, ...marks: readonly string[]): FigureColumn => ({
  heading,
  absent: ["", ...marks],
});

/** The text of a cell, or nothing where it is one of the ways to print that there is none. */
export const figureOf = ({ heading, absent }: FigureColumn): string =>
  `CASE WHEN ${isOneOf(`TRIM(${column(heading)})`, absent)} THEN NULL ELSE TRIM(${column(heading)}) END`;

/**
 * A figure as customs print it: digits with a decimal point, their thousands parted by commas or not.
 * A comma before fewer digits is a decimal one, and a quantity below zero is a mistake.
 */
export const FIGURE = "(([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)?";

/**
 * The longest mapped beginning of a code that may go on beyond it, and the condition that it has one.
 * @param code SQL of the code.
 */
export function productPrefix(
  code: string,
  products: readonly string[],
): { readonly product: string; readonly condition: string } {
  const lengths = [...new Set(products.map(({ length }) => length))].toSorted((a, b) => b - a);
  const cases = lengths.map((length) => {
    const start = `SUBSTR(${code}, 1, ${length})`;
    return {
      start,
      test: isOneOf(
        start,
        products.filter((product) => product.length === length),
      ),
    };
  });
  return {
    product: `CASE ${cases.map(({ test, start }) => `WHEN ${test} THEN ${start}`).join(" ")} END`,
    condition: `(${cases.map(({ test }) => test).join(" OR ")})`,
  };
}

/** SQL of the text that names a record among all others of a file. */
export const recordOf = (headings: readonly string[]): string =>
  headings.map((heading) => `COALESCE(TRIM(${column(heading)}), '')`).join(" || '|' || ");

/** Names a publisher uses for some of our codes. */
export const namesFor = (codes: Codes, wanted: readonly string[]): string[] =>
  [...codes].filter(([, code]) => wanted.includes(code)).map(([name]) => name);

/** No record of trade has a figure of more than twelve digits before the point. */
export const FIGURE_LIMIT = 1e12;
/** Sums have room for 32 such digits; records with as much room cost the engine a twentieth more. */
const FIGURE_TYPE = "DECIMAL(18, 6)";

/** The question to a file: its flows added up, with what could not be read counted beside them. */
export function flowsQuery(format: TradeFormat, query: TradeSelect): string {
  const number = (name: string): string =>
    `CASE WHEN ${name} SIMILAR TO '${FIGURE}' THEN TRY_CAST(REPLACE(${name}, ',', '') AS ${FIGURE_TYPE}) END`;
  const unread = (name: string): string =>
    `SUM(CASE WHEN ${name} IS NOT NULL AND ${number(name)} IS NULL THEN 1 ELSE 0 END)`;
  const keys = ["reporter", "partner", "product", "flow", "period", "weight_unit"].join(", ");
  return `SELECT ${keys},
  CAST(SUM(${number("weight")}) AS VARCHAR) AS weight,
  CAST(SUM(${number("value")}) AS VARCHAR) AS value,
  COUNT(*) AS counted,
  COUNT(*) - COUNT(DISTINCT record) AS repeated,
  COUNT(weight) AS weighed,
  MAX(CASE WHEN is_estimate THEN 1 ELSE 0 END) AS estimated,
  ${unread("weight")} + ${unread("value")} AS unread
FROM (${format.select(query)}) AS flows
GROUP BY ${keys}
ORDER BY ${keys}`;
}
