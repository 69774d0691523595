/** Kana and kanji, with what lengthens or repeats them. */
const LETTER = "[ぁ-んァ-ヶ一-龥々ー]";
const BEHIND = `(?<=[ぁ-んァ-ヶ一-龥々ー）」])`;
const BEFORE = `(?=[ぁ-んァ-ヶ一-龥々ー（「])`;

/** Signs that are written otherwise in Japanese, and how. */
const signs: readonly (readonly [found: RegExp, written: string])[] = [
  [/\u301C/u, "～"],
  [new RegExp(`${BEHIND},\\s?${BEFORE}`, "u"), "、"],
  [new RegExp(`${BEHIND}\\.(?:\\s?${BEFORE}|$)`, "u"), "。"],
  [new RegExp(`${BEHIND}:\\s?${BEFORE}`, "u"), "："],
  [new RegExp(`${BEHIND};\\s?${BEFORE}`, "u"), "；"],
  [new RegExp(`(?<=${LETTER})\\((?=${LETTER})`, "u"), "（"],
  [new RegExp(`(?<=${LETTER})\\)`, "u"), "）"],
  [new RegExp(`(?<=[0-9])%(?=${LETTER})`, "u"), "％"],
  [new RegExp(`${BEHIND}−${BEFORE}`, "u"), "－"],
  [/[０-９Ａ-Ｚａ-ｚ]/u, "digits and letters of ASCII"],
];

/** A sign of a Japanese text, and how it is written in all others. */
export interface JapaneseSign {
  readonly found: string;
  readonly written: string;
}

/**
 * The first sign of a Japanese text that is written otherwise here: one sign for ranges, ～ (U+FF5E), which
 * keyboards of Windows give; wide punctuation and minus between kana and kanji, a wide sign of per cent before them;
 * narrow digits and letters.
 */
export function otherSign(text: string): JapaneseSign | undefined {
  for (const [pattern, written] of signs) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { found: found.trim(), written };
  }
  return undefined;
}
