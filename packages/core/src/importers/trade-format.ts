import type { Layout } from "./headings.ts";
import type { Publication } from "./imported.ts";
import type { Codes, Names } from "./names.ts";
import type { Encoding } from "./records.ts";

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

/** What the cells of a column must look like in every record that is taken. */
export interface CellForm {
  readonly heading: string;
  /** Pattern of the whole cell without spaces at its ends, in the signs that SQL and JavaScript share. */
  readonly pattern: string;
  /** What is expected, in words. */
  readonly expected: string;
  /** What to do about a cell, where it leaves no doubt. */
  readonly advice?: (text: string) => string | undefined;
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
    /** Columns of both figures, for a period where each has its own. */
    readonly figure: (measure: "weight" | "value", period: string, headings: readonly string[]) => string;
  };
  /**
   * Condition of the records to look at: those of the products, and those whose product code is none. What
   * else is in the file speaks of other goods. Of the columns that are read.
   */
  readonly candidates: (products: readonly string[], headings: readonly string[]) => string;
  /** The forms of the cells of those records; one that departs from them stops the import at its place. */
  readonly cells: (headings: readonly string[]) => readonly CellForm[];
  /** Columns by whose contents a record of the products may be passed over: another flow, or part of a total. */
  readonly passedOver?: (headings: readonly string[]) => readonly string[];
  /** Columns that together name a record: two records alike in all of them would be counted twice. */
  readonly names: (headings: readonly string[]) => readonly string[];
  /**
   * Each record has one figure: the rows also say which, `measure`, `weight` or `value`, and leave the other empty.
   * Where no record speaks of a measure, there is no row of it, where an empty cell is one that is not known.
   */
  readonly isLong?: true;
  /** Every record ends in a figure, so that no cell behind it is empty: a file too large to be read twice. */
  readonly endsInFigure?: true;
  /** A question to the whole file that must be answered before its rows are read. */
  readonly probe?: (headings: readonly string[]) => string;
  /**
   * The rows of the records to look at, `candidates`, whose columns are all text, as `reporter`, `partner`,
   * `product`, `flow`, `period`, `weight`, `weight_unit`, `value`, `is_estimate`, `record`, see
   * `recordOf`, and the `record_number` in the file.
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
  /** Lines of a title that may stand above the headings. */
  readonly linesAbove?: number;
  /** The one country that reports, where it is not in the file. */
  readonly reporter?: string;
  readonly value: {
    readonly measure: "value-usd" | "value-jpy" | "value-eur";
    readonly unit: "USD" | "JPY" | "EUR";
  };
  /** The file counts value in thousands. */
  readonly inThousands?: true;
  /**
   * Whether a whole file ends with a record like this one. Where it does, it holds every partner of a
   * reporter, so that their sum is the whole. Absent where a file may hold a choice of them.
   */
  readonly endsWith?: (cell: (heading: string) => string, names: Names) => boolean;
  /** How a whole file ends, in words. */
  readonly ending?: string;
  /** Product codes may go on beyond the ones that are mapped. */
  readonly hasLongerCodes?: true;
  /** A weight of zero beside a value says that the weight is not known. */
  readonly zeroWeightIsUnknown?: true;
  /** The file does not tell imports from exports. */
  readonly needsFlow?: true;
  /** What a reader must know of every row of a reporter, by our code. */
  readonly note?: (reporter: string) => string;
  /** The publisher computes its figures: they differ from each other beyond the digits that are read. */
  readonly isComputed?: true;
  /** The layout is known from its description: no file of the publisher's was read with it yet. */
  readonly isUntried?: true;
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
 * A figure as customs print it: up to twelve digits before a decimal point, their thousands parted by commas
 * or not. A comma before fewer digits is a decimal one, a quantity below zero is a mistake, and a number as
 * 7.36E+06 has lost digits. Programs write very small ones as 8.7E-05.
 */
export const FIGURE = "(([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})([.][0-9]*)?|[.][0-9]+)([eE]-[0-9]{1,2})?";

/** The form of a column of figures. */
export const figureForm = ({ heading, absent }: FigureColumn): CellForm => ({
  heading,
  pattern: `${FIGURE}|${absent.join("|")}`,
  expected: ["a figure such as 1234.5", ...absent.slice(1)].join(" or "),
  advice: figureAdvice,
});

