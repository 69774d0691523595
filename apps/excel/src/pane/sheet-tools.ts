import type { Lang } from "@kidorui/core";
import { isGrid } from "@kidorui/formulas/expression";
import { explain } from "../explain/explain.ts";
import { activeCell, inTheWay } from "../workbook/active-cell.ts";
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

const rowsOfCheck =
  (lang: Lang): Check =>
  (rows, template) => {
    const outcome = run("CHECK", [rows, template, null, lang]);
    if ("error" in outcome) return [[], [1, "", outcome.message[lang], ""]];
    return Array.isArray(outcome.value) ? outcome.value : [];
  };

const MOST_FINDINGS = 20;

/** Checks the selected table of suppliers or stocks; each finding leads to its cell. */
export async function checkSelected(lang: Lang, perform: Perform): Promise<Answer> {
  const { rows, found } = await checkSelection(rowsOfCheck(lang));
  if (rows < 1) {
    return sentence(
      {
        en: "Select a table with its headings: suppliers (supplier, country, element, kg_per_year) or stocks (element, stock, daily_use).",
        ja: "見出しを含めて表を選択してください。調達先（サプライヤー、国、元素、年間kg）または在庫（元素、在庫、1日使用量）の表を点検できます。",
      },
      false,
    );
  }
  if (found.length === 0) {
    return sentence({ en: `Nothing to mend in ${rows} rows.`, ja: `${rows}行に問題はありません。` });
  }
  const answer: Answer = {
    good: false,
    text: (lang) => [
      lang === "ja"
        ? `${rows}行に${found.length}件の問題があります。選ぶとセルへ移動します。`
        : `${found.length} to mend in ${rows} rows; choose one to go to its cell.`,
    ],
    actions: found.slice(0, MOST_FINDINGS).map(({ address, problem, fix }) => {
      const label = `${address.slice(address.lastIndexOf("!") + 1)} ${problem} ${fix}`;
      return {
        label: { en: label, ja: label },
        act: () =>
          perform(async () => {
            await goTo(address);
            return answer;
          }),
      };
    }),
  };
  return answer;
}
