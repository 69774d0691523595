import type { Lang } from "@kidorui/core";
import { isGrid } from "@kidorui/formulas/expression";
import { explain } from "../explain/explain.ts";
import { answers } from "../words/answers.ts";
import { fill } from "../words/fill.ts";
import { activeCell, inTheWay } from "../workbook/active-cell.ts";
import { within } from "../workbook/address.ts";
import { changesOn, recalculate } from "../workbook/changes.ts";
import { type Check, checkSelection, goTo } from "../workbook/check.ts";
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

const { dataset, edition, namespace, pin, run } = kidorui;

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

const kept = sentence(answers.unchanged);

/** What was turned into values last, until it is put back. */
let frozen: Frozen | undefined;

/** Whether there are formulas to put back. */
export const canThaw = (): boolean => frozen !== undefined;

async function carryOut(plan: FreezePlan): Promise<Answer> {
  try {
    frozen = await freeze(plan);
    return frozenAnswer(frozen);
  } catch (error) {
    if (error instanceof Changed) return changedAnswer(error.message);
    throw error;
  }
}

/** Puts the formulas back that were turned into values last; they stay to be put back where Excel refuses. */
export async function thawLast(): Promise<Answer> {
  if (!frozen) return kept;
  const thawed = await thaw(frozen);
  if (thawed.refused.length === 0) frozen = undefined;
  return thawedAnswer(thawed);
}

/** Asks whether to turn the selection into values, and does it when told to. */
export async function askToFreeze(perform: Perform): Promise<Answer> {
  const plan = await planFreeze(namespace);
  if (plan === undefined) return cannotTellReach;
  return freezeQuestion(
    plan,
    () => perform(() => carryOut(plan)),
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

const rowsOfCheck: Check = (rows, template, lang) => {
  const outcome = run("CHECK", [rows, template, null, lang]);
  if ("error" in outcome) return [[], [1, "", outcome.message[lang], ""]];
  return Array.isArray(outcome.value) ? outcome.value : [];
};

const MOST_FINDINGS = 20;

/** Checks the selected table of suppliers or stocks; each finding leads to its cell. */
export async function checkSelected(perform: Perform): Promise<Answer> {
  const { rows, found } = await checkSelection(rowsOfCheck);
  if (rows < 1) return sentence(answers.nothingToCheck, false);
  if (found.length === 0) return sentence(fill(answers.nothingToMend, { rows }));
  const more = found.length - MOST_FINDINGS;
  const answer: Answer = {
    good: false,
    lines: [
      fill(answers.toMend, { found: found.length, rows }),
      ...(more > 0 ? [fill(answers.more, { count: more })] : []),
    ],
    actions: found.slice(0, MOST_FINDINGS).map(({ address, problem, fix }) => ({
      label: fill(answers.finding, { cell: within(address), problem, fix }),
      act: () =>
        perform(async () => {
          await goTo(address);
          return answer;
        }),
    })),
  };
  return answer;
}
