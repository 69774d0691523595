import { Dataset, leversOf, type MetricError, type TableName, tables } from "@kidorui/core";
import { catalogue } from "../../src/index.ts";
import { dataset } from "../data.ts";
import { namesAt, siteOf } from "./sites.ts";

/** Runs of letters and what stands within a name: an id may begin with its year. */
const WORD = /[A-Za-z\d][\w.\-+/]*\w|[A-Za-z]/g;

const words = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => /[A-Za-z]/.test(word) && !/^\d[\d.]*e\+?\d+$/.test(word));

function codesOf(table: TableName): string[] {
  const columns = tables[table].columns.filter(({ type }) => type === "code" || type === "period");
  const rows: readonly object[] = dataset.tables[table];
  return rows.flatMap((row) => columns.map(({ name }) => String(Reflect.get(row, name) ?? "")));
}

const units = [
  ...catalogue.map(({ unit }) => unit),
  ...Object.values(tables).flatMap(({ columns }) =>
    columns.flatMap((column) => ("unit" in column ? [column.unit] : [])),
  ),
  ...[
    "t/month",
    "kt/month",
    "10kt/month",
    "days-of-demand",
    "share-of-demand",
    "share per year",
    "t REO",
    "months",
  ],
];

/** Units of several words stand in a message as they are written. */
const UNITS = [...new Set(units)]
  .filter((unit) => unit.includes(" "))
  .toSorted((a, b) => b.length - a.length);

const SCENARIO = {
  months: 12,
  demand: 1,
  suppliers: [{ name: "CHN", share: 1 }],
  alternatives: [{ name: "other", capacity: 1 }],
};

/** What a message of any language may hold: ids, codes, and names of functions, parameters, tables and columns. */
const NAMES = new Set([
  ...catalogue.flatMap(({ id, parameters }) => [
    id,
    ...parameters.flatMap(({ name, options = [] }) => [name, ...options]),
  ]),
  ...Object.keys(tables),
  ...Object.values(tables).flatMap(({ columns }) => columns.map(({ name }) => name)),
  // A cell may hold several codes.
  ...(Object.keys(tables) as TableName[]).flatMap(codesOf).flatMap((codes) => codes.split(" ")),
  ...dataset.editionIds,
  ...units.filter((unit) => !unit.includes(" ")),
  ...[
    ...leversOf(SCENARIO).map(({ path }) => path),
    ...dataset.tables.scenario_levers.map(({ lever }) => lever),
  ].flatMap((path) => path.split(".")),
  // How dates are written, what a number may be, the system of customs codes, and functions of spreadsheets.
  ...["YYYY-MM-DD", "NaN", "REE", "ja", "HS", "YEAR", "VALUE", "SUBSTITUTE"],
]);

/** A dotted name is known by its parts: `suppliers.CHN.share`. */
const isKnown = (word: string, also: ReadonlySet<string>): boolean =>
  NAMES.has(word) ||
  also.has(word) ||
  word.split(".").every((part) => NAMES.has(part) || also.has(part) || /^\d+$/.test(part));

const isCode = (word: string): boolean => word !== "NaN" && NAMES.has(word) && /[A-Z_\d].|\w-\w/.test(word);

const numbers = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

const withoutUnits = (text: string): string => UNITS.reduce((rest, unit) => rest.replaceAll(unit, " "), text);

/**
 * What is wrong with a message: its Japanese holds words of no language of its own, or lacks a number, a code or
 * a quoted text of the English one.
 * @param call The call that raised it: what was typed may be repeated.
 */
export function faultsOf(error: MetricError, call: string): string[] {
  const { message, japanese } = error;
  const typed = new Set([
    ...words(call),
    ...namesAt(siteOf(error)),
    ...(error.subject === undefined ? [] : [error.subject]),
  ]);
  const foreign = words(withoutUnits(japanese)).filter((word) => !isKnown(word, typed));
  const has = new Set(numbers(japanese));
  const lacking = [
    ...numbers(message).filter((number) => !has.has(number)),
    ...[...message.matchAll(/"([^"]*)"/g)]
      .map(([, text = ""]) => text)
      .filter((text) => !japanese.includes(text)),
    ...words(message).filter((word) => isCode(word) && !japanese.includes(word)),
  ];
  return [
    ...(/[\u3040-\u30ff\u4e00-\u9fff]/.test(japanese) ? [] : ["not in Japanese"]),
    ...(/[\u3040-\u30ff\u4e00-\u9fff]/.test(message.replaceAll(/"[^"]*"/g, ""))
      ? ["Japanese in the English message"]
      : []),
    ...(japanese.endsWith("。") ? [] : ["no whole sentence"]),
    ...(/ [,;:.]|, |"|\(|\?|! /.test(
      japanese.replaceAll('REE.LIST("', "").replaceAll(/\w+","ja"\)|\w+"\)/g, ""),
    )
      ? ["marks of English"]
      : []),
    ...foreign.map((word) => `foreign word ${word}`),
    ...lacking.map((part) => `lacks ${part}`),
  ];
}

/** Data with other rows in some tables. */
export const dataWith = (
  changed: { [T in TableName]?: (rows: (typeof dataset.tables)[T]) => (typeof dataset.tables)[T] },
): Dataset => {
  const next: Record<string, unknown> = { ...dataset.tables };
  for (const [table, change] of Object.entries(changed))
    next[table] = (change as (rows: unknown) => unknown)(next[table]);
  return new Dataset(next as unknown as typeof dataset.tables);
};
