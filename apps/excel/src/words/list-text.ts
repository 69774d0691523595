import type { Lang } from "@kidorui/core";

const MOST = 6;

const punctuation = {
  en: { comma: ", ", more: (count: number) => ` and ${count} more` },
  ja: { comma: "、", more: (count: number) => `、ほか${count}件` },
} as const satisfies Record<Lang, unknown>;

/** Words one after the other. */
const joinedWords = (words: readonly string[], lang: Lang): string => words.join(punctuation[lang].comma);

/** Words one after the other, a long list cut short. */
export function listText(words: readonly string[], lang: Lang): string {
  const shown = joinedWords(words.slice(0, MOST), lang);
  return words.length <= MOST ? shown : `${shown}${punctuation[lang].more(words.length - MOST)}`;
}
