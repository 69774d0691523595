/** Size of all text in a drawing, in its units. */
export const textSize = 14;

/** Distance between the baselines of two lines of one text. */
export const lineHeight = 17;

// Widths in hundredths of the text size, a little wider than the site's own font so that
// text still fits where a reader's machine puts another one in its place.
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      ["ijl|'", 25],
      [" .,:;!It[]()/\u2009\u202f\u00a0-f", 31],
      ["r", 35],
      ["szckvxy*", 50],
      ["MW@%\u2014\u2026", 92],
      ["mw", 82],
      ["ABCDEFGHKNOPQRTUVXYZ&", 70],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** Whether a character, the first of a text, takes a full square, as in Japanese. */
export const isWide = (character: string): boolean => wide.test(character);

/**
 * Width a line of text takes, in drawing units; never less than the width in Latin fonts in use.
 *
 * @example textWidth("重希土類") // 56
 */
export function textWidth(content: string): number {
  let hundredths = 0;
  for (const character of content) {
    hundredths += isWide(character) ? 100 : (widths.get(character) ?? 57);
  }
  return (hundredths * textSize) / 100;
}

// Characters that may not begin a line of Japanese.
const noStart = /[、。，．・：；？！）］｝」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ％%々]/;

// Characters that may not end one: opening brackets, and the sign of an ordinal before its number.
const noEnd = /[「（『【\u7b2c]/;

const katakana = /[ァ-ヺー]/;
const hiragana = /[ぁ-ゖ]/;
const kanji = /[一-鿿々]/;

/** Whether Japanese would rather not be broken here: inside a word, or before its particle. */
const insidePhrase = (previous: string, next: string): boolean =>
  (hiragana.test(next) && (isWide(previous) || /\w/.test(previous))) ||
  (katakana.test(next) && katakana.test(previous)) ||
  (kanji.test(next) && (kanji.test(previous) || /[\d]/.test(previous)));

/** Whether no line may be broken here. */
const unbreakable = (previous: string, next: string): boolean =>
  noStart.test(next) ||
  noEnd.test(previous) ||
  next === " " ||
  (!isWide(next) && !isWide(previous) && previous !== " ");

type Joins = (previous: string, next: string) => boolean;

/** Pieces of a text between which a line may be broken. */
function pieces(content: string, joins: Joins): readonly string[] {
  const found: string[] = [];
  for (const character of content) {
    const last = found.at(-1);
    if (last !== undefined && joins(last.at(-1) ?? "", character)) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** Words and Japanese phrases; phrases that are wider than a line fall into characters. */
const breakable = (content: string, limit: number): readonly string[] =>
  pieces(content, (previous, next) => unbreakable(previous, next) || insidePhrase(previous, next)).flatMap(
    (piece) => (textWidth(piece) > limit ? pieces(piece, unbreakable) : [piece]),
  );

function greedy(parts: readonly string[], limit: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const piece of parts) {
    if (current !== "" && textWidth((current + piece).trimEnd()) > limit) {
      lines.push(current.trimEnd());
      current = piece;
    } else current += piece;
  }
  if (current.trimEnd() !== "") lines.push(current.trimEnd());
  return lines;
}

/**
 * Breaks text into as few lines as possible, none wider than `limit`, and of about equal length;
 * only a single word can be wider.
 */
export function wrap(content: string, limit: number): readonly string[] {
  const parts = breakable(content, limit);
  const lines = greedy(parts, limit);
  if (lines.length < 2) return lines;
  const least = textWidth(content) / lines.length;
  for (let narrower = least; narrower < limit; narrower += textSize / 2) {
    const balanced = greedy(parts, narrower);
    if (balanced.length === lines.length && widest(balanced) <= limit) return balanced;
  }
  return lines;
}

/** Width of the widest of some lines. */
export const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(textWidth));
