import type { Lang } from "@kidorui/core";
import type { Evaluation } from "@kidorui/formulas";
import type { PublishedNumber } from "../lib/book.ts";
import { grammar } from "../lib/grammar.ts";
import { escapeHtml, type Html, joinWords, plainWords, type Words } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { unitBehind, wordsWithRanges } from "../lib/range.ts";
import type { Inline } from "./blocks.ts";
import { refuseJoinedRuns } from "./joined-runs.ts";
import { type Faults, type Place, TextFault } from "./place.ts";
import { sentencesOf } from "./sentences.ts";
import { Absent, type Piece, readSlot, type SlotReader } from "./slot.ts";

/** A number of a text, and where the text asks for it. */
export interface WrittenNumber extends PublishedNumber {
  readonly asked: { readonly formula: string; readonly place: Place };
}

/** What a text needs of the page it stands on. */
export interface WordsReader extends SlotReader {
  /** Writes a number with its value, formula and where it comes from. */
  readonly publish: (number: PublishedNumber) => Html;
  /** Address behind `term:hhi`, `page:lab`, `figure:stop` …; `undefined` where there is no such thing, empty for what this edition is without. */
  readonly addressOf: (target: string) => string | undefined;
  /** What of the page cannot be written is kept here, so that all of it is told. */
  readonly faults: Faults;
  /** Is told of every number and of every part left out. */
  readonly onNumber: (number: WrittenNumber) => unknown;
  readonly onAbsent: (name: string, place: Place) => void;
}

/** Line ends of the file: none between Japanese characters, a space elsewhere. */
export function joined(text: string, lang: Lang): string {
  return text.replace(/\s*\n\s*/g, (_, at: number) => {
    const [before, after] = [text[at - 1], text.slice(at).trimStart()[0]];
    const beside = [before, after].filter((character) => character !== undefined);
    return grammar[lang].between(...beside);
  });
}

const wrapped = ({ html, plain }: Words, before: string, after: string): Words => ({
  html: { html: `${before}${html.html}${after}` },
  plain,
});

/** A range stays in one line. */
const RANGE = '<span class="range">';

const TAGS = { strong: "strong", emphasis: "em" } as const;

/** A word that a formula gives; a year, a date or a name with digits in it says which. */
function keyWords({ shown, formula }: Piece, { evaluator }: WordsReader): Words {
  const words = { html: wordsWithRanges(shown), plain: shown };
  if (formula === undefined || !/\d/.test(shown)) return words;
  const asked = `data-formula="${escapeHtml(formula())}" data-edition="${escapeHtml(evaluator.edition)}"`;
  return wrapped(words, `<span ${asked}>`, "</span>");
}

function pieceWords(
  piece: Piece,
  asked: WrittenNumber["asked"],
  calls: readonly Evaluation[],
  reader: WordsReader,
): Words {
  if (!piece.number) return keyWords(piece, reader);
  const number = { ...piece.number, shown: piece.shown, calls, asked };
  reader.onNumber(number);
  return { html: reader.publish(number), plain: piece.shown };
}

function address(target: string, place: Place, reader: WordsReader): string {
  if (/^https:\/\//.test(target)) return target;
  const found = reader.addressOf(target);
  if (found !== undefined) return found;
  throw new TextFault(
    place,
    `The link ${target} leads nowhere. Links are https://…, page:…, term:…, row:…, function:…, figure:… and repository:….`,
  );
}

/** Whether a slot is the lower end of a range: its upper end is two places further. */
const beginsRange = (line: readonly Inline[], at: number, { lang }: WordsReader): boolean => {
  const [low, between, high] = line.slice(at, at + 3);
  const isJoined = between?.kind === "words" && between.text === punctuation[lang].until;
  return isJoined && low?.kind === "slot" && high?.kind === "slot";
};

/**
 * The unit of the number that a slot is joined to as the upper end of one range: said there, it is left out before.
 * @throws {Absent} where that number has no data.
 */
function unitOfEnd(line: readonly Inline[], at: number, reader: WordsReader): string {
  const end = line[at + 2];
  const [piece] = end?.kind === "slot" && beginsRange(line, at, reader) ? readSlot(end, reader).pieces : [];
  return piece?.number ? unitBehind(piece.shown) : "";
}

/** A number without a unit that is said after it. */
const without = (unit: string, piece: Piece): Piece =>
  piece.number && unit !== "" && unitBehind(piece.shown) === unit
    ? { ...piece, shown: piece.shown.slice(0, -unit.length) }
    : piece;

function inlineWords(inline: Inline, reader: WordsReader, unitAfter: () => string): Words {
  switch (inline.kind) {
    case "words":
      return plainWords(joined(inline.text, reader.lang));
    case "cited":
      // Whoever checks a page tells what is cited from a number of ours.
      return wrapped(plainWords(inline.text), "<span data-cited>", "</span>");
    case "code":
      return wrapped(plainWords(inline.text), "<code>", "</code>");
    case "slot": {
      const { pieces, evaluated } = readSlot(inline, reader);
      const said = pieces.length === 1 ? unitAfter() : "";
      const [middle, ...ends] = pieces.map((piece) =>
        pieceWords(without(said, piece), inline, evaluated.calls, reader),
      );
      if (!middle) return plainWords("");
      const isRange = inline.format?.range === true;
      const rest = joinWords(ends);
      return joinWords([middle, isRange ? wrapped(rest, RANGE, "</span>") : rest]);
    }
    case "link": {
      const to = address(inline.target, inline.place, reader);
      const words = lineWords(inline.children, reader);
      return to === "" ? words : wrapped(words, `<a href="${escapeHtml(to)}">`, "</a>");
    }
    default: {
      const tag = TAGS[inline.kind];
      return wrapped(lineWords(inline.children, reader), `<${tag}>`, `</${tag}>`);
    }
  }
}

/**
 * A line that stands as a whole or not at all.
 * @throws {Absent} where one of its numbers has no data.
 */
export function lineWords(line: readonly Inline[], reader: WordsReader): Words {
  // Numbers count once the whole line stands, whatever the order of its words.
  const numbers: WrittenNumber[] = [];
  const heard = { ...reader, onNumber: (number: WrittenNumber) => numbers.push(number) };
  const { html, plain } = joinWords(
    line.map((inline, at) => {
      const words =
        reader.faults.without(() => inlineWords(inline, heard, () => unitOfEnd(line, at, reader))) ??
        plainWords("");
      if (beginsRange(line, at, reader)) return wrapped(words, RANGE, "");
      return beginsRange(line, at - 2, reader) ? wrapped(words, "", "</span>") : words;
    }),
  );
  reader.faults.without(() => refuseJoinedRuns(line, numbers, reader.lang));
  for (const number of numbers) reader.onNumber(number);
  // A formula may give no word between two spaces.
  return { html, plain: plain.replace(/ {2,}/g, " ") };
}

const trimmed = ({ html, plain }: Words): Words => ({
  html: { html: html.html.trim() },
  plain: plain.trim(),
});

/** A line without the sentences that have no data; `undefined` where none is left. */
export function sentenceWords(line: readonly Inline[], reader: WordsReader, place: Place): Words | undefined {
  const kept = sentencesOf(line).flatMap(
    (sentence) => present(() => lineWords(sentence, reader), reader, place) ?? [],
  );
  return kept.length === 0 ? undefined : trimmed(joinWords(kept));
}

/** What work gives, or `undefined` where there is no data; the page is told. */
export function present<T>(work: () => T, reader: WordsReader, place: Place): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    reader.onAbsent(error.name, place);
    return undefined;
  }
}
