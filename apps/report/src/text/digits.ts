import type { Lang } from "@kidorui/core";
import type { Block, Inline, WrittenTable } from "./blocks.ts";
import { further, TextFault } from "./place.ts";

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

function checkWords(inline: Extract<Inline, { kind: "words" }>, lang: Lang): void {
  const found = [DIGIT, ...HIDDEN[lang]]
    .flatMap((pattern) => pattern.exec(inline.text) ?? [])
    .flatMap((word) => ({ word, at: inline.text.indexOf(word) }))
    .toSorted((a, b) => a.at - b.at)[0];
  if (!found) return;
  const before = inline.text.slice(0, found.at);
  const line = before.split("\n").length - 1;
  const place =
    line === 0
      ? further(inline.place, found.at)
      : { ...inline.place, line: inline.place.line + line, column: found.at - before.lastIndexOf("\n") };
  throw new TextFault(
    place,
    `"${found.word}" is a number without a formula. Write the formula that gives it, \`=…\`; what is cited as it stands (the number of a law, a customs code, a title) goes between back-ticks.`,
  );
}

function checkLine(line: readonly Inline[], lang: Lang): void {
  for (const inline of line) {
    if (inline.kind === "words") checkWords(inline, lang);
    else if ("children" in inline) checkLine(inline.children, lang);
  }
}

const cellsOf = (table: WrittenTable | undefined): readonly (readonly Inline[])[] =>
  table ? [...table.head, ...table.rows.flat()] : [];

/**
 * Every number of a published text is a slot: digits, full-width ones, and the words that stand for them.
 * @throws {TextFault} at the first that is none.
 */
export function checkDigits(blocks: readonly Block[], lang: Lang): void {
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "summary":
      case "heading":
        checkLine(block.children, lang);
        break;
      case "list":
        for (const item of block.items) checkDigits(item, lang);
        break;
      case "each":
      case "where":
        checkDigits(block.blocks, lang);
        break;
      case "tile":
        for (const line of [block.label, block.value, block.detail]) checkLine(line, lang);
        break;
      case "figure":
        for (const line of [...block.words.values(), ...cellsOf(block.table)]) checkLine(line, lang);
        break;
      case "part":
        for (const line of block.words.values()) checkLine(line, lang);
    }
  }
}
