import { type Dataset, type Lang, seriesId, type TableName, tables } from "@kidorui/core";
import { type Call, type CallArgument, functionById, type Parameter } from "@kidorui/formulas";
import { argumentWords } from "../i18n/argument-words.ts";
import { phrases } from "../i18n/phrases.ts";
import { formatNumber, formatPeriod } from "../lib/format.ts";
import { grammar } from "../lib/grammar.ts";
import { episodeName, nameIn, scenarioName } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";
import { punctuation } from "../lib/punctuation.ts";
import { fill } from "../lib/text.ts";
import { factLabel } from "./change-label.ts";
import { leverName, leverUnits } from "./lever-name.ts";
import { anyRows } from "./table-summary.ts";
import { basisName, scopeName } from "./trade-words.ts";

/** What a call gives, in words: the title of its function and its arguments by name. */
export function callLabel(context: PageContext, call: Call): string {
  const { lang } = context;
  const definition = functionById(call.id);
  if (!definition) throw new Error(`Expected a function of the catalogue, found ${call.id}.`);
  const { colon, comma } = punctuation[lang];
  const [first, period] = call.arguments;
  // A looked-up fact is named by its table and key.
  if (call.id === "GET") return seriesName(context, String(first), String(period ?? ""));
  const names = definition.parameters.flatMap((parameter, i) => {
    const name = argumentName(context, parameter, call.arguments[i] ?? null, call);
    return name === "" ? [] : [name];
  });
  return names.length === 0
    ? definition.title[lang]
    : `${definition.title[lang]}${colon}${names.join(comma)}`;
}

/** A table or a series in words: its title, and the key of the series with a period where one is asked for. */
function seriesName(context: PageContext, name: string, period = ""): string {
  const { dataset, lang } = context;
  const table = name.split(".")[0] as TableName;
  if (!(table in tables)) return name;
  const title = tables[table].title[lang];
  if (name === table) return title;
  const row = anyRows(dataset, table).find((candidate) => seriesId(table, candidate) === name);
  return row ? `${title}${punctuation[lang].colon}${factLabel(context, table, row, period)}` : name;
}

const references: Readonly<Record<string, string>> = {
  element: "elements",
  country: "countries",
  stage: "stages",
};

/** Levers that a call sets, each with what it is set to. */
function leversName(
  { view, lang }: PageContext,
  levers: readonly (readonly unknown[])[],
  scenario: string,
): string {
  const set = levers.map(([lever, amount, unit]) => {
    const given = String(unit ?? "");
    const shown = formatNumber(Number(amount), leverUnits[given] ?? given, lang);
    return `${leverName(view, scenario, String(lever), lang)} ${shown}`.trim();
  });
  return set.join(punctuation[lang].comma);
}

/** Words for an argument of a parameter, by its name; the first argument of the call tells a lever's scenario. */
const namesBy: Readonly<Record<string, (context: PageContext, code: string, first: string) => string>> = {
  series: (context, code) => seriesName(context, code),
  year: ({ lang }, code) => formatPeriod(code, lang),
  scenario: ({ view, lang }, code) => scenarioName(view, code, lang),
  lever: ({ view, lang }, code, first) => leverName(view, first, code, lang),
  episode: ({ view, lang }, code) => episodeName(view, code, lang),
  hypothesis: ({ lang }, code) => fill(phrases.hypothesis[lang], { code }),
  basis: ({ lang }, code) => basisName(code, lang),
  scope: ({ lang }, code) => scopeName(code, lang),
  id: ({ dataset, lang }, code) => claimText(dataset, code, lang),
  demand: ({ lang }, code) => formatNumber(Number(code), "t/yr", lang),
};

/** One argument in words; empty where it was left out. */
function argumentName(
  context: PageContext,
  { name, kind }: Parameter,
  value: CallArgument,
  { arguments: [first] }: Call,
): string {
  const { view, lang } = context;
  if (value === null || value === "") return "";
  if (name === "levers" && Array.isArray(value)) return leversName(context, value, String(first));
  const code = String(value);
  const table = references[kind];
  // A star asks for the printed total of the world.
  if (table !== undefined) return nameIn(view, table, code === "*" ? "WLD" : code, lang);
  if (kind === "period") return formatPeriod(code, lang);
  const named = namesBy[name]?.(context, code, String(first));
  // Words of a table's headings, amid a line.
  return named ?? grammar[lang].amid(argumentWords[name]?.[code]?.[lang] ?? code);
}

/** A claim is named by its words. */
function claimText(dataset: Dataset, id: string, lang: Lang): string {
  const row = dataset.tables.claims.find(({ claim_id }) => claim_id === id);
  return row ? row[`statement_${lang}`].replace(/[.。]$/, "") : id;
}
