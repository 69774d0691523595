import { monthAfter, runScenario } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { withHeaders } from "../with-headers.ts";
import { headersParameter } from "./data-parameters.ts";
import { leversParameter, scenarioErrors, scenarioParameter } from "./scenario-parameters.ts";
import { scenarioWith } from "./scenario-with.ts";

const COLUMNS = [
  "month",
  "demand",
  "effective_demand",
  "imports",
  "recycling",
  "domestic",
  "alternatives",
  "release",
  "refill",
  "unmet",
  "service",
  "stock",
  "unused",
  "opening_stock",
] as const;

export const scenariopath = defineFunction({
  id: "SCENARIOPATH",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "t/month",
  title: { en: "A scenario month by month", ja: "シナリオの月次推移" },
  description: {
    en: "The monthly table of a scenario: what is demanded, what arrives from where, what is taken from stock and put back, and what stays unmet.",
    ja: "シナリオの月次表。需要、供給源ごとの到着量、備蓄の取り崩しと積み増し、不足量を示す。",
  },
  returns: {
    en: "One row per month: month, then t: demand, demand after substitution, imports, recycling, domestic, alternatives, release, refill, unmet; part of demand met, 0–1; stock at the end, what arrives and is neither used nor stored, and stock at the beginning, t. Each month imports + recycling + domestic − unused + alternatives + release = effective_demand − unmet + refill, and opening_stock − release + refill = stock.",
    ja: "月ごとに1行：月、以下トン：需要、代替後の需要、輸入、リサイクル、国内生産、代替供給、備蓄放出、備蓄積み増し、不足、充足率（0～1）、月末備蓄（トン）、使われも積み増されもしない到着量（トン）、月初備蓄（トン）。毎月、imports＋recycling＋domestic－unused＋alternatives＋release＝effective_demand－unmet＋refill、opening_stock－release＋refill＝stockとなる。",
  },
  parameters: [scenarioParameter, leversParameter, headersParameter, editionParameter],
  errors: scenarioErrors,
  examples: [
    {
      arguments: ["stop-90d", undefined, true],
      result: [[...COLUMNS], ["2026-12"]],
      edition: "2026Q4",
    },
  ],
  run: ({ scenario: id, levers, headers }, { edition }) => {
    const { row, inputs } = scenarioWith(edition, id, levers);
    const body = runScenario(inputs).table.map((month) => [
      monthAfter(row.start, month.month),
      month.demand,
      month.effectiveDemand,
      month.imports,
      month.recycling,
      month.domestic,
      month.alternatives,
      month.release,
      month.refill,
      month.unmet,
      month.service,
      month.closingStock,
      month.unused,
      month.openingStock,
    ]);
    return { value: withHeaders(COLUMNS, body, headers) };
  },
});
