import type { Lang } from "@kidorui/core";
import { type LabWord, labWords } from "../i18n/lab.ts";
import { grammar } from "../lib/grammar.ts";
import { punctuation } from "../lib/punctuation.ts";
import { fill, texts } from "../lib/text.ts";

const isWord = (key: string): key is LabWord => key in labWords;

/** Group of the page a lever belongs to. */
export type LeverGroup =
  | "cut"
  | "stockGroup"
  | "alternatives"
  | "recycling"
  | "domestic"
  | "substitution"
  | "demandGroup";

/** The groups in the order of the page. */
export const leverGroups: readonly LeverGroup[] = [
  "cut",
  "stockGroup",
  "alternatives",
  "recycling",
  "domestic",
  "substitution",
  "demandGroup",
];

const groupByFirst: Readonly<Record<string, LeverGroup>> = {
  suppliers: "cut",
  stock: "stockGroup",
  alternatives: "alternatives",
  recycling: "recycling",
  domestic: "domestic",
  substitution: "substitution",
  demand: "demandGroup",
  growth: "demandGroup",
};

/** The group of a lever; `undefined` for one the page does not offer. */
export const groupOf = (path: string): LeverGroup | undefined => groupByFirst[path.split(".")[0] ?? ""];

/** Name of a supplier or an alternative. */
function ownName(name: string, lang: Lang, countries: Readonly<Record<string, string>>): string {
  return countries[name] ?? (isWord(name) ? texts(labWords, lang)(name) : name);
}

/** Name of a lever within its group. */
export function leverName(path: string, lang: Lang, countries: Readonly<Record<string, string>>): string {
  const [first = "", second = "", third] = path.split(".");
  const named = third !== undefined;
  const flow = first === "recycling" || first === "domestic";
  const key = named ? `${first}.${third}` : flow ? `flow.${second}` : path;
  if (!isWord(key)) return path;
  const text = texts(labWords, lang)(key);
  return named ? fill(text, { name: ownName(second, lang, countries) }) : text;
}

/** Name of a lever where its group does not stand above it. */
export function fullLeverName(path: string, lang: Lang, countries: Readonly<Record<string, string>>): string {
  const name = leverName(path, lang, countries);
  const group = groupOf(path);
  if (group !== "recycling" && group !== "domestic" && group !== "substitution") return name;
  const heading = texts(labWords, lang)(group);
  return `${heading}${punctuation[lang].colon}${grammar[lang].amid(name)}`;
}
