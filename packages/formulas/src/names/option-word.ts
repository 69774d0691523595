import { type Edition, foldName, type Lang, MetricError, type Text } from "@kidorui/core";
import { type CellContent, invalid } from "../cells/cell.ts";
import type { Parameter } from "../function.ts";
import { aliasesOf, aliasMeanings } from "./aliases.ts";
import { quotedName } from "./shown.ts";

/** A parameter that takes one of some words. */
export type WordParameter = Pick<Parameter, "name" | "options" | "vocabulary">;

const vocabularyOf = ({ name, vocabulary }: WordParameter): string => vocabulary ?? name;

/** A word with what it means in a language, where the aliases say so: `weight（重量）`. */
function wordShown(edition: Edition, parameter: WordParameter, word: string, lang: Lang): string {
  if (lang === "en") return `"${word}"`;
  const alias = aliasesOf(edition, vocabularyOf(parameter)).find(
    (row) => row.code === word && row.lang === lang && row.use === "name",
  );
  return alias === undefined ? `「${word}」` : `「${word}」（${alias.alias}）`;
}

/** What a message says of the words a parameter takes. */
export function optionsText(edition: Edition, parameter: WordParameter): Text {
  const { options = [] } = parameter;
  return {
    en: `one of ${options.map((word) => wordShown(edition, parameter, word, "en")).join(", ")}`,
    ja: `${options.map((word) => wordShown(edition, parameter, word, "ja")).join("、")}のいずれか`,
  };
}

/**
 * The word of a parameter that a text means: the word itself in any case, or one of its aliases.
 * @throws {MetricError} `invalid-argument` with the words there are, or with those that it may mean.
 */
export function optionOf(edition: () => Edition, parameter: WordParameter, content: CellContent): string {
  const { name, options = [] } = parameter;
  const text = foldName(String(content ?? ""));
  const option = options.find((word) => word === text || foldName(word) === text);
  if (option !== undefined) return option;
  const meanings = aliasMeanings(edition(), vocabularyOf(parameter), (code) => options.includes(code));
  const { use, codes = [] } = meanings.get(text) ?? {};
  const [code] = codes;
  if (use === "name" && code !== undefined) return code;
  if (code === undefined) throw invalid(() => name, optionsText(edition(), parameter), content);
  const shown = (lang: Lang): readonly string[] =>
    codes.map((word) => wordShown(edition(), parameter, word, lang));
  throw new MetricError(
    "invalid-argument",
    `${name}: "${quotedName(String(content))}" may be ${shown("en").join(" or ")}. Write which.`,
    `${name}：「${quotedName(String(content))}」は${shown("ja").join("、")}のいずれとも読める。いずれかを指定する。`,
  );
}
