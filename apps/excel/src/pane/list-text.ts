import type { Lang } from "@kidorui/core";

const MOST = 6;

/** Words one after the other, a long list cut short. */
export function listText(words: readonly string[], lang: Lang): string {
  const shown = words.slice(0, MOST).join(lang === "ja" ? "、" : ", ");
  if (words.length <= MOST) return shown;
  return lang === "ja"
    ? `${shown}、ほか${words.length - MOST}件`
    : `${shown} and ${words.length - MOST} more`;
}

/** A number with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
