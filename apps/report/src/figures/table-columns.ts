import { codeMeanings, codeWord, type Lang, type Text } from "@kidorui/core";
import type { Column } from "@kidorui/formulas/expression";
import { isKeyUnit } from "@kidorui/formulas/expression";
import type { Book } from "../lib/book.ts";
import type { FigureCell, FigureRow } from "../lib/figure.ts";
import type { FigureColumn } from "../lib/figure-table.ts";
import { formatDate, formatPeriod } from "../lib/format.ts";
import type { Html } from "../lib/html.ts";
import { plainWords } from "../lib/html.ts";
import { nameOfCode } from "../lib/names.ts";
import { sourceNames } from "../models/sources-beside.ts";
import type { FigureData, TableRow } from "./figure-data.ts";

/** The mark that a publisher sets beside a number. */
export const MARK = "flag";

/** Columns that hold the id of a source. */
const SOURCES: readonly string[] = ["source", "source_id"];

/** Digits of a column of numbers as a table shows them: of per cents as many in every row. */
function digitsOf(
  { unit = "", name }: Column,
  rows: readonly TableRow[],
): { readonly digits: number } | undefined {
  if (unit === "share") return { digits: 1 };
  if (unit === "%") return { digits: rows.every((row) => Number.isInteger(row.number(name) ?? 0)) ? 0 : 1 };
  return unit === "t" || unit.startsWith("t ") ? { digits: 0 } : undefined;
}

const isNumeric = ({ unit }: Column): boolean => unit !== undefined && !isKeyUnit(unit);

/** The column that a word stands in, and the table that it is of. */
type ColumnOf = Pick<Column, "name" | "table">;

/** What a code means in a column; in one of no table, what every table that has it means by it. */
function meaningOf({ name, table }: ColumnOf, code: string): Text | undefined {
  if (table !== undefined) return codeWord(table, name, code);
  const meanings = codeMeanings(name, code);
  const [first] = meanings;
  return meanings.every(({ en, ja }) => en === first?.en && ja === first.ja) ? first : undefined;
}

/** A word of a column as readers know it: what a code means there, the name behind a code; none for other words. */
export function wordOf(column: ColumnOf | undefined, code: string, { view, lang }: Book): string | undefined {
  return (column && meaningOf(column, code)?.[lang]) ?? nameOfCode(view, code, lang);
}

/** The same, the word itself where it is no code. */
export const wordIn = (column: ColumnOf, code: string, book: Book): string =>
  wordOf(column, code, book) ?? code;

/** Whether a column holds words of the other language. */
const isForeign = ({ name }: Column, lang: Lang): boolean =>
  /_(?:en|ja)$/.test(name) && !name.endsWith(`_${lang}`);

/** A heading on a page of one language, which need not say which. */
const withoutLanguage = (title: string): string =>
  title.replace(/ \((?:English|Japanese)\)$|（(?:英語|日本語)）$/, "");

/**
 * Columns of a figure's table: those chosen by `columns=`, else all but marks and such as are empty throughout; of
 * words in both languages those of the page.
 */
function chosen(table: FigureData, lang: Lang): readonly Column[] {
  const names = table.choice("columns")?.split(",");
  const own = table.columns.filter((column) => !isForeign(column, lang));
  if (names) return names.map((name) => table.column(name)).filter((column) => own.includes(column));
  return own.filter(({ name }) => name !== MARK && table.rows.some((row) => row.text(name) !== ""));
}

/** A key as readers know it: a day or a period in words, a source by its publisher; none for other columns. */
function shownKey({ name, unit }: Column, key: string, { view, lang }: Book): Html | undefined {
  if (key === "") return undefined;
  if (unit === "date") return plainWords(formatDate(key, lang)).html;
  if (unit === "period") return plainWords(formatPeriod(key, lang)).html;
  const source = SOURCES.includes(name) && view.visible("sources").filter((row) => row.source_id === key);
  return source && source.length > 0 ? sourceNames(source, lang) : undefined;
}

function cellIn(column: Column, row: TableRow, marked: Column | undefined, book: Book): FigureCell {
  const { name } = column;
  if (row.number(name) !== null && isNumeric(column))
    return row.at(name, column === marked ? row.mark(name) : "");
  const text = row.text(name);
  if (isNumeric(column)) return "";
  const shown = shownKey(column, text, book);
  // A file has the key itself.
  return shown ? { html: shown, plain: text } : wordIn(column, text, book);
}

/** The table of a figure as its formula gives it: titles and units are those that the columns declare. */
export function tableOf(
  book: Book,
  table: FigureData,
  rows: readonly TableRow[],
): { readonly columns: readonly FigureColumn[]; readonly rows: readonly FigureRow[] } {
  const columns = chosen(table, book.lang);
  // A mark speaks of the value of its row, which stands first.
  const marked = columns.find(isNumeric);
  return {
    columns: columns.map((column) => {
      const { unit = "", title } = column;
      const format = digitsOf(column, rows);
      return {
        title: withoutLanguage(title[book.lang]),
        ...(isNumeric(column) ? { unit, ...(format ? { format } : {}) } : {}),
      };
    }),
    rows: rows.map((row) => columns.map((column) => cellIn(column, row, marked, book))),
  };
}
