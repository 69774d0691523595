import { type Edition, MetricError, type OreNeed, oreBasket } from "@kidorui/core";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { numberOf } from "../cells/number.ts";
import { placeIn } from "../cells/range.ts";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { codeOf } from "../names.ts";
import { withHeaders } from "../with-headers.ts";
import { headersParameter } from "./data-parameters.ts";

/** The lines of a range of two columns, element and tonnes; a blank line is none. */
function needsOf(edition: Edition, rows: readonly (readonly CellContent[])[]): OreNeed[] {
  return rows.flatMap((cells, row) => {
    if (cells.every(isBlank)) return [];
    if (cells.length !== 2) {
      throw new MetricError(
        "invalid-argument",
        `needs: expected two columns, an element and its tonnes, received ${cells.length}.`,
        `needs：元素とその量（t）の2列を指定する（指定：${cells.length}列）。`,
      );
    }
    const element = codeOf(edition, "element", String(cells[0] ?? ""), placeIn("needs", row, 0));
    return [{ element, amount: numberOf(cells[1], placeIn("needs", row, 1)) ?? 0 }];
  });
}

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "element",
    title: { en: "Element", ja: "元素" },
    description: { en: "code of the element", ja: "元素のコード" },
  },
  {
    name: "part",
    unit: "share",
    title: { en: "Part of the oxides", ja: "酸化物に占める割合" },
    description: { en: "part of the oxides of the ore, 0–1", ja: "鉱石の酸化物に占める割合（0～1）" },
  },
  {
    name: "needed",
    unit: "t REO",
    title: { en: "Needed", ja: "必要量" },
    description: {
      en: "t asked for; 0 for what only comes along",
      ja: "必要量（トン）。同時に得られるだけの元素は0",
    },
  },
  {
    name: "given",
    unit: "t REO",
    title: { en: "Obtained", ja: "得られる量" },
    description: { en: "t that come", ja: "得られる量（トン）" },
  },
  {
    name: "surplus",
    unit: "t REO",
    title: { en: "Beyond the need", ja: "余剰" },
    description: { en: "t beyond the need", ja: "必要量を超える量（トン）" },
  },
  {
    name: "binding",
    title: { en: "Deciding element", ja: "採掘量を決める元素" },
    description: {
      en: "`binding` beside the element that decides, else empty",
      ja: "採掘量を決める元素に`binding`、ほかは空白",
    },
  },
];

export const basket = defineFunction({
  id: "BASKET",
  family: "stock",
  tier: "data",
  shape: "spill",
  unit: "t REO",
  columns: COLUMNS,
  title: { en: "What an ore gives together", ja: "鉱石から同時に得られる元素" },
  description: {
    en: "An ore gives its elements in fixed proportions. Mined until every element asked for is there, what comes along, and which element decides how much has to be mined.",
    ja: "鉱石は元素を一定の比率で含む。求める元素がすべて得られるまで採掘した場合に、同時に得られる他の元素の量と、採掘量を決める元素を示す。",
  },
  returns: {
    en: "One row per element of the ore: element, part of the oxides, t needed, t given, t beyond the need, and binding beside the element that decides.",
    ja: "鉱石に含まれる元素ごとに1行：元素、酸化物に占める割合、必要量、得られる量、必要量を超える量（トン）、採掘量を決める元素にはbinding",
  },
  parameters: [
    {
      name: "deposit",
      kind: "deposit",
      description: {
        en: 'Deposit whose ore has been analysed, such as bayan-obo; =REE.LIST("deposits") shows all.',
        ja: '組成が公表されている鉱床（例：bayan-obo）。一覧はLIST("deposits")。',
      },
    },
    {
      name: "needs",
      kind: "rows",
      description: {
        en: "Two columns: an element and the tonnes of its oxide that are needed.",
        ja: "2列の範囲（元素と、必要な酸化物のトン数）",
      },
    },
    headersParameter,
    editionParameter,
  ],
  errors: [
    {
      code: "invalid-argument",
      when: {
        en: "The deposit or an element is unknown, or an element is there twice.",
        ja: "鉱床または元素が不明な場合、同じ元素が重複する場合",
      },
    },
    {
      code: "no-data",
      when: {
        en: "No element is given, or the ore is not known to hold one.",
        ja: "元素の指定がない場合、または鉱石にその元素の記載がない場合",
      },
    },
    { code: "out-of-range", when: { en: "An amount is not above 0.", ja: "必要量が0以下の場合" } },
  ],
  examples: [
    {
      arguments: ["bayan-obo", [["Dy", 1]]],
      result: [
        ["element", "part", "needed", "given", "surplus", "binding"],
        ["La", 0.2309, 0, 230, 230, ""],
        ["Ce", 0.502, 0, 500, 500, ""],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ deposit, needs, headers }, { edition }) => {
    const found = oreBasket(edition, deposit, needsOf(edition, needs));
    const rows = found.lines.map(({ element, part, needed, given, surplus }) => [
      element,
      part,
      needed,
      given,
      surplus,
      element === found.binding ? "binding" : "",
    ]);
    return {
      value: withHeaders(COLUMNS, rows, headers),
    };
  },
});
