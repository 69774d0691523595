import type { Text } from "@kidorui/core";
import type { FunctionDefinition, ParameterKind } from "@kidorui/formulas";

export const functionsWords = {
  title: { en: "Excel functions", ja: "Excel関数" },
  summary: {
    en: "Every function of the add-in: syntax, parameters, results, errors and examples computed when this page was made.",
    ja: "アドインの全関数の書式、引数、結果、エラー、および本ページの作成時に計算した使用例を示す。",
  },
  lead: {
    en: "The functions below compute every number of the report and work the same in Excel. A pure function uses only the cells it is given; a data function reads an edition of the tables, the newest unless the last argument names one.",
    ja: "報告書の数値はすべて以下の関数で計算しており、Excelでも同じ結果になる。純粋関数は与えたセルのみを用い、データ関数は版のデータを参照する。版は最後の引数で指定し、省略時は最新版を用いる。",
  },
  filter: { en: "Find a function", ja: "関数を探す" },
  none: { en: "No function matches.", ja: "該当する関数はない。" },
  syntax: { en: "Syntax", ja: "書式" },
  parameters: { en: "Parameters", ja: "引数" },
  parameter: { en: "Parameter", ja: "引数" },
  kind: { en: "Takes", ja: "型" },
  default: { en: "If left out", ja: "省略時" },
  meaning: { en: "Meaning", ja: "意味" },
  options: { en: "Words allowed", ja: "指定できる語" },
  result: { en: "Result", ja: "結果" },
  returns: { en: "Returns", ja: "戻り値" },
  unit: { en: "Unit", ja: "単位" },
  shape: { en: "Shape", ja: "形" },
  scalar: { en: "one cell", ja: "単一セル" },
  spill: { en: "a range that spills", ja: "複数セル（スピル）" },
  tier: { en: "Reads", ja: "参照" },
  pure: { en: "only its arguments", ja: "引数のみ" },
  data: { en: "an edition of the data", ja: "版のデータ" },
  errors: { en: "Errors", ja: "エラー" },
  error: { en: "Error", ja: "エラー" },
  when: { en: "When", ja: "条件" },
  examples: { en: "Examples", ja: "使用例" },
  formula: { en: "Formula", ja: "算式" },
  more: { en: "and {n} more rows", ja: "ほか{n}行" },
  method: { en: "How it is computed", ja: "算出方法" },
  all: { en: "All functions", ja: "関数一覧" },
  required: { en: "required", ja: "必須" },
  blank: { en: "(blank)", ja: "（空白）" },
} as const satisfies Readonly<Record<string, Text>>;

export const familyWords: Readonly<Record<FunctionDefinition["family"], Text>> = {
  lookup: { en: "Look up data", ja: "データの参照" },
  concentration: { en: "Concentration of supply", ja: "供給の集中度" },
  dependence: { en: "Dependence on imports", ja: "輸入依存" },
  stock: { en: "Stocks and time", ja: "備蓄と期間" },
  scenario: { en: "Scenarios", ja: "シナリオ" },
  utility: { en: "Units, names and provenance", ja: "単位・名称・根拠" },
};

export const kindWords: Readonly<Record<ParameterKind, Text>> = {
  number: { en: "number", ja: "数値" },
  integer: { en: "whole number", ja: "整数" },
  numbers: { en: "range of numbers", ja: "数値の範囲" },
  grid: { en: "range of numbers, shape kept", ja: "数値の範囲（形を保持）" },
  text: { en: "text", ja: "文字列" },
  texts: { en: "range of texts", ja: "文字列の範囲" },
  date: { en: "date", ja: "日付" },
  period: { en: "year or period", ja: "年または期間" },
  boolean: { en: "TRUE or FALSE", ja: "TRUEまたはFALSE" },
  element: { en: "element or group, code or name", ja: "元素・元素群（符号または名称）" },
  country: { en: "country, code or name", ja: "国（符号または名称）" },
  stage: { en: "stage, code or name", ja: "工程（符号または名称）" },
  filters: { en: "two columns: name and criterion", ja: "2列（列名と条件）" },
  rows: { en: "range of cells, shape kept", ja: "セルの範囲（形を保持）" },
};
