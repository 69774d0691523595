import { type Demand, demandOf, type Text } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { noFigure, noYear, unknownName } from "./data-errors.ts";

const basisNotes: Readonly<Record<Demand["basis"], Text>> = {
  product: {
    en: "Tonnes of products as the industry counts them, mostly oxides.",
    ja: "業界集計の製品トン（主に酸化物）",
  },
  element: { en: "Tonnes of contained element.", ja: "含有元素のトン数" },
  unstated: {
    en: "The source does not say whether oxide, metal or element is counted.",
    ja: "酸化物、金属、元素のいずれのトン数かを出典は示していない",
  },
};

export const demand = defineFunction({
  id: "DEMAND",
  family: "lookup",
  tier: "data",
  shape: "scalar",
  unit: "t",
  title: { en: "Demand", ja: "需要量" },
  description: {
    en: "Demand of a country or the world in a year, as published; what the tonnes count stands in the note. Projections are not held.",
    ja: "ある国または世界のある年の需要量（公表値）。トン数の基準は注に示す。予測値は収録しない。",
  },
  returns: { en: "Tonnes.", ja: "トン" },
  parameters: [
    {
      name: "country",
      kind: "country",
      description: {
        en: 'Country by code or name; "*" is the world.',
        ja: "国（コードまたは名称）。「*」は世界。",
      },
    },
    {
      name: "year",
      kind: "year",
      description: { en: "Calendar year.", ja: "暦年" },
    },
    {
      name: "element",
      kind: "element",
      optional: true,
      default: "REE",
      description: {
        en: "Element or group; REE, all rare earths together, by default.",
        ja: "元素または元素群。既定はREE（希土類全体）。",
      },
    },
    {
      name: "use",
      kind: "text",
      optional: true,
      default: "all",
      options: ["all", "wind", "electric-vehicles", "clean-energy", "other"],
      description: {
        en: "Use; all together by default.",
        ja: "用途。既定はall（全用途）。",
      },
    },
    editionParameter,
  ],
  errors: [noFigure, unknownName, noYear],
  examples: [
    { arguments: ["JPN", 2024, "Ce"], result: 5650, edition: "2026Q4" },
    { arguments: ["JPN", 2024], result: 18835, edition: "2026Q4" },
    { arguments: ["*", 2024, "MREE", "wind"], result: 10496, edition: "2026Q4" },
  ],
  run: (query, { edition }) => {
    const { value, flag, basis } = demandOf(edition, query);
    const note = basisNotes[basis];
    return flag === "<" ? { value, interval: [0, value], note } : { value, note };
  },
});
