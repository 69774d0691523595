import type { Column } from "./define.ts";
import { otherSign } from "./japanese-signs.ts";
import { isNoJapanese, misread } from "./misread.ts";
import { nearNames } from "./nearest.ts";
import { didYouMean } from "./suggest.ts";

/** What a cell holds once read. */
export type CellValue = string | number | null;

/** What is wrong with a cell. */
export interface CellProblem {
  readonly problem: string;
}

/** Either the value of a cell, or what is wrong with it. Values come bare: a table has millions. */
export type ReadCell = CellValue | CellProblem;

export const isProblem = (read: ReadCell): read is CellProblem => typeof read === "object" && read !== null;

const CODE = /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,99}$/;
/** Names that every object has, and that a system keeps for its devices: a thing looked up or filed by them is not found. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const isCode = (text: string): boolean =>
  CODE.test(text) && !(text in Object.prototype) && !RESERVED.test(text);
const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const PERIOD = /^\d{4}(H[12]|Q[1-4])$/;
const YEARS = /^(\d{4})-(\d{4})$/;
/**
 * Characters that nobody sees: controls, signs that turn the direction of text, joiners, tags and line separators,
 * and the sign that stands for a letter lost between two encodings.
 */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFFFD]/u;
/** Its host is plain and nobody's name stands before it: what a reader sees is where it leads. */
const URL_TEXT = /^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:\d+)?([/?#][^\s"'<>\\]*)?$/;

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
    code: {
      test: isCode,
      expected:
        "a code of letters, digits and . + - _ that begins with a letter or digit and is no word of the system",
    },
    integer: { test: (text) => INTEGER.test(text), expected: "a whole number in plain digits" },
    number: { test: (text) => NUMBER.test(text), expected: "a number in plain digits with a decimal point" },
    date: { test: isDate, expected: "a date as YYYY, YYYY-MM or YYYY-MM-DD" },
    period: { test: isPeriod, expected: "a period as 2024, 2024-05, 2024H1, 2024Q3 or 2019-2023" },
    url: { test: (text) => URL_TEXT.test(text), expected: "an address beginning with https:// or http://" },
  };

/** The numbers that a text may stand for, with what its comma is then; none where it is no number. */
function numbersIn(text: string): readonly (readonly [digits: string, comma: string])[] {
  const bare = text.replaceAll(/(?<=\d)[\s'\u2019](?=\d{3}(?:\D|$))/g, "");
  // A comma behind a point, and one that parts no thousands, is a decimal one.
  const decimal = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+),(\d+)$/.exec(bare);
  const thousands = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  return [
    ...(thousands ? [[bare.replaceAll(",", ""), "thousands are parted by it"] as const] : []),
    ...(decimal
      ? [[`${decimal[1]?.replaceAll(".", "")}.${decimal[2]}`, "it is the decimal comma"] as const]
      : []),
    ...(!thousands && !decimal && bare !== text ? [[bare, ""] as const] : []),
  ];
}

/** What to write instead, where the intention is plain. */
function mending(column: Column, text: string): string {
  if (!isNumeric(column)) return text.trim() !== text ? " Remove the spaces." : "";
  const numbers = numbersIn(text.trim());
  const fitting = numbers.filter(([digits]) => forms[column.type].test(digits));
  const [only] = fitting;
  if (only === undefined) return "";
  if (numbers.length === 1) return ` Write ${only[0]}.`;
  return ` Write ${fitting.map(([digits, comma]) => `${digits} if ${comma}`).join(", or ")}.`;
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

const ASCII = /^[\u0020-\u007E]*$/;
const SHOWN = 24;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What is wrong with a text in which a character was lost or says nothing. */
function unreadable({ name }: Column, text: string): CellProblem | undefined {
  const [character] = UNREADABLE.exec(text) ?? [];
  if (character !== undefined) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return {
      problem: `expected characters that can be read, found U+${code}. Write what the source prints.`,
    };
  }
  if (ASCII.test(text)) return undefined;
  const meant = misread(text);
  if (meant !== undefined) {
    const problem = `expected text in UTF-8, found "${cut(text)}", which is "${cut(meant.text)}" read as ${meant.encoding}. Take the file from before it was opened so, and open it as UTF-8.`;
    return { problem };
  }
  return name.endsWith("_ja") ? unlikeJapanese(text) : undefined;
}

function unlikeJapanese(text: string): CellProblem | undefined {
  if (isNoJapanese(text)) {
    return {
      problem: `expected Japanese, found "${cut(text)}". The file may have been read in another encoding: take it from before, and open it as UTF-8.`,
    };
  }
  const sign = otherSign(text);
  if (sign === undefined) return undefined;
  const { found, written } = sign;
  return { problem: `expected ${written} in Japanese, found "${found}". Write ${written}.` };
}

function readWord(column: Column, text: string): ReadCell {
  const { values } = column;
  if (values) {
    if (values.includes(text)) return text;
    const words = values.map((value) => (value === "" ? "nothing" : value)).join(", ");
    return { problem: `expected one of ${words}; found "${text}".${didYouMean(nearNames(text, values))}` };
  }
  const { test, expected } = forms[column.type];
  if (test(text)) return unreadable(column, text) ?? text;
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
