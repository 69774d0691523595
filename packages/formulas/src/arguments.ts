import { type Edition, MetricError, type Text } from "@kidorui/core";
import { bounded } from "./cells/bounds.ts";
import { type CellContent, invalid, quoted } from "./cells/cell.ts";
import { dayOf } from "./cells/date.ts";
import { filtersIn } from "./cells/filter.ts";
import { numberOf } from "./cells/number.ts";
import { periodOf, YEARS } from "./cells/period.ts";
import { plainText } from "./cells/plain-text.ts";
import {
  gridIn,
  isBeside,
  isOmitted,
  loneCell,
  mixedIn,
  notBeside,
  numbersIn,
  singleCell,
  textsIn,
} from "./cells/range.ts";
import { usedPart } from "./cells/used.ts";
import { yearContent } from "./cells/year.ts";
import { isRange, type RangeKind, type ValueOfKind } from "./define.ts";
import type { Arguments, Context, Parameter, ParameterKind } from "./function.ts";
import { isNamedKind, kindWords, type NamedKind } from "./names/named-things.ts";
import { optionOf, optionsText } from "./names/option-word.ts";
import { codeOf } from "./names.ts";
import { productOf } from "./products.ts";

type ScalarKind = Exclude<ParameterKind, RangeKind>;

const ranges: {
  readonly [K in RangeKind]: (raw: unknown, parameter: Parameter) => ValueOfKind[K];
} = {
  numbers: (raw, { name, bounds }) => numbersIn(raw, name, bounds),
  grid: (raw, { name, bounds }) => gridIn(raw, name, bounds),
  texts: (raw, { name }) => textsIn(raw, name),
  filters: (raw, { name }) => filtersIn(raw, name),
  rows: (raw, { name, keepsErrors }) => mixedIn(raw, name, keepsErrors),
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

/** TRUE or FALSE, also as 1 or 0, as native functions take them. */
function boolean(content: CellContent, name: string): boolean {
  if (typeof content === "boolean") return content;
  if (content === 0 || content === 1) return content === 1;
  const text = typeof content === "string" ? plainText(content).toUpperCase() : "";
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  throw invalid(() => name, { en: "TRUE or FALSE", ja: "TRUEまたはFALSE" }, content);
}

function word(content: CellContent, parameter: Parameter, edition: () => Edition): string {
  const { name, options } = parameter;
  // A 0 is no text; it may be the blank cell of a host that sends one for the other.
  if (typeof content === "boolean" || (content === 0 && !options)) {
    throw invalid(() => name, { en: "a text", ja: "文字列" }, content);
  }
  return options === undefined ? plainText(String(content)) : optionOf(edition, parameter, content);
}

/** What must be given for a parameter, as a message says it: the words or names it takes. */
function wanted(parameter: Parameter, edition: () => Edition): Text {
  const { kind, options } = parameter;
  if (options !== undefined) return optionsText(edition(), parameter);
  if (!isNamedKind(kind)) return { en: "a value", ja: "値" };
  const { en, ja, list } = kindWords[kind];
  return {
    en: `the name of ${/^[aeiou]/.test(en) ? "an" : "a"} ${en}, such as =REE.LIST("${list}") shows`,
    ja: `${ja}の名称（一覧は=REE.LIST("${list}","ja")）`,
  };
}

function missing(parameter: Parameter, received: string, edition: () => Edition): MetricError {
  const { en, ja } = wanted(parameter, edition);
  return new MetricError(
    "invalid-argument",
    `${parameter.name}: expected ${en}, received ${received}.`,
    `${parameter.name}：${ja}を指定する（空白または省略されている）。`,
  );
}

/** The code of a name. A product may be the number of its heading; what is no text is no other name. */
function named(kind: NamedKind, content: CellContent, parameter: Parameter, edition: () => Edition): string {
  const { name } = parameter;
  if (kind === "product" && typeof content !== "boolean") return productOf(edition(), String(content), name);
  if (typeof content === "string") return codeOf(edition(), kind, content, () => name);
  throw invalid(() => name, wanted(parameter, edition), content);
}

function scalar(parameter: Parameter, content: CellContent, edition: () => Edition): unknown {
  const { name } = parameter;
  const kind = parameter.kind as ScalarKind;
  switch (kind) {
    case "number":
      return bounded(numeric(content, name), parameter.bounds, () => name);
    case "integer":
      return bounded(integer(content, name), parameter.bounds, () => name, "whole number");
    case "text":
      return word(content, parameter, edition);
    case "date":
      return dayOf(content, () => name);
    case "period":
      return periodOf(content, () => name);
    case "year":
      return bounded(
        integer(
          yearContent(content, () => name),
          name,
        ),
        YEARS,
        () => name,
        "whole number",
      );
    case "boolean":
      return boolean(content, name);
    default:
      return named(kind, content, parameter, edition);
  }
}

/** Kinds of which 0 may be one: a blank that must be given is this 0. */
const ofNumbers: ReadonlySet<ParameterKind> = new Set<ParameterKind>(["number", "integer", "year"]);

/** Ranges of words: a 0 or FALSE in the place of one is no range. */
const ofWords: ReadonlySet<ParameterKind> = new Set<RangeKind>(["texts", "filters", "rows"]);

function range(parameter: Parameter, kind: RangeKind, raw: unknown): unknown {
  const { name } = parameter;
  const alone = parameter.optional && ofWords.has(kind) ? loneCell(raw, name) : undefined;
  if (alone === 0 || typeof alone === "boolean") {
    throw invalid(() => name, { en: "a range", ja: "範囲" }, alone);
  }
  return ranges[kind](raw, parameter);
}

/** What an optional parameter is where its argument was left out: its default, else nothing, or an empty range. */
function leftOut(parameter: Parameter, edition: () => Edition): unknown {
  if (isRange(parameter.kind)) return [];
  if (parameter.default === undefined) return undefined;
  return scalar(parameter, parameter.default ?? undefined, edition);
}

/**
 * One argument from what a cell held. An optional argument is left out by nothing or an empty text; 0 and
 * FALSE are values. Where something must be given, a blank is 0, because hosts send one for the other: a
 * number is 0, and what needs a word is missing.
 */
function argument(parameter: Parameter, raw: unknown, edition: () => Edition): unknown {
  const { name, kind } = parameter;
  if (parameter.optional && isOmitted(raw, name)) return leftOut(parameter, edition);
  if (isRange(kind)) return range(parameter, kind, raw);
  const content = singleCell(raw, name) ?? 0;
  if (content === 0 && !parameter.optional && !ofNumbers.has(kind)) {
    throw missing(parameter, "an empty cell", edition);
  }
  return scalar(parameter, content, edition);
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
      `引数は${parameters.length}個までである（指定：${raw.length}個）。${quoted(raw[parameters.length], "ja")}が余分である。`,
    );
  }
  const edition = () => context.edition;
  const used = usedPart(parameters, raw);
  // A loop, because this runs for every cell: entries made first would take as long again.
  const parsed: Record<string, unknown> = {};
  for (const [index, parameter] of parameters.entries()) {
    if (index >= raw.length && !parameter.optional) {
      throw missing(parameter, "none", edition);
    }
    parsed[parameter.name] = argument(parameter, used[index], edition);
    if (parameter.beside !== undefined && !(parameter.optional && isOmitted(raw[index], parameter.name))) {
      const other = parameters.findIndex(({ name }) => name === parameter.beside);
      if (!isBeside(used[index], used[other])) {
        throw notBeside(
          { name: parameter.name, raw: raw[index] },
          { name: parameter.beside, raw: raw[other] },
        );
      }
    }
  }
  return parsed;
}
