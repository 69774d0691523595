import type { Repair } from "../workbook/repair.ts";
import type { Answer } from "./answer.ts";
import { counted, listText } from "./list-text.ts";

/** What a repair found and did. */
export const repairAnswer = ({ found, repaired, left }: Repair): Answer => ({
  good: left.length === 0,
  text: (lang) => {
    if (found === 0) {
      return [
        lang === "ja"
          ? "修復が必要なREE数式はありません（全シートを確認しました）。"
          : "No REE formula of this workbook needs repair.",
      ];
    }
    return [
      lang === "ja"
        ? `修復が必要なREE数式：${found}個。修復した数式：${repaired}個。ほかのセルは変更していません。`
        : `REE formulas that needed repair: ${found}. Repaired: ${repaired}. Nothing else was touched.`,
      ...(left.length === 0
        ? []
        : [
            lang === "ja"
              ? `修復できないセル：${listText(left, lang)}。シートの保護を解除し、つづりを確認してください。`
              : `Still to mend by hand (${counted(left.length, "cell")}): ${listText(left, lang)}. Unprotect the sheet, or check the spelling.`,
          ]),
    ];
  },
});
