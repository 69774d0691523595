import { type Text, tradeFlow } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { noFigure, unknownName } from "./data-errors.ts";

const boundNotes: Readonly<Record<string, Text>> = {
  ">": { en: "A lower bound: the source prints more than this.", ja: "下限：出典はこれを超えるとしている。" },
  "<": {
    en: "An upper bound: the source prints less than this.",
    ja: "上限：出典はこれに満たないとしている。",
  },
};

export const trade = defineFunction({
  id: "TRADE",
  family: "lookup",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "Trade", ja: "貿易" },
  description: {
    en: "What one country reports of its trade in a product with a partner. The partner's own figure for the same goods differs and is asked for with the partner as reporter.",
    ja: "ある国が報告する、品目別・相手国別の貿易。同じ貨物でも相手国の統計とは値が異なり、相手国の値は報告国を入れ替えて求める。",
  },
  returns: {
    en: "Tonnes, US dollars, yen or euros, as the measure says.",
    ja: "指標に応じてトン、米ドル、円またはユーロ",
  },
  parameters: [
    {
      name: "reporter",
      kind: "country",
      description: {
        en: "Country whose statistics are asked for, by code or name.",
        ja: "統計の報告国（コードまたは名称）",
      },
    },
    {
      name: "partner",
      kind: "country",
      description: {
        en: 'Country the goods come from or go to; "*" is all partners.',
        ja: "輸出入の相手国。「*」は全相手国。",
      },
    },
    {
      name: "product",
      kind: "product",
      description: {
        en: 'Goods by code of the Harmonized System, key or name: 2805.30, magnet, yttrium-oxide; =REE.LIST("products") shows all.',
        ja: '品目（HSコード、キーまたは名称。例：2805.30、磁石、yttrium-oxide）。一覧はLIST("products")。',
      },
    },
    {
      name: "period",
      kind: "period",
      description: {
        en: "Month, quarter, half-year or year: 2025-12, 2026Q1, 2025H1, 2024.",
        ja: "月・四半期・半年・年（例：2025-12、2026Q1、2025H1、2024）",
      },
    },
    {
      name: "flow",
      kind: "text",
      optional: true,
      default: "import",
      options: ["import", "export"],
      description: {
        en: "import or export, as the reporter sees it; import by default.",
        ja: "報告国から見たimport（輸入）またはexport（輸出）。既定はimport。",
      },
    },
    {
      name: "measure",
      kind: "text",
      optional: true,
      default: "weight",
      options: ["weight", "contained", "value-usd", "value-jpy", "value-eur"],
      description: {
        en: "What is counted; weight by default. contained: tonnes of oxide or metal in the goods.",
        ja: "求める指標。既定はweight（重量）。containedは含有する酸化物・金属のトン数、value-usd・value-jpy・value-eurは金額。",
      },
    },
    editionParameter,
  ],
  errors: [noFigure, unknownName],
  examples: [
    {
      arguments: ["CHN", "JPN", "magnet", "2025-12", "export"],
      result: 280,
      edition: "2026Q4",
    },
    { arguments: ["JPN", "CHN", "2805.30", 2020], result: 3305.51, edition: "2026Q4" },
    {
      arguments: ["JPN", "Viet Nam", "2805.30", 2020, "import", "value-usd"],
      result: 103913839.3,
      edition: "2026Q4",
    },
  ],
  run: (query, { edition }) => {
    const { value, unit, flag } = tradeFlow(edition, query);
    const note = boundNotes[flag];
    return note === undefined ? { value, unit } : { value, unit, note };
  },
});
