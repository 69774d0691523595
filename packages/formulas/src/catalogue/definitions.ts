import { definitions as definitionsOf, MetricError } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { headingsOf, withHeaders } from "../with-headers.ts";
import { boundColumns, elementColumn, flagColumn, periodColumn, sourceColumn } from "./columns.ts";
import { unknownName } from "./data-errors.ts";
import {
  elementParameter,
  headersParameter,
  importerParameter,
  periodParameter,
  supplierParameter,
} from "./data-parameters.ts";

const COLUMNS: readonly SpillColumn[] = [
  periodColumn,
  elementColumn,
  {
    name: "basis",
    title: { en: "Basis", ja: "基準" },
    description: {
      en: "what is divided: weight, value, metal equivalent or not stated",
      ja: "割合の基準（重量、金額、金属換算、不明）",
    },
  },
  {
    name: "scope",
    title: { en: "Goods counted", ja: "対象品目" },
    description: { en: "which goods are counted", ja: "対象品目" },
  },
  {
    name: "share",
    unit: "share",
    title: { en: "Share of imports", ja: "輸入に占める割合" },
    description: { en: "share of the imports, 0–1", ja: "輸入に占める割合（0～1）" },
  },
  ...boundColumns("share"),
  flagColumn,
  {
    name: "grade",
    title: { en: "Grade of source", ja: "出典の等級" },
    description: { en: "grade of the source, A to E", ja: "出典の等級（A～E）" },
  },
  sourceColumn,
  {
    name: "list",
    title: { en: "List", ja: "一覧" },
    description: {
      en: "complete: one of a list of every supplier that adds up; partial: of main suppliers; single: printed alone",
      ja: "complete：合計が一致する全供給国の一覧、partial：主な供給国の一覧、single：割合のみの公表",
    },
  },
  {
    name: "product",
    title: { en: "Product", ja: "品目" },
    description: {
      en: "product of the customs list it is computed from; empty for a share as printed",
      ja: "算出に用いた通関統計の品目（公表された割合では空欄）",
    },
  },
];

export const definitions = defineFunction({
  id: "DEFINITIONS",
  family: "dependence",
  tier: "data",
  shape: "spill",
  unit: "share",
  columns: COLUMNS,
  title: { en: "Every answer on a dependence", ja: "依存度の定義別一覧" },
  description: {
    en: "Every answer to how much an importer takes from a supplier, computed from customs lists or printed by others, each with what is divided, which goods are counted, the grade of its source and whether its list is complete.",
    ja: "輸入国の供給国への依存度について、通関統計の一覧から算出した値と公表された値をすべて、基準・対象品目・出典の等級・一覧が完全かどうかとともに示す。",
  },
  returns: {
    en: "One row per answer, newest period first: period, element, basis, scope, share (0–1), low, high, state, grade, source, list, product.",
    ja: "値ごとに1行（新しい期間順）：期間、元素、基準、範囲、割合（0～1）、下限、上限、状態、等級、出典、一覧、品目",
  },
  parameters: [
    importerParameter,
    supplierParameter,
    { ...elementParameter, optional: true },
    { ...periodParameter, optional: true },
    headersParameter,
    editionParameter,
  ],
  errors: [
    { code: "no-data", when: { en: "Nothing is known of the pair.", ja: "該当する値がない場合" } },
    unknownName,
  ],
  examples: [
    {
      arguments: ["JPN", "CHN", "REE", 2020],
      result: [
        headingsOf(COLUMNS),
        [
          "2020",
          "REE",
          "weight",
          "metals",
          0.48673,
          0.48673,
          0.48673,
          "",
          "A",
          "un-comtrade-2023-03-04",
          "complete",
          "hs280530",
        ],
        [
          "2020",
          "REE",
          "value",
          "metals",
          0.252996,
          0.252996,
          0.252996,
          "",
          "A",
          "un-comtrade-2023-03-04",
          "complete",
          "hs280530",
        ],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ importer, supplier, element, period, headers }, { edition }) => {
    const answers = definitionsOf(edition, {
      importer,
      supplier,
      ...(element === undefined ? {} : { element }),
      ...(period === undefined ? {} : { period }),
    });
    if (answers.length === 0) {
      throw new MetricError(
        "no-data",
        `DEFINITIONS: nothing collected on ${importer} and ${supplier} in edition ${edition.id}.`,
        `DEFINITIONS：${importer}と${supplier}に関する収録が${edition.id}版にない。`,
      );
    }
    const rows = answers.map((answer) => [
      answer.period,
      answer.element,
      answer.basis,
      answer.scope,
      answer.value,
      answer.low,
      answer.high,
      answer.flag,
      answer.grade,
      answer.source_id,
      answer.list,
      answer.product,
    ]);
    return { value: withHeaders(COLUMNS, rows, headers) };
  },
});
