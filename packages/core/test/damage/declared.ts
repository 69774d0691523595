import type { Column } from "../../src/tables/define.ts";

// What the definitions say of a cell, told by other means than the checks use, so that a fault of
// theirs cannot hide itself.

const writtenAsItself = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

const isDate = (text: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(text) && writtenAsItself(text.padEnd(7, "-01").padEnd(10, "-01"));

const isSpan = (text: string): boolean => {
  const [first = "", last = ""] = text.split("-");
  return /^\d{4}-\d{4}$/.test(text) && Number(first) < Number(last);
};

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text) && !/^-?0\d/.test(text);

const types: Record<Column["type"], (text: string) => boolean> = {
  text: (text) =>
    text.trim() === text &&
    [...text].every((character) => character !== "\uFFFD" && !/\p{Cc}/u.test(character)),
  code: (text) => /^[\w.+-]+$/.test(text),
  integer: (text) => isNumber(text) && !text.includes("."),
  number: isNumber,
  date: isDate,
  period: (text) => isDate(text) || /^\d{4}(H[12]|Q[1-4])$/.test(text) || isSpan(text),
  url: (text) => /^https?:/.test(text) && URL.canParse(text),
};

const inRange = ({ minimum, maximum }: Column, value: number): boolean =>
  !(minimum !== undefined && value < minimum) && !(maximum !== undefined && value > maximum);

export const isNumeric = ({ type }: Column): boolean => type === "integer" || type === "number";

/** The codes of a cell. */
export const wordsOf = (column: Column, value: string): readonly string[] =>
  value === "" ? [] : column.list ? value.split(" ") : [value];

/** Whether the definition of its column allows a cell, whatever else the folder holds. */
export function allows(column: Column, value: string): boolean {
  if (value === "") return column.required !== true;
  return wordsOf(column, value).every((word) =>
    column.values
      ? column.values.includes(word)
      : types[column.type](word) && (!isNumeric(column) || inRange(column, Number(word))),
  );
}
