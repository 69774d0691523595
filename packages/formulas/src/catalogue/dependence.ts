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

export const dependence = defineFunction({
  id: "DEPENDENCE",
  family: "dependence",
  tier: "data",
  shape: "scalar",
  unit: "share",
  title: { en: "Dependence on a supplier", ja: "特定国への依存度" },
  description: {
    en: "The part of an importer's imports that comes from one supplier, for one definition: what is divided and which goods are counted. Other definitions give other answers; see DEFINITIONS.",
    ja: "輸入に占める特定の供給国の割合。何を割合の基準とし、どの品目を数えるかで値が変わる（DEFINITIONSを参照）。",
  },
  returns: { en: "Share from 0 to 1.", ja: "0～1の割合" },
  formula: String.raw`d_c = \frac{I_c}{\sum_k I_k}`,
  parameters: [
    importerParameter,
    supplierParameter,
    elementParameter,
    periodParameter,
    {
      name: "basis",
      kind: "text",
      optional: true,
      default: "weight",
      options: ["weight", "value", "metal-equivalent", "unstated"],
      description: {
        en: "What is divided; weight by default.",
        ja: "割合の基準（重量・金額・金属換算など）。既定はweight。",
      },
    },
    {
      name: "scope",
      kind: "text",
      optional: true,
      default: "metals+compounds",
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
      ],
      description: {
        en: "Which goods are counted; metals+compounds by default.",
        ja: "対象品目。既定はmetals+compounds（金属と化合物）。",
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
        en: "Nothing was published for the definition; the message names those that exist.",
        ja: "該当する定義の公表値がない場合（存在する定義を示す）",
      },
    },
    unknownName,
  ],
  examples: [
    {
      arguments: ["JPN", "CHN", "REE", 2020, "weight", "metals"],
      result: 0.48673,
      edition: "2026Q4",
    },
  ],
  run: ({ importer, supplier, element, period, basis, scope, route }, { edition }) => {
    const { value, low, high, flag } = dependenceOf(edition, {
      importer,
      supplier,
      element,
      period,
      basis,
      scope,
      route,
    });
    return flag === ">" || flag === "<" ? { value, interval: [low, high] } : { value };
  },
});
