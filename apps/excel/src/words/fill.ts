import type { Lang, Text } from "@kidorui/core";
import { listText } from "./list-text.ts";

/** What stands in a place of a sentence: of a list of words the first few. */
export type Filling = string | number | Text | readonly string[];

/** The names of the places of a sentence. */
type PlacesOf<T extends string> = T extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}:${string}` ? Name : Place) | PlacesOf<Rest>
  : never;

/** What a sentence needs, a place of one language included. */
export type Fillings<T extends Text> = Readonly<Record<PlacesOf<T[Lang]>, Filling>>;

/** `{n}`, what n is; `{n:row|rows}`, the word that goes with one of them or with any other number. */
const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

function told(filling: Filling, lang: Lang): string {
  if (typeof filling !== "object") return String(filling);
  return "en" in filling ? filling[lang] : listText(filling, lang);
}

const isOne = (filling: Filling): boolean =>
  filling === 1 || (typeof filling === "object" && "length" in filling && filling.length === 1);

const filled = (text: string, values: Readonly<Record<string, Filling>>, lang: Lang): string =>
  text.replace(PLACE, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? "";
    return one === undefined ? told(value, lang) : ((isOne(value) ? one : many) ?? "");
  });

/**
 * Puts what is told in the places a sentence leaves for it, in both languages.
 * @example fill({ en: "{n} {n:row|rows}", ja: "{n}行" }, { n: 3 }) // { en: "3 rows", ja: "3行" }
 */
export const fill = <T extends Text>(text: T, values: Fillings<T>): Text => ({
  en: filled(text.en, values, "en"),
  ja: filled(text.ja, values, "ja"),
});

/** What is the same in every language, such as a formula. */
export const verbatim = (text: string): Text => ({ en: text, ja: text });
