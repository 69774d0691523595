import { type Edition, MetricError } from "@kidorui/core";
import { type Bounds, bounded } from "./cells/bounds.ts";
import { type CellContent, invalid, isBlank, quoted } from "./cells/cell.ts";
import { filtersIn } from "./cells/filter.ts";
import { numberOf } from "./cells/number.ts";
import { isYear, periodOf } from "./cells/period.ts";
import { plainText } from "./cells/plain-text.ts";
import { expectBeside, gridIn, mixedIn, numbersIn, singleCell, textsIn } from "./cells/range.ts";
import { isRange, type RangeKind, type ValueOfKind } from "./define.ts";
import type { Arguments, Context, Parameter, ParameterKind } from "./function.ts";
import { codeOf } from "./names.ts";
import { dateOf, serialOf } from "./serial-date.ts";

type ScalarKind = Exclude<ParameterKind, RangeKind>;

const ranges: {
  readonly [K in RangeKind]: (raw: unknown, name: string, bounds?: Bounds) => ValueOfKind[K];
} = {
  numbers: numbersIn,
  grid: gridIn,
  texts: textsIn,
  filters: filtersIn,
  rows: mixedIn,
};

function numeric(content: CellContent, name: string): number {
  return numberOf(content, () => name) ?? 0;
}

function integer(content: CellContent, name: string): number {
  const value = numeric(content, name);
  if (Number.isSafeInteger(value)) return value;
  throw new MetricError(
    "out-of-range",
    `${name}: expected a whole number, received ${value}.`,
    `${name}：整数を指定する（指定値：${value}）。`,
  );
}

const A_DATE = {
  en: "a date, such as 2026-11-23 or the cell of a date",
  ja: "日付（2026-11-23など、または日付のセル）",
} as const;
const YEAR_ALONE = {
  en: " A number of four digits is a year, not a day.",
  ja: "4桁の数値は年であり、日付ではない。",
} as const;

/** A day as `YYYY-MM-DD`, from the serial number of a cell or from text. */
function date(content: CellContent, name: string): string {
  const text = typeof content === "string" ? plainText(content) : undefined;
  const [, year, month = "", day = ""] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text ?? "") ?? [];
  if (text !== undefined && year === undefined && !/^\d+(\.\d+)?$/.test(text)) {
    throw invalid(() => name, A_DATE, content);
  }
  const serial = year === undefined ? (numberOf(content, () => name) ?? 0) : undefined;
  if (serial !== undefined && isYear(serial)) throw invalid(() => name, A_DATE, content, YEAR_ALONE);
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = serial === undefined ? serialOf(iso) && iso : dateOf(serial);
  if (known) return known;
  throw invalid(
    () => name,
    { en: "a date from 1900-03-01 to 9999-12-31", ja: "1900-03-01から9999-12-31までの日付" },
    content,
  );
}

function boolean(content: CellContent, name: string): boolean {
  if (typeof content === "boolean") return content;
  const text = typeof content === "string" ? plainText(content).toUpperCase() : "";
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  throw invalid(() => name, { en: "TRUE or FALSE", ja: "TRUEまたはFALSE" }, content);
}

function word(content: CellContent, name: string, options: readonly string[] | undefined): string {
  if (typeof content === "boolean") throw invalid(() => name, { en: "a text", ja: "文字列" }, content);
  const text = plainText(String(content));
  if (!options) return text;
  const option = options.find((known) => known.toLowerCase() === text.toLowerCase());
  if (option !== undefined) return option;
  const words = options.map((known) => `"${known}"`);
  const expected = { en: `one of ${words.join(", ")}`, ja: `${words.join("、")}のいずれか` };
  throw invalid(() => name, expected, content);
}

const nameOf = {
  element: { en: "the name of an element", ja: "元素の名称" },
  country: { en: "the name of a country", ja: "国の名称" },
  stage: { en: "the name of a stage", ja: "工程の名称" },
} as const;

const missing = (name: string, received: string): MetricError =>
  new MetricError(
    "invalid-argument",
    `${name}: expected a value, received ${received}.`,
    `${name}：値を指定する（空白または省略されている）。`,
  );

function scalar(parameter: Parameter, content: CellContent, edition: () => Edition): unknown {
  const { name } = parameter;
  const kind = parameter.kind as ScalarKind;
  switch (kind) {
    case "number":
      return bounded(numeric(content, name), parameter.bounds, () => name);
    case "integer":
      return bounded(integer(content, name), parameter.bounds, () => name, "whole number");
    case "text":
      return word(content, name, parameter.options);
    case "date":
      return date(content, name);
    case "period":
      return periodOf(content, () => name);
    case "boolean":
      return boolean(content, name);
    case "element":
    case "country":
    case "stage":
      if (typeof content === "string") return codeOf(edition(), kind, content, name);
      throw invalid(() => name, nameOf[kind], content);
  }
}

/**
 * One argument from what a cell held. Nothing, an empty text and 0 are one and the same, because
 * hosts do not tell them apart: an optional argument takes its default, a number is 0, a range is
 * empty, and what needs a word is missing.
 */
function argument(parameter: Parameter, raw: unknown, edition: () => Edition): unknown {
  const { name, kind } = parameter;
  if (isRange(kind)) return ranges[kind](raw, name, parameter.bounds);
  const content = singleCell(raw, name);
  if (!isBlank(content)) return scalar(parameter, content, edition);
  if (parameter.optional) {
    return parameter.default === undefined
      ? undefined
      : scalar(parameter, parameter.default ?? undefined, edition);
  }
  if (kind === "number" || kind === "integer") return scalar(parameter, 0, edition);
  throw missing(name, "an empty cell");
}

/**
 * Typed arguments from what a spreadsheet sent.
 * @throws {MetricError} the first argument that cannot be used, with the place of the cell.
 */
export function argumentsFrom(
  parameters: readonly Parameter[],
  raw: readonly unknown[],
  context: Context,
): Arguments {
  if (raw.length > parameters.length) {
    throw new MetricError(
      "invalid-argument",
      `Expected at most ${parameters.length} arguments, received ${raw.length}: ${quoted(raw[parameters.length])} is one too many.`,
      `引数は${parameters.length}個までである（指定：${raw.length}個）。${quoted(raw[parameters.length])}が余分である。`,
    );
  }
  const edition = () => context.edition;
  // A loop, because this runs for every cell: entries made first would take as long again.
  const parsed: Record<string, unknown> = {};
  for (const [index, parameter] of parameters.entries()) {
    if (index >= raw.length && !parameter.optional) {
      throw missing(parameter.name, "none");
    }
    parsed[parameter.name] = argument(parameter, raw[index], edition);
    if (parameter.beside !== undefined) {
      const other = parameters.findIndex(({ name }) => name === parameter.beside);
      expectBeside({ name: parameter.name, raw: raw[index] }, { name: parameter.beside, raw: raw[other] });
    }
  }
  return parsed;
}
