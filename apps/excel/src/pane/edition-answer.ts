import type { Text } from "@kidorui/core";
import { answers } from "../words/answers.ts";
import { fill } from "../words/fill.ts";
import type { Change, Changes } from "../workbook/changes.ts";
import { type Answer, sentence } from "./answer.ts";

const SHOWN = 12;

const changeText = ({ cells, ...change }: Change): Text =>
  cells === 1 ? fill(answers.change, change) : fill(answers.changeOfTable, { ...change, cells });

/** What another edition would change, with the question whether to take it. */
export function editionQuestion(
  edition: string,
  { changes, same, unknown }: Changes,
  use: () => void,
  cancel: () => void,
): Answer {
  const more = changes.length - SHOWN;
  return {
    good: true,
    lines: [
      fill(answers.editionQuestion, { edition, changes: changes.length, same }),
      ...changes.slice(0, SHOWN).map(changeText),
      ...(more > 0 ? [fill(answers.more, { count: more })] : []),
      ...(unknown.length > 0 ? [fill(answers.cannotComputeThese, { cells: unknown })] : []),
      answers.pinMeans,
    ],
    actions: [
      { label: fill(answers.pin, { edition }), act: use },
      { label: answers.doNotPin, act: cancel },
    ],
  };
}

export const pinnedAnswer = (edition: string): Answer => sentence(fill(answers.pinned, { edition }));
