import type { Lang } from "@kidorui/core";
import type { Change, Changes } from "../workbook/changes.ts";
import type { Answer } from "./answer.ts";
import { counted, listText } from "./list-text.ts";

const SHOWN = 12;

function changeText({ address, before, after, cells }: Change, lang: Lang): string {
  const more = cells > 1 ? (lang === "ja" ? `（${cells}セル）` : ` (${counted(cells, "cell")})`) : "";
  return lang === "ja"
    ? `${address}：${before} → ${after}${more}`
    : `${address}: ${before} → ${after}${more}`;
}

/** What another edition would change, with the question whether to take it. */
export function editionQuestion(
  edition: string,
  { changes, same, unknown }: Changes,
  use: () => void,
  cancel: () => void,
): Answer {
  return {
    good: true,
    text: (lang) => [
      lang === "ja"
        ? `${edition}版で計算すると、変わる数式は${changes.length}個、変わらない数式は${same}個です。`
        : `On edition ${edition}, ${counted(changes.length, "formula")} would change and ${same} would not.`,
      ...changes.slice(0, SHOWN).map((change) => changeText(change, lang)),
      ...(changes.length > SHOWN
        ? [lang === "ja" ? `ほか${changes.length - SHOWN}個` : `And ${changes.length - SHOWN} more.`]
        : []),
      ...(unknown.length === 0
        ? []
        : [
            lang === "ja"
              ? `作業ウィンドウで計算できない数式：${listText(unknown, lang)}`
              : `The pane cannot compute: ${listText(unknown, lang)}.`,
          ]),
      lang === "ja"
        ? "版を指定した数式は変わりません。版を固定すると、ほかの数式はすべてその版で計算され、データが更新されても固定を変えるまで変わりません。"
        : "Formulas that name an edition stay. Once pinned, all others compute with this edition, and newer data change nothing until you pin another.",
    ],
    actions: [
      { label: { en: `Pin edition ${edition}`, ja: `${edition}版に固定` }, act: use },
      { label: { en: "Leave as it is", ja: "変更しない" }, act: cancel },
    ],
  };
}

export const pinnedAnswer = (edition: string): Answer => ({
  good: true,
  text: (lang) => [
    lang === "ja"
      ? `このブックを${edition}版に固定しました。固定はブックとともに保存されます。`
      : `This workbook computes with edition ${edition}. The pin is saved with the file.`,
  ],
});
