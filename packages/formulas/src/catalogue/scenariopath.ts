import { monthAfter, runScenario } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { headingsOf, withHeaders } from "../with-headers.ts";
import { monthColumn } from "./columns.ts";
import { headersParameter } from "./data-parameters.ts";
import { leversParameter, scenarioErrors, scenarioParameter } from "./scenario-parameters.ts";
import { scenarioWith } from "./scenario-with.ts";

const COLUMNS: readonly SpillColumn[] = [
  monthColumn,
  {
    name: "demand",
    unit: "t",
    title: { en: "Demand", ja: "需要" },
    description: { en: "$D_t$, before substitution, t", ja: "$D_t$：代替前の需要（トン）" },
  },
  {
    name: "effective_demand",
    unit: "t",
    title: { en: "Demand after substitution", ja: "代替後の需要" },
    description: { en: "$E_t$, after substitution, t", ja: "$E_t$：代替後の需要（トン）" },
  },
  {
    name: "imports",
    unit: "t",
    title: { en: "Imports", ja: "輸入" },
    description: { en: "$M_t$, arriving under contract, t", ja: "$M_t$：契約による到着量（トン）" },
  },
  {
    name: "recycling",
    unit: "t",
    title: { en: "Recycling", ja: "リサイクル" },
    description: {
      en: "t, delivered whether or not anything is missing",
      ja: "リサイクル（トン）。不足の有無によらず供給される",
    },
  },
  {
    name: "domestic",
    unit: "t",
    title: { en: "Domestic output", ja: "国内生産" },
    description: { en: "output at home, t", ja: "国内生産（トン）" },
  },
  {
    name: "alternatives",
    unit: "t",
    title: { en: "Alternatives", ja: "代替供給" },
    description: { en: "$a_t$, t", ja: "$a_t$：代替供給（トン）" },
  },
  {
    name: "release",
    unit: "t",
    title: { en: "Stock release", ja: "備蓄の放出" },
    description: { en: "$r_t$, taken from stock, t", ja: "$r_t$：備蓄の放出（トン）" },
  },
  {
    name: "refill",
    unit: "t",
    title: { en: "Stock refill", ja: "備蓄の積み増し" },
    description: { en: "$z_t$, put back, t", ja: "$z_t$：備蓄の積み増し（トン）" },
  },
  {
    name: "unmet",
    unit: "t",
    title: { en: "Unmet", ja: "不足" },
    description: { en: "$U_t$, t", ja: "$U_t$：不足（トン）" },
  },
  {
    name: "service",
    unit: "share",
    title: { en: "Demand met", ja: "充足率" },
    description: { en: "$v_t = (E_t - U_t)/E_t$, 0–1", ja: "$v_t = (E_t - U_t)/E_t$：充足率（0～1）" },
  },
  {
    name: "stock",
    unit: "t",
    title: { en: "Closing stock", ja: "月末の備蓄" },
    description: { en: "$K_{t+1}$, in stock when the month ends, t", ja: "$K_{t+1}$：月末の備蓄（トン）" },
  },
  {
    name: "unused",
    unit: "t",
    title: { en: "Left over", ja: "余剰" },
    description: {
      en: String.raw`$\max(0, -G_t) - z_t$: left over and not bought, t`,
      ja: String.raw`$\max(0, -G_t) - z_t$：購入しない余剰（トン）`,
    },
  },
  {
    name: "opening_stock",
    unit: "t",
    title: { en: "Opening stock", ja: "月初の備蓄" },
    description: { en: "$K_t$, in stock when the month begins, t", ja: "$K_t$：月初の備蓄（トン）" },
  },
];

export const scenariopath = defineFunction({
  id: "SCENARIOPATH",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "t/month",
  columns: COLUMNS,
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
      result: [headingsOf(COLUMNS), ["2026-12"]],
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
