import type { Lang } from "@kidorui/core";
import { dateOf } from "@kidorui/formulas";
import { type Column, FormulaError, type Grid, type Scalar, type Value } from "@kidorui/formulas/expression";
import { formatDate, formatNumber } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";

/** A cell as Excel holds it: every digit of a number, an error by its name. */
export const rawText = (cell: Scalar): string =>
  cell instanceof FormulaError
    ? cell.name
    : typeof cell === "boolean"
      ? String(cell).toUpperCase()
      : String(cell ?? "");

/** A rectangle as the clipboard carries one to a sheet: tabs between columns, lines between rows. */
export const tabbed = (grid: Grid): string =>
  grid.map((row) => row.map((cell) => rawText(cell).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");

/** Digits after the point that a cell of a table shows: those it has, at most four. */
const digitsOf = (value: number): number => (String(Number(value.toFixed(4))).split(".")[1] ?? "").length;

/** A number in words of a unit; a date is a number in a cell and words on a page. */
export function numberText(value: number, unit: string | undefined, lang: Lang): string {
  const day = unit === "date" ? dateOf(value) : undefined;
  return day === undefined ? formatNumber(value, unit ?? "", lang) : formatDate(day, lang);
}

const withDigits = (value: number, unit: string | undefined, lang: Lang): string => {
  const day = unit === "date" ? dateOf(value) : undefined;
  if (day !== undefined) return formatDate(day, lang);
  const size = Math.abs(value);
  // What four digits would round away is shown as it is.
  if (size !== 0 && size < 0.0001) return String(value);
  return formatNumber(value, unit === "year" ? unit : "", lang, { bare: true, digits: digitsOf(value) });
};

/** A cell of a table, every digit of its number kept beside what is shown. */
export function cellHtml(cell: Scalar, unit: string | undefined, lang: Lang): Html {
  if (cell instanceof FormulaError) return html`<abbr title="${cell.text[lang]}">${cell.name}</abbr>`;
  if (typeof cell !== "number") return html`${rawText(cell)}`;
  return html`<data value="${String(cell)}">${withDigits(cell, unit, lang)}</data>`;
}

/** A table apart: its columns, if it has any, and the rows below its headings. */
export function tableOf(
  { columns, headed }: Value,
  grid: Grid,
): { readonly columns: readonly Column[]; readonly body: Grid } {
  return { columns: columns ?? [], body: headed ? grid.slice(1) : grid };
}
