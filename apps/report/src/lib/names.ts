import { codeWord, type Edition, type Lang } from "@kidorui/core";
import { formatDate } from "./format.ts";
import { punctuation } from "./punctuation.ts";

/** Name of a country in a language. */
export function countryName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("countries").find((country) => country.country_code === code);
  return row ? row[`name_${lang}`] : code;
}

/** Name of an element or group in a language. */
export function elementName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("elements").find((element) => element.element_code === code);
  return row ? row[`name_${lang}`] : code;
}

/** Codes of elements and groups in the order in which pages name them. */
export const elementOrder = (edition: Edition): readonly string[] =>
  edition.visible("elements").map((element) => element.element_code);

/** Name of a stage in a language. */
export function stageName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("stages").find((stage) => stage.stage_code === code);
  return row ? row[`name_${lang}`] : code;
}

/** Name of a product of trade in a language. */
export function productName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("products").find((product) => product.product_code === code);
  return row ? row[`name_${lang}`] : code;
}

/** Name of a deposit in a language. */
export function depositName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("deposits").find((deposit) => deposit.deposit_code === code);
  return row ? row[`name_${lang}`] : code;
}

/** Name of an episode in a language. */
export function episodeName(edition: Edition, id: string, lang: Lang): string {
  const row = edition.visible("episodes").find((episode) => episode.episode_id === id);
  return row ? row[`title_${lang}`] : id;
}

/** Name of a partnership in a language. */
export function partnershipName(edition: Edition, id: string, lang: Lang): string {
  const row = edition.visible("partnerships").find((partnership) => partnership.partnership_id === id);
  return row ? row[`name_${lang}`] : id;
}

/** Name of a project of new capacity in a language, as its latest statement has it. */
export function projectName(edition: Edition, code: string, lang: Lang): string {
  const row = edition.visible("capacity_projects").findLast((project) => project.project_code === code);
  return row ? row[`name_${lang}`] : code;
}

/** What an event is called: its day, and what happened; of one without a name who acted and how. */
export function eventName(edition: Edition, id: string, lang: Lang): string {
  const row = edition.visible("events").find(({ event_id }) => event_id === id);
  if (!row) return id;
  const day = formatDate(row.date, lang);
  const name = row[`name_${lang}`];
  if (name !== "") return `${day}${punctuation[lang].colon}${name}`;
  const actors = row.actor_codes.split(" ").map((code) => countryName(edition, code, lang));
  const kind = codeWord("events", "kind", row.kind)?.[lang] ?? row.kind;
  return [day, ...actors, kind].join(punctuation[lang].comma);
}

/** Name of a scenario in a language. */
export function scenarioName(edition: Edition, id: string, lang: Lang): string {
  const row = edition.visible("scenarios").find(({ scenario_id }) => scenario_id === id);
  return row ? row[`title_${lang}`] : id;
}

const named = {
  countries: countryName,
  elements: elementName,
  stages: stageName,
  products: productName,
  deposits: depositName,
  episodes: episodeName,
  partnerships: partnershipName,
  capacity_projects: projectName,
  scenarios: scenarioName,
} as const;

/** The name that a code of a table stands for in a language; the code itself where it has none. */
export function nameIn(edition: Edition, table: string, code: string, lang: Lang): string {
  return table in named ? named[table as keyof typeof named](edition, code, lang) : code;
}

/** The name that a code has in any table; `undefined` for a word that is no code. */
export function nameOfCode(edition: Edition, code: string, lang: Lang): string | undefined {
  return Object.values(named)
    .map((name) => name(edition, code, lang))
    .find((name) => name !== code);
}
