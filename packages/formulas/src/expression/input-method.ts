import { ExpressionError } from "./expression-error.ts";

/** Characters an input method or a word processor puts in, and what a formula has in their place. */
const MEANT: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "—": "-",
  "×": "*",
  "÷": "/",
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "‘": "'",
  "’": "'",
  "、": ",",
  "\u3000": " ",
  "\u00a0": " ",
  "≦": "<=",
  "≧": ">=",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
};

/** The plain character for a full-width one, or `undefined` for a character that may stand. */
function plainFor(character: string): string | undefined {
  const known = MEANT[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined;
}

/**
 * Refuses full-width and typographic characters outside of texts, where a formula would take them for
 * part of a name.
 * @throws {ExpressionError} at the first of them, with the character that is meant.
 */
export function refuseInputMethod(source: string): void {
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '"') quoted = !quoted;
    const plain = quoted ? undefined : plainFor(character);
    if (plain === undefined) continue;
    const shown = plain === " " ? { en: "a plain space", ja: "半角の空白" } : { en: plain, ja: plain };
    throw new ExpressionError(
      {
        en: `Full-width character ${character}: type ${shown.en}.`,
        ja: `全角文字${character}がある。${shown.ja}を入力する。`,
      },
      { start: at, end: at + 1 },
    );
  }
}

/**
 * A formula with plain characters for full-width and typographic ones, texts apart.
 * @example plainFormula("＝１＋２") // "=1+2"
 */
export function plainFormula(source: string): string {
  let text = "";
  /** The mark that opened a text, as it was typed; one that an input method put in ends at another of its kind. */
  let opened = "";
  for (const character of source) {
    const plain = plainFor(character) ?? character;
    const closes = opened !== "" && (opened === '"' ? character === '"' : plain === '"');
    text += opened === "" || closes ? plain : character;
    if (closes) opened = "";
    else if (opened === "" && plain === '"') opened = character;
  }
  return text;
}