/** The form of a column of codes in digits; a program that reads them as numbers writes 392.0, a spreadsheet '392. */
export const codeForm = (heading: string, pattern: string, expected: string): CellForm => ({
  heading,
  pattern,
  expected,
  advice: (text) => {
    const bare = text
      .replace(/^HS\s*/i, "")
      .replace(/[.]0+$/, "")
      .replaceAll(/[\s.'\u2019"]/g, "");
    return bare !== text && new RegExp(`^(${pattern})$`).test(bare) ? `Write ${bare}.` : undefined;
  },
});

/** The form of a column of countries by their names. */
export const nameForm = (heading: string): CellForm => ({
  heading,
  pattern: ".+",
  expected: "the name of a country",
});

/** A form whose words are few: what others say instead of them is known. */
export const wordForm = (
  heading: string,
  pattern: string,
  expected: string,
  instead: Readonly<Record<string, string>> = {},
): CellForm => ({
  heading,
  pattern,
  expected,
  advice: (text) => {
    const word = instead[text.toLowerCase()];
    return word === undefined ? undefined : `Write ${word}.`;
  },
});

/** Thousands parted by spaces, apostrophes or points; a single point is a decimal one. */
const GROUPED = /^\d{1,3}(?:[ \u00A0\u202F'\u2019]\d{3})+(?:[.]\d+)?$/;
const GROUPED_BY_POINTS = /^\d{1,3}(?:[.]\d{3}){2,}$/;
const WORDS_FOR_NOTHING = /^(nan|n\/?a|none|null|-|\.\.\.?)$/i;

function figureAdvice(text: string): string | undefined {
  if (GROUPED.test(text)) return `Write ${text.replaceAll(/[^\d.]/g, "")}.`;
  if (GROUPED_BY_POINTS.test(text)) return `Write ${text.replaceAll(".", "")}.`;
  if (WORDS_FOR_NOTHING.test(text)) return "Leave the cell empty where there is no figure.";
  if (/\de\+?\d/i.test(text))
    return "A spreadsheet has taken digits away: fetch the file again and do not save it there.";
  return undefined;
}

/** SQL of the text that names a record among all others of a file. */
export const recordOf = (headings: readonly string[]): string =>
  headings.map((heading) => `COALESCE(TRIM(${column(heading)}), '')`).join(" || '|' || ");

/** Names a publisher uses for some of our codes. */
export const namesFor = (codes: Codes, wanted: readonly string[]): string[] =>
  [...codes].filter(([, code]) => wanted.includes(code)).map(([name]) => name);

/** Sums have room for 32 digits before the point; records with as much room cost the engine a twentieth more. */
const FIGURE_TYPE = "DECIMAL(18, 6)";

/** The question to the records: their flows added up, each with the first record it came from. */
export function flowsQuery(format: TradeFormat, query: TradeSelect): string {
  const number = (name: string): string => `CAST(REPLACE(${name}, ',', '') AS ${FIGURE_TYPE})`;
  // Records that speak of a measure: all of them, or those whose figure it is.
  const spoken = (measure: "weight" | "value"): string =>
    format.isLong ? `CASE WHEN measure = '${measure}' THEN record_number END` : "record_number";
  const keys = ["reporter", "partner", "product", "flow", "period", "weight_unit"].join(", ");
  return `SELECT ${keys},
  CAST(SUM(${number("weight")}) AS VARCHAR) AS weight,
  CAST(SUM(${number("value")}) AS VARCHAR) AS value,
  COUNT(${spoken("weight")}) AS weight_records,
  COUNT(${spoken("value")}) AS value_records,
  COUNT(*) - COUNT(DISTINCT record) AS repeated,
  COUNT(weight) AS weighed,
  MAX(CASE WHEN is_estimate THEN 1 ELSE 0 END) AS estimated,
  MIN(record_number) AS first,
  MIN(${spoken("weight")}) AS first_weight,
  MIN(${spoken("value")}) AS first_value
FROM (${format.select(query)}) AS flows
GROUP BY ${keys}
ORDER BY ${keys}`;
}

/** Condition that a cell departs from its form. */
export const departs = ({ heading, pattern }: Pick<CellForm, "heading" | "pattern">): string =>
  `COALESCE(TRIM(${column(heading)}), '') NOT SIMILAR TO ${quoted(pattern)}`;

/**
 * Columns that are read, and the first, in which remarks stand. The others may hold what they will: names in
 * another encoding, say.
 */
export const columnsRead = (format: TradeFormat, headings: readonly string[]): readonly string[] => {
  const [first = ""] = headings;
  const read = [...format.cells(headings).map(({ heading }) => heading), ...format.names(headings)];
  return [...new Set([first, ...read])].filter((heading) => heading !== "");
};

/** The question how many records depart from one of the forms. */
export const misfitsQuery = (forms: readonly CellForm[]): string =>
  `SELECT COUNT(*) AS misfits FROM candidates WHERE ${forms.map(departs).join(" OR ")}`;
