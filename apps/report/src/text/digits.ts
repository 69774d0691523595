import type { Lang } from "@kidorui/core";
import { type Block, everyBlock, type Inline, linesOf } from "./blocks.ts";
import { type Faults, further, type Place, TextFault } from "./place.ts";

const UNITS =
  "(?:days?|weeks?|months?|quarters?|years?|decades?|tonnes?|kilos?|kilograms?|countries|country|suppliers?|mines?|companies|company|times|per ?cent|points?|elements?|studies|study|shares?|parts?|cases?|draws?|sources?)";
const CARDINALS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?";

/** Numbers that words hide, by language. */
const HIDDEN: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b(?:${CARDINALS})\\b`, "iu"),
    new RegExp(`\\b(?:one|an?)[ -](?:half|third|quarter|fifth|tenth|dozen)\\b|\\bone ${UNITS}\\b`, "iu"),
    /\b(?:half|twice|thrice|twofold|threefold|tenfold|halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))\b/iu,
  ],
  ja: [
    /[一二三四五六七八九十百千万億数〇]+(?:か月|ヶ月|カ月|ヵ月|箇月|か年|カ年|年間|年度|年|週間|日間|割|分の[一二三四五六七八九十]|倍|か国|カ国|ヶ国|社|件|人|回|種類|元素|トン|％|パーセント)/u,
    /半分|半数|半減|倍増|折半|[二三四五六七八九十]倍|[一二三四五六七八九]割/u,
  ],
};

const DIGIT = /[0-9０-９][0-9０-９,.，．]*/u;

/** Where a character of some words stands in their file. */
function placeAt({ text, place }: Words, at: number): Place {
  const before = text.slice(0, at);
  const line = before.split("\n").length - 1;
  if (line === 0) return further(place, at);
  return { ...place, line: place.line + line, column: at - before.lastIndexOf("\n") };
}

type Words = Extract<Inline, { kind: "words" }>;

function checkWords(words: Words, lang: Lang, faults: Faults): void {
  const found = [DIGIT, ...HIDDEN[lang]]
    .flatMap((pattern) => [...words.text.matchAll(new RegExp(pattern, `${pattern.flags}g`))])
    .toSorted((a, b) => a.index - b.index);
  let end = 0;
  for (const { 0: word, index } of found) {
    if (index >= end)
      faults.add(
        new TextFault(
          placeAt(words, index),
          `"${word}" is a number without a formula. Write the formula that gives it, \`=…\`; what is cited as it stands (the number of a law, a customs code, a title) goes between back-ticks.`,
        ),
      );
    end = Math.max(end, index + word.length);
  }
}

function checkLine(line: readonly Inline[], lang: Lang, faults: Faults): void {
  for (const inline of line) {
    if (inline.kind === "words") checkWords(inline, lang, faults);
    else if ("children" in inline) checkLine(inline.children, lang, faults);
  }
}

/** Every number of a published text is a slot: digits, full-width ones, and the words that stand for them. */
export function checkDigits(blocks: readonly Block[], lang: Lang, faults: Faults): void {
  for (const line of everyBlock(blocks).flatMap(linesOf)) checkLine(line, lang, faults);
}
