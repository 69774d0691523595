import { type Edition, foldName } from "@kidorui/core";
import { aliasesOf, aliasMeanings } from "./aliases.ts";

/**
 * The word of a list that a text means: the word itself in any case and width, or one of its aliases.
 * @param kind Kind under which the aliases are kept.
 */
export function wordFor(
  edition: Edition,
  kind: string,
  words: readonly string[],
  text: string,
): string | undefined {
  const folded = foldName(text);
  const itself = words.find((word) => foldName(word) === folded);
  if (itself !== undefined) return itself;
  const meaning = aliasMeanings(edition, kind, (code) => words.includes(code)).get(folded);
  return meaning?.use === "name" ? meaning.codes[0] : undefined;
}

/** What a word is called in Japanese, its first alias, or the word itself where it has none. */
export function japaneseFor(edition: Edition, kind: string, word: string): string {
  const alias = aliasesOf(edition, kind).find(
    ({ code, lang, use }) => code === word && lang === "ja" && use === "name",
  );
  return alias?.alias ?? word;
}
