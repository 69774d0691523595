import type { Column } from "./define.ts";
import { didYouMean, nearest } from "./suggest.ts";

/** What a cell holds once read. */
export type CellValue = string | number | null;

/** What is wrong with a cell. */
export interface CellProblem {
  readonly problem: string;
}

/** Either the value of a cell, or what is wrong with it. Values come bare: a table has millions. */
export type ReadCell = CellValue | CellProblem;

export const isProblem = (read: ReadCell): read is CellProblem => typeof read === "object" && read !== null;

const CODE = /^[A-Za-z0-9.+_-]+$/;
const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const PERIOD = /^\d{4}(H[12]|Q[1-4])$/;
const YEARS = /^(\d{4})-(\d{4})$/;
/** Control characters, and the sign that stands for a letter lost between two encodings. */
const UNREADABLE = /[\p{Cc}\uFFFD]/u;
const URL_TEXT = /^https?:\/\/[^\s"<>]+$/;

const isNumeric = ({ type }: Column): boolean => type === "integer" || type === "number";

/** Whether a date of any precision names days that exist. */
export function isDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isPeriod(text: string): boolean {
  const [, first = "", last = ""] = YEARS.exec(text) ?? [];
  return isDate(text) || PERIOD.test(text) || (first !== "" && first < last);
}

const forms: Record<Column["type"], { readonly test: (text: string) => boolean; readonly expected: string }> =
  {
    text: { test: (text) => text.trim() === text, expected: "a text without spaces at its ends" },
    code: { test: (text) => CODE.test(text), expected: "a code of letters, digits and . + - _" },
    integer: { test: (text) => INTEGER.test(text), expected: "a whole number in plain digits" },
    number: { test: (text) => NUMBER.test(text), expected: "a number in plain digits with a decimal point" },
    date: { test: isDate, expected: "a date as YYYY, YYYY-MM or YYYY-MM-DD" },
    period: { test: isPeriod, expected: "a period as 2024, 2024-05, 2024H1, 2024Q3 or 2019-2023" },
    url: { test: (text) => URL_TEXT.test(text), expected: "an address beginning with https:// or http://" },
  };

/** What to write instead, where the intention is plain. */
function mending(column: Column, text: string): string {
  if (!isNumeric(column)) return text.trim() !== text ? " Remove the spaces." : "";
  const plain = text.replaceAll(/[,\s'’]/g, "");
  if (plain !== text && forms[column.type].test(plain)) return ` Write ${plain}.`;
  return "";
}

function readNumber(column: Column, text: string): ReadCell {
  const { minimum = -Infinity, maximum = Infinity } = column;
  const value = Number(text);
  if (value >= minimum && value <= maximum) return value;
  const range = [minimum > -Infinity ? `≥ ${minimum}` : "", maximum < Infinity ? `≤ ${maximum}` : ""].filter(
    (part) => part !== "",
  );
  return { problem: `expected a number ${range.join(" and ")}, found ${text}.` };
}

/** What is wrong with a text in which a character was lost or says nothing. */
function unreadable(text: string): CellProblem | undefined {
  const [character] = UNREADABLE.exec(text) ?? [];
  if (character === undefined) return undefined;
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { problem: `expected characters that can be read, found U+${code}. Write what the source prints.` };
}

function readWord(column: Column, text: string): ReadCell {
  const { values } = column;
  if (values) {
    if (values.includes(text)) return text;
    const words = values.map((value) => (value === "" ? "nothing" : value)).join(", ");
    return { problem: `expected one of ${words}; found "${text}".${didYouMean(nearest(text, values))}` };
  }
  const { test, expected } = forms[column.type];
  if (test(text)) return unreadable(text) ?? text;
  return { problem: `expected ${expected}, found "${text}".${mending(column, text)}` };
}

/** A cell of several codes: every one must be right, and one space must lie between them. */
function readList(column: Column, text: string): ReadCell {
  for (const word of text.split(" ")) {
    if (word === "") {
      return {
        problem: `expected codes separated by single spaces, found "${text}". Remove the extra spaces.`,
      };
    }
    const read = readWord(column, word);
    if (isProblem(read)) return read;
  }
  return text;
}

/** Reads the text of one cell as its column declares it. */
export function readCell(column: Column, text: string): ReadCell {
  if (text === "") {
    if (column.required) return { problem: "expected a value, found an empty cell." };
    return isNumeric(column) ? null : "";
  }
  if (column.list) return readList(column, text);
  const read = readWord(column, text);
  return isNumeric(column) && !isProblem(read) ? readNumber(column, text) : read;
}
