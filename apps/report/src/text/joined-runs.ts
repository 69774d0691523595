import type { Lang } from "@kidorui/core";
import type { Evaluation } from "@kidorui/formulas";
import type { Inline } from "./blocks.ts";
import { TextFault } from "./place.ts";

/** Words before and between two numbers that make them the ends of one range, by language. */
const JOINS: Readonly<Record<Lang, readonly (readonly [before: RegExp, between: RegExp])[]>> = {
  en: [
    [/\b(?:from|between)\s*$/iu, /^\s*(?:to|and)\s*$/iu],
    [/$/u, /^\s*[–—-]\s*$/u],
  ],
  ja: [[/$/u, /^(?:から|～|〜|–|ないし)$/u]],
};

/** A number of a line: the slot that asks for it, and the calls behind it. */
interface Asked {
  readonly asked: object;
  readonly calls: readonly Evaluation[];
}

const wordsOf = (inline: Inline | undefined): string => (inline?.kind === "words" ? inline.text : "");

/** The run of the model that a number comes out of, where it is one. */
function runOf(slot: Inline | undefined, numbers: readonly Asked[]): string | undefined {
  const number = numbers.find(({ asked }) => asked === slot);
  const runs = new Set(
    number?.calls.flatMap(({ definition, formula }) => (definition.family === "scenario" ? [formula] : [])),
  );
  return runs.size === 1 ? [...runs][0] : undefined;
}

/**
 * A value and its ends come out of one run: those of two are never joined to a range.
 * @throws {TextFault} at the second of two numbers that are.
 */
export function refuseJoinedRuns(line: readonly Inline[], numbers: readonly Asked[], lang: Lang): void {
  for (const [at, second] of line.entries()) {
    const [before, first, between] = [line[at - 3], line[at - 2], line[at - 1]];
    if (second.kind !== "slot" || first?.kind !== "slot") continue;
    const joined = JOINS[lang].some(
      ([open, middle]) => open.test(wordsOf(before)) && middle.test(wordsOf(between)),
    );
    const [one, other] = [runOf(first, numbers), runOf(second, numbers)];
    if (!joined || one === undefined || other === undefined || one === other) continue;
    throw new TextFault(
      second.place,
      `${first.formula} and ${second.formula} are joined to a range and come out of two runs, ${one} and ${other}. Show middle and ends of one with {range}, or say of each what it is of.`,
    );
  }
}
