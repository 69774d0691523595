import { dependence as dependenceOf } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { unknownName } from "./data-errors.ts";
import {
  elementParameter,
  importerParameter,
  periodParameter,
  supplierParameter,
} from "./data-parameters.ts";
import { dependenceNote } from "./dependence-note.ts";

export const dependence = defineFunction({
  id: "DEPENDENCE",
  family: "dependence",
  tier: "data",
  shape: "scalar",
  unit: "share",
  title: { en: "Dependence on a supplier", ja: "特定国への依存度" },
  description: {
    en: "The part of an importer's imports that comes from one supplier, for one definition of goods and basis. From customs lists, complete or partial, or as others printed it; the note says which. Other definitions give other answers; see DEFINITIONS.",
    ja: "輸入に占める特定の供給国の割合。通関統計の相手国別一覧から算出した値、または公表された値で、どちらか、一覧が完全かどうかを注で示す。割合の基準と対象品目により値が変わる（DEFINITIONSを参照）。",
  },
  returns: {
    en: "Share from 0 to 1, with an interval where only a bound is known.",
    ja: "0～1の割合（上限・下限しか分からない場合は区間付き）",
  },
  formula: String.raw`d_c = \frac{I_c}{\sum_k I_k}`,
  parameters: [
    importerParameter,
    supplierParameter,
    { ...elementParameter, optional: true, default: "REE" },
    {
      ...periodParameter,
      optional: true,
      description: {
        en: "Year, or a period as the source counts it: 2024, 2024H1. Left out, the newest with a complete list, else the newest.",
        ja: "年、または出典の期間表記（例：2024、2024H1）。省略時は完全な一覧がある最新の期間（なければ最新の期間）。",
      },
    },
    {
      name: "basis",
      kind: "text",
      optional: true,
      default: "value",
      options: ["weight", "value", "metal-equivalent", "unstated"],
      description: {
        en: "What is divided; value by default, which the newest complete lists have.",
        ja: "割合の基準（重量・金額・金属換算など）。既定は最新の完全な一覧がそろうvalue（金額）。",
      },
    },
    {
      name: "scope",
      kind: "text",
      optional: true,
      options: [
        "metals",
        "compounds",
        "metals+compounds",
        "metals+compounds+magnets",
        "magnets",
        "oxide",
        "other-compounds",
        "unstated",
        "hs2805",
        "hs284690",
        "rare-earth-magnets",
      ],
      description: {
        en: "Which goods are counted, by word or HS code. Left out: the widest of which the importer has any share, metals+compounds first, then compounds, then metals; the note says which. Magnets stand under the element MREE.",
        ja: "対象品目（語またはHSコード）。省略時は輸入国の割合が分かる品目のうち最も広いもの（metals+compounds、compounds、metalsの順）で、どれかは注で示す。磁石の元素はMREE。",
      },
    },
    {
      name: "route",
      kind: "text",
      optional: true,
      default: "direct",
      options: ["direct"],
      description: {
        en: "direct: as imported from the supplier. Goods by way of third countries are not traced.",
        ja: "direct：供給国からの直接輸入。第三国経由は追跡しない。",
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "Nothing is known for the definition; the message names those that exist.",
        ja: "該当する定義の値がない場合（存在する定義を示す）",
      },
    },
    unknownName,
  ],
  examples: [
    {
      arguments: ["JPN", "CHN", "REE", 2024],
      result: 0.440528,
      edition: "2026Q4",
    },
    {
      arguments: ["JPN", "CHN", "REE", 2020, "weight", "metals"],
      result: 0.48673,
      edition: "2026Q4",
    },
    { arguments: ["DEU", "CHN", "MREE", 2024, "weight", "8505.11"], result: 0.883403, edition: "2026Q4" },
  ],
  run: ({ importer, supplier, element, period, basis, scope, route }, { edition }) => {
    const answer = dependenceOf(edition, {
      importer,
      supplier,
      element,
      period,
      basis,
      scope,
      route,
    });
    const { value, low, high } = answer;
    return { value, ...(low < high ? { interval: [low, high] } : {}), note: dependenceNote(answer) };
  },
});
