import type { Text } from "@kidorui/core";
import { answers } from "../words/answers.ts";
import { fill } from "../words/fill.ts";
import type { FreezePlan, Frozen, Thawed } from "../workbook/freeze.ts";
import { type Answer, sentence } from "./answer.ts";

/** How many cells turn into values, and where they stand. */
const reach = (blocks: FreezePlan["blocks"]) => ({
  cells: blocks.reduce((sum, { cells }) => sum + cells, 0),
  areas: blocks.map(({ area }) => area),
});

export const cannotTellReach: Answer = sentence(answers.cannotTellReach, false);

/** What stays as it is, and why. */
const left = ({ unfinished, others }: FreezePlan): readonly Text[] => [
  ...(unfinished.length > 0 ? [fill(answers.unfinished, { cells: unfinished })] : []),
  ...(others > 0 ? [fill(answers.others, { count: others })] : []),
];

/** What turning the selection into values would do, with the question whether to do it. */
export function freezeQuestion(plan: FreezePlan, freeze: () => void, cancel: () => void): Answer {
  const { sheet, blocks } = plan;
  if (blocks.length === 0) return { good: false, lines: [answers.nothingToFreeze, ...left(plan)] };
  return {
    good: true,
    lines: [
      fill(answers.freezeQuestion, { sheet, formulas: blocks.length, ...reach(blocks) }),
      ...left(plan),
      answers.freezeUndo,
    ],
    actions: [
      { label: answers.freeze, act: freeze },
      { label: answers.doNotFreeze, act: cancel },
    ],
  };
}

/** That formulas were turned into values. */
export const frozenAnswer = ({ sheet, blocks }: Frozen): Answer =>
  sentence(fill(answers.frozen, { sheet, ...reach(blocks) }));

export const changedAnswer = (cell: string): Answer =>
  sentence(fill(answers.changedMeanwhile, { cell }), false);

/** What an undo put back. */
export const thawedAnswer = ({ restored, left: kept, refused }: Thawed): Answer => ({
  good: kept.length + refused.length === 0,
  lines: [
    fill(answers.thawed, { count: restored }),
    ...(kept.length > 0 ? [fill(answers.notThawed, { areas: kept })] : []),
    ...(refused.length > 0 ? [fill(answers.refusedFormulas, { areas: refused })] : []),
  ],
});
