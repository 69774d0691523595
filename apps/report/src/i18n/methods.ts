import type { Text } from "@kidorui/core";

export const methodWords = {
  formula: { en: "Formula", ja: "算式" },
  steps: { en: "How it comes about", ja: "算出の手順" },
  choices: { en: "What each metric measures", ja: "各指標の定義" },
  choicesLead: {
    en: "Words of the parameter {parameter}; the symbols are those of [SCENARIO](methods/scenario/).",
    ja: "引数{parameter}に指定する語。記号は[SCENARIO](methods/scenario/)による。",
  },
  columns: { en: "Columns", ja: "列" },
  order: { en: "Order of the rows", ja: "行の順序" },
  restsOn: { en: "Rests on", ja: "前提となる方法" },
  symbols: { en: "Symbols", ja: "記号" },
  range: { en: "Unit and range", ja: "単位と範囲" },
  conventions: { en: "Awkward cases", ja: "特殊な場合の取扱い" },
  moves: { en: "When one input moves", ja: "入力を一つ動かした場合" },
  movesTitle: { en: "{measure} by {axis}", ja: "{axis}による{measure}の変化" },
  movesSubtitle: {
    en: "{unit}; all other inputs as in the worked number, edition {edition}",
    ja: "{unit}。ほかの入力は計算例のまま（{edition}版）",
  },
  worked: { en: "A worked number", ja: "計算例" },
  workedLead: {
    en: "Computed on edition {edition}. The number opens to the rows that were read and their sources.",
    ja: "{edition}版による計算。数値を選ぶと参照した行と出典が開く。",
  },
  workedPure: {
    en: "Computed from numbers of edition {edition} that are written out in the formula.",
    ja: "{edition}版の数値を数式に直接入力して計算したもの。",
  },
  workedOwn: {
    en: "Computed from numbers that are written out in the formula; they are no observations.",
    ja: "数式に直接入力した数値による計算。観測値ではない。",
  },
  inputs: { en: "The rows they were taken from", ja: "元になった行" },
  assumed: {
    en: "A stock, a share still arriving, a cut, a bloc or a demand in this call is assumed, to show the computation; it is no observation.",
    ja: "この計算の備蓄量、流入の割合、途絶の割合、統合、需要は、計算を示すための仮定であり、観測値ではない。",
  },
  inExcel: { en: "In Excel", ja: "Excelでの書式" },
  reference: { en: "Reference", ja: "参考文献" },
  errors: { en: "Errors", ja: "エラー" },
  links: { en: "Elsewhere", ja: "関連" },
  function: { en: "Parameters and examples", ja: "引数と使用例" },
  code: { en: "Code of the function", ja: "関数のコード" },
  all: { en: "All methods", ja: "算出方法一覧" },
} as const satisfies Readonly<Record<string, Text>>;
