import type { FreezePlan, Frozen, Thawed } from "../workbook/freeze.ts";
import { type Answer, sentence } from "./answer.ts";
import { counted, listText } from "./list-text.ts";

const areas = (blocks: FreezePlan["blocks"]): readonly string[] => blocks.map(({ area }) => area);
const cellsOf = (blocks: FreezePlan["blocks"]): number => blocks.reduce((sum, { cells }) => sum + cells, 0);

export const cannotTellReach: Answer = sentence(
  {
    en: "Nothing was changed: this version of Excel does not tell how far a result reaches, and half a table must not be lost. Copy the cells and paste them as values instead.",
    ja: "変更していません。このバージョンのExcelは結果の表がどこまで続くかを伝えないため、表の一部が失われるおそれがあります。セルをコピーし、値として貼り付けてください。",
  },
  false,
);

/** What stays as it is, and why. */
function left({ unfinished, others }: FreezePlan, lang: "en" | "ja"): readonly string[] {
  const list = listText(unfinished, lang);
  const waiting =
    unfinished.length === 0
      ? []
      : [
          lang === "ja"
            ? `結果が表示されていない${list}は変更しません。先に修復してください。`
            : `${list} ${unfinished.length === 1 ? "shows" : "show"} no result and ${unfinished.length === 1 ? "stays" : "stay"} as ${unfinished.length === 1 ? "it is" : "they are"}; repair first.`,
        ];
  const native =
    others === 0
      ? []
      : [
          lang === "ja"
            ? `REE関数を含まない数式${others}個は変更しません。`
            : `${counted(others, "formula")} without an REE function ${others === 1 ? "stays" : "stay"}.`,
        ];
  return [...waiting, ...native];
}

/** What turning the selection into values would do, with the question whether to do it. */
export function freezeQuestion(plan: FreezePlan, freeze: () => void, cancel: () => void): Answer {
  const { sheet, blocks } = plan;
  if (blocks.length === 0) {
    return {
      good: false,
      text: (lang) => [
        lang === "ja"
          ? "選択範囲に、値に変換できるREE数式がありません。"
          : "The selection holds no REE formula that could be turned into a value.",
        ...left(plan, lang),
      ],
    };
  }
  return {
    good: true,
    text: (lang) => [
      lang === "ja"
        ? `シート「${sheet}」のREE数式${blocks.length}個（結果の${cellsOf(blocks)}セル：${listText(areas(blocks), lang)}）を値に変換します。よろしいですか？`
        : `Turn ${counted(blocks.length, "REE formula")} on ${sheet} into values, with all ${counted(cellsOf(blocks), "cell")} of the results: ${listText(areas(blocks), lang)}?`,
      ...left(plan, lang),
      lang === "ja"
        ? "Excelの「元に戻す」の履歴は消えます。この作業ウィンドウの［元に戻す］で、次の変換まで数式に戻せます。"
        : "Excel's own list of undo steps is emptied by this. The pane can put the formulas back until you turn others into values.",
    ],
    actions: [
      { label: { en: "Turn into values", ja: "値に変換" }, act: freeze },
      { label: { en: "Leave them", ja: "変換しない" }, act: cancel },
    ],
  };
}

/** That formulas were turned into values, with the way back. */
export const frozenAnswer = ({ sheet, blocks }: Frozen, undo: () => void): Answer => ({
  good: true,
  text: (lang) => [
    lang === "ja"
      ? `シート「${sheet}」の${cellsOf(blocks)}セル（${listText(areas(blocks), lang)}）を値に変換しました。`
      : `${counted(cellsOf(blocks), "cell")} on ${sheet} now ${cellsOf(blocks) === 1 ? "holds a value" : "hold values"}: ${listText(areas(blocks), lang)}.`,
  ],
  actions: [{ label: { en: "Undo", ja: "元に戻す" }, act: undo }],
});

export const changedAnswer = (cell: string): Answer =>
  sentence(
    {
      en: `Nothing was changed: ${cell} is no longer what it was when you were asked. Try again.`,
      ja: `変更していません。確認の後に${cell}の内容が変わりました。もう一度実行してください。`,
    },
    false,
  );

/** What an undo put back. */
export const thawedAnswer = ({ restored, left: kept }: Thawed): Answer => ({
  good: kept.length === 0,
  text: (lang) => [
    lang === "ja" ? `数式${restored}個を元に戻しました。` : `${counted(restored, "formula")} put back.`,
    ...(kept.length === 0
      ? []
      : [
          lang === "ja"
            ? `変換後に内容が変わった${listText(kept, lang)}はそのままです。`
            : `Changed since, and left: ${listText(kept, lang)}.`,
        ]),
  ],
});
