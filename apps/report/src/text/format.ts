import { type Place, TextFault } from "./place.ts";

/** What a value is shown as when it is no plain quantity. */
export const FORMAT_WORDS = [
  "year",
  "period",
  "date",
  "months",
  "days",
  "name",
  "Name",
  "code",
  "word",
  "edition",
  "mark",
] as const;
export type FormatWord = (typeof FORMAT_WORDS)[number];

/** A picture of a number: `#,##0`, `0.0`, `+0%`, with a unit after it if the value's own is not meant. */
export interface NumberPicture {
  readonly digits: number;
  readonly plus: boolean;
  readonly percent: boolean;
  /** A unit of the tables, or words in quotation marks that stand as written. */
  readonly unit?: { readonly words: string } | { readonly id: string };
}

/** How a slot shows its value; of a range the middle first, then both ends. */
export interface SlotFormat {
  readonly range: boolean;
  readonly show?: FormatWord | NumberPicture;
}

const isWord = (text: string): text is FormatWord => FORMAT_WORDS.some((word) => word === text);

function pictureOf(text: string): NumberPicture | undefined {
  const [whole, plus, digits, percent, words, id] =
    /^(\+?)(?:#,##)?0(?:\.(0+))?(%?)(?:\s+(?:"([^"]*)"|(\S.*)))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const unit = words === undefined ? id && { id } : { words };
  return { digits: digits?.length ?? 0, plus: plus === "+", percent: percent === "%", ...(unit && { unit }) };
}

/**
 * Reads a format: a word (`year`, `period`, `name` …), a picture of a number (`#,##0`, `0%`, `+0.0`) with or
 * without a unit, and `range` before either for a value that is shown with its ends.
 * @throws {TextFault} for anything else.
 */
export function readFormat(source: string, place: Place): SlotFormat {
  const text = source.trim();
  const [, range, rest = ""] = /^(range\b\s*)?(.*)$/.exec(text) ?? [];
  if (rest === "" && range) return { range: true };
  const show = isWord(rest) ? rest : pictureOf(rest);
  if (show) return { range: range !== undefined, show };
  throw new TextFault(
    place,
    `Expected a format, found "${text}". Write a picture such as #,##0, 0.0, 0% or +0%, with or without a unit after it, or one of ${FORMAT_WORDS.join(", ")}; range before it shows a value with its ends.`,
  );
}
