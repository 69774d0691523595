import { type Edition, type Lang, MetricError } from "@kidorui/core";
import type { Place } from "./cells/cell.ts";
import { meaningOf } from "./names/meaning-of.ts";
import { nameIndex } from "./names/name-index.ts";
import { kindWords, type NamedKind } from "./names/named-things.ts";
import { refusal } from "./names/refusal.ts";
import { quotedName } from "./names/shown.ts";
import { suggestion } from "./names/suggestion.ts";

export { isNamedKind, type NamedKind } from "./names/named-things.ts";

/**
 * The code that a text stands for among the things of a kind: written as the code, as a name in English or
 * Japanese, or as one of the aliases, in any case and width. `*` is the world.
 * @returns `undefined` for what is no name, and for a name that may mean several things.
 */
export function codeFor(edition: Edition, kind: NamedKind, text: string): string | undefined {
  const meaning = meaningOf(edition, kind, text);
  return meaning?.use === "name" ? meaning.codes[0] : undefined;
}

/**
 * The code of a name, as `codeFor` finds it.
 * @throws {MetricError} `invalid-argument` for an unknown name, with the nearest known one; for one that may
 *   mean several things, with each of them.
 */
export function codeOf(edition: Edition, kind: NamedKind, text: string, place: Place): string {
  const meaning = meaningOf(edition, kind, text);
  const index = nameIndex(edition, kind);
  const [code] = meaning?.codes ?? [];
  if (meaning && code !== undefined) {
    if (meaning.use === "name") return code;
    throw refusal(index, kind, { use: meaning.use, codes: meaning.codes }, text, place);
  }
  const { en, ja, list } = kindWords[kind];
  const hint = suggestion(edition, kind, text) ?? {
    en: `Type =REE.LIST("${list}") in an empty cell.`,
    ja: `空白のセルに=REE.LIST("${list}","ja")と入力して一覧を確認する。`,
  };
  throw new MetricError(
    "invalid-argument",
    `${place("en")}: no ${en} is called "${quotedName(text)}". ${hint.en}`,
    `${place("ja")}：「${quotedName(text)}」に一致する${ja}がない。${hint.ja}`,
  );
}

/** The name of what has a code, in a language. Codes come from `codeOf`. */
export function labelOf(edition: Edition, kind: NamedKind, code: string, lang: Lang): string {
  return nameIndex(edition, kind).things.get(code)?.[lang] ?? code;
}
