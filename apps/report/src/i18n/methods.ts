import type { Text } from "@kidorui/core";

export const methodWords = {
  formula: { en: "Formula", ja: "算式" },
  steps: { en: "How it comes about", ja: "算出の手順" },
  choices: { en: "What each metric measures", ja: "各指標の定義" },
  columns: { en: "Columns", ja: "列" },
  order: { en: "Order of the rows", ja: "行の順序" },
  restsOn: { en: "Rests on", ja: "前提となる方法" },
  symbols: { en: "Symbols", ja: "記号" },
  range: { en: "Unit and range", ja: "単位と範囲" },
  conventions: { en: "Awkward cases", ja: "特殊な場合の取扱い" },
  moves: { en: "When one input moves", ja: "入力を一つ動かした場合" },
  worked: { en: "A worked number", ja: "計算例" },
  inputs: { en: "The rows they were taken from", ja: "元になった行" },
  inExcel: { en: "In Excel", ja: "Excelでの書式" },
  reference: { en: "Reference", ja: "参考文献" },
  errors: { en: "Errors", ja: "エラー" },
  links: { en: "Elsewhere", ja: "関連" },
  function: { en: "Parameters and examples", ja: "引数と使用例" },
  code: { en: "Code of the function", ja: "関数のコード" },
  all: { en: "All methods", ja: "算出方法一覧" },
} as const satisfies Readonly<Record<string, Text>>;
