import { MetricError, observe } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { noFigure, noYear, unknownName } from "./data-errors.ts";

/** How many of a unit make one tonne. */
const perTonne = { t: 1, kt: 0.001, kg: 1000, "10kt": 0.0001 } as const;

export const production = defineFunction({
  id: "PRODUCTION",
  family: "lookup",
  tier: "data",
  shape: "scalar",
  unit: "t REO",
  title: { en: "Production", ja: "生産量" },
  description: {
    en: "What a country produced in a year, as the edition's best source prints it. World totals are the printed ones, not sums.",
    ja: "ある国のある年の生産量。版が採用する出典の公表値で、世界計も合計ではなく公表値。",
  },
  returns: {
    en: "Tonnes of rare-earth-oxide equivalent, or the unit asked for.",
    ja: "酸化物換算トン（単位を指定した場合はその単位）",
  },
  parameters: [
    {
      name: "element",
      kind: "element",
      description: {
        en: "Element or group. Output by country is published for REE, all rare earths together.",
        ja: "元素または元素群。国別の生産量が公表されるのは希土類全体（REE）のみ。",
      },
    },
    {
      name: "stage",
      kind: "stage",
      description: {
        en: "Stage of the chain. Quantities are published for mine.",
        ja: "サプライチェーンの工程。数量が公表されるのは鉱山（mine）のみ。",
      },
    },
    {
      name: "country",
      kind: "country",
      description: {
        en: 'Country by code or name; "*" is the printed world total, OTH other countries.',
        ja: "国（コードまたは名称）。「*」は公表された世界計、OTHはその他の国。",
      },
    },
    {
      name: "year",
      kind: "year",
      description: { en: "Calendar year of output.", ja: "生産された暦年" },
    },
    {
      name: "unit",
      kind: "text",
      optional: true,
      default: "t",
      options: ["t", "kt", "kg", "10kt"],
      description: { en: "Unit of the result; t by default.", ja: "結果の単位。既定はt。" },
    },
    editionParameter,
  ],
  errors: [noFigure, unknownName, noYear],
  examples: [
    { arguments: ["REE", "mine", "AUS", 2024], result: 29000, edition: "2026Q4" },
    { arguments: ["REE", "mine", "China", 2024, "kt"], result: 270, edition: "2026Q4" },
  ],
  run: ({ element, stage, country, year, unit }, { edition }) => {
    if (element !== "REE" || stage !== "mine") {
      throw new MetricError(
        "no-data",
        `PRODUCTION: quantities are collected for REE at stage mine only, not for ${element} at stage ${stage}. SUPPLIERS gives shares.`,
        `PRODUCTION：数量を収録しているのは、工程mineのREEのみである（指定値：工程${stage}の${element}）。割合はSUPPLIERSで得られる。`,
      );
    }
    const { value } = observe(edition, "mine_production", { country_code: country, year });
    return { value: value * perTonne[unit], unit: `${unit} REO` };
  },
});
