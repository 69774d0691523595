import type { Lang } from "@kidorui/core";

/**
 * What an argument is, followed by the words it takes where it takes no others.
 * @example withWordsAllowed("What to give.", ["value", "unit"], "en") // "What to give. One of: value, unit."
 */
export function withWordsAllowed(text: string, options: readonly string[] | undefined, lang: Lang): string {
  if (!options) return text;
  const said = {
    en: `${text} One of: ${options.join(", ")}.`,
    ja: `${text.replace(/[^。]$/, "$&。")}指定できる語：${options.join("、")}。`,
  };
  return said[lang];
}
