import type { Text } from "@kidorui/core";

/** What an error in a cell means, and what mends it. */
export interface ErrorText {
  readonly meaning: Text;
  readonly mend: Text;
}

const errors = {
  "#N/A": {
    meaning: { en: "There is no figure for what was asked.", ja: "求められた条件に当たる数値がありません。" },
    mend: {
      en: "Choose another year, country, element or stage; REE.LIST shows what there is, REE.WHY tells why a figure is missing.",
      ja: "年、国、元素、工程を変えてください。REE.LISTで一覧、REE.WHYで数値がない理由を確認できます。",
    },
  },
  "#VALUE!": {
    meaning: { en: "An argument is not what the function expects.", ja: "引数が関数の想定と異なります。" },
    mend: { en: "Change the argument the message names.", ja: "メッセージが示す引数を直してください。" },
  },
  "#NUM!": {
    meaning: {
      en: "A number lies outside what the function accepts.",
      ja: "数値が関数の受け付ける範囲の外にあります。",
    },
    mend: {
      en: "Change the number the message names; a share of 25% is 0.25.",
      ja: "メッセージが示す数値を直してください。25％は0.25と入力します。",
    },
  },
  "#DIV/0!": {
    meaning: { en: "A division by zero.", ja: "0で割る計算になっています。" },
    mend: {
      en: "Give at least one quantity above zero.",
      ja: "0より大きい値を少なくとも1つ指定してください。",
    },
  },
  "#REF!": {
    meaning: {
      en: "The formula points to cells that are gone, or two add-ins have the same functions.",
      ja: "数式が参照するセルが削除されているか、同じ関数を持つアドインが二つあります。",
    },
    mend: {
      en: "Point it to cells that exist; if every REE formula shows this, remove one of the add-ins.",
      ja: "存在するセルを参照してください。すべてのREE数式に表示される場合は、アドインの一方を削除してください。",
    },
  },
  "#NAME?": {
    meaning: {
      en: "Excel does not know a function or a name of this formula: the workbook was opened before the add-in was there, or the name is misspelt.",
      ja: "数式の関数または名前をExcelが認識していません。アドインより先にブックを開いたか、つづりが違います。",
    },
    mend: {
      en: "Press “Repair REE formulas”. If it stays, check the spelling, then restart Excel.",
      ja: "［REE数式を修復］を押してください。直らない場合は、つづりを確認し、Excelを再起動してください。",
    },
  },
  "#SPILL!": {
    meaning: {
      en: "The result is a table, and cells that it needs are in use, merged, or part of an Excel table.",
      ja: "結果は表ですが、展開先のセルが使用中か、結合されているか、Excelのテーブル内にあります。",
    },
    mend: {
      en: "Clear those cells, or move the formula beside the table.",
      ja: "それらのセルを空にするか、数式をテーブルの外に移してください。",
    },
  },
  "#BUSY!": {
    meaning: {
      en: "Excel is waiting for the add-in. Our functions never wait for a network: it has not started.",
      ja: "Excelがアドインの応答を待っています。本アドインの関数は通信を待たないため、アドインが起動していません。",
    },
    mend: {
      en: "Press Ctrl+Alt+F9. If it stays, close all workbooks and start Excel again.",
      ja: "Ctrl+Alt+F9を押してください。直らない場合は、すべてのブックを閉じてExcelを起動し直してください。",
    },
  },
  "#CALC!": {
    meaning: {
      en: "Excel cannot compute this here: an empty array, or a custom function in conditional formatting or over a whole column on the web.",
      ja: "この場所では計算できません。空の配列、条件付き書式の中、またはWeb版での列全体の指定が原因です。",
    },
    mend: {
      en: "Compute in a cell of its own, over a range with an end (A1:A500), and refer to that cell.",
      ja: "別のセルで、終わりのある範囲（A1:A500など）を指定して計算し、そのセルを参照してください。",
    },
  },
  "#NULL!": {
    meaning: { en: "Two ranges that do not meet.", ja: "重ならない二つの範囲が指定されています。" },
    mend: {
      en: "Put a comma between the ranges instead of a space.",
      ja: "範囲の間は空白ではなくコンマで区切ってください。",
    },
  },
} as const satisfies Record<string, ErrorText>;

const OTHER: ErrorText = {
  meaning: { en: "An error of Excel itself.", ja: "Excel自体のエラーです。" },
  mend: {
    en: "Press Ctrl+Alt+F9; if it stays, enter the formula again.",
    ja: "Ctrl+Alt+F9を押してください。直らない場合は、数式を入力し直してください。",
  },
};

/** The meaning of an error as a cell shows it. `#GETTING_DATA` is an older word for `#BUSY!`. */
export function errorText(shown: string): ErrorText {
  const key = shown === "#GETTING_DATA" ? "#BUSY!" : shown;
  return Object.hasOwn(errors, key) ? errors[key as keyof typeof errors] : OTHER;
}

/** Errors of a cell that holds no result: nothing is there to keep, and nothing our functions said. */
export const withoutResult: ReadonlySet<string> = new Set([
  "#NAME?",
  "#SPILL!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);
