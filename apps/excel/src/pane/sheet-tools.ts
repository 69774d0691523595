import type { Lang } from "@kidorui/core";
import { isGrid } from "@kidorui/formulas/expression";
import { explain } from "../explain/explain.ts";
import { activeCell, inTheWay } from "../workbook/active-cell.ts";
import { changesOn, recalculate } from "../workbook/changes.ts";
import { Changed, type FreezePlan, type Frozen, freeze, planFreeze, thaw } from "../workbook/freeze.ts";
import { repair } from "../workbook/repair.ts";
import { resolve } from "../workbook/resolve.ts";
import { type Answer, sentence } from "./answer.ts";
import { editionQuestion, pinnedAnswer } from "./edition-answer.ts";
import { explanationAnswer } from "./explanation-answer.ts";
import {
  cannotTellReach,
  changedAnswer,
  freezeQuestion,
  frozenAnswer,
  thawedAnswer,
} from "./freeze-answer.ts";
import { repairAnswer } from "./repair-answer.ts";

const { dataset, edition, namespace, pin } = kidorui;

/** Does something in the workbook and shows the answer; where Excel refuses, that. */
export type Perform = (work: () => Promise<Answer>) => Promise<void>;

/** Says what the selected cell holds, and why. */
export const explainSelected = (lang: Lang): Promise<Answer> =>
  Excel.run(async (context) => {
    const cell = await activeCell(context);
    const explanation = await explain(cell, {
      dataset: dataset(),
      edition: edition(),
      namespace,
      lang,
      resolve: (names) => resolve(context, cell.range, names),
    });
    const needs =
      explanation.kind === "host" && explanation.shown === "#SPILL!" ? explanation.needs : undefined;
    const used =
      needs && isGrid(needs.content)
        ? await inTheWay(context, cell.range, needs.content.length, needs.content[0]?.length ?? 1)
        : [];
    return explanationAnswer(cell.address, explanation, used);
  });

export const repairWorkbook = async (): Promise<Answer> => repairAnswer(await repair(namespace));

const kept = sentence({ en: "Nothing was changed.", ja: "変更していません。" });

async function undo(frozen: Frozen): Promise<Answer> {
  return thawedAnswer(await thaw(frozen));
}

async function carryOut(plan: FreezePlan, perform: Perform): Promise<Answer> {
  try {
    const frozen = await freeze(plan);
    return frozenAnswer(frozen, () => perform(() => undo(frozen)));
  } catch (error) {
    if (error instanceof Changed) return changedAnswer(error.message);
    throw error;
  }
}

/** Asks whether to turn the selection into values, and does it when told to. */
export async function askToFreeze(perform: Perform): Promise<Answer> {
  const plan = await planFreeze(namespace);
  if (plan === undefined) return cannotTellReach;
  return freezeQuestion(
    plan,
    () => perform(() => carryOut(plan, perform)),
    () => perform(() => Promise.resolve(kept)),
  );
}

async function pinTo(wanted: string, done: () => void): Promise<Answer> {
  await pin(wanted);
  await recalculate();
  done();
  return pinnedAnswer(wanted);
}

/** Lists what another edition would change, and pins it when told to. */
export async function askToPin(
  wanted: string,
  lang: Lang,
  perform: Perform,
  done: () => void,
): Promise<Answer> {
  const changes = await changesOn({ dataset: dataset(), edition: wanted, namespace, lang });
  return editionQuestion(
    wanted,
    changes,
    () => perform(() => pinTo(wanted, done)),
    () => perform(() => Promise.resolve(kept)),
  );
}
