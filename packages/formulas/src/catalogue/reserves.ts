import { MetricError, reservesAgainstOutput } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { headingsOf, withHeaders } from "../with-headers.ts";
import { flagColumn } from "./columns.ts";
import { noYear } from "./data-errors.ts";
import { headersParameter } from "./data-parameters.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "country",
    title: { en: "Country", ja: "国" },
    description: { en: "country code", ja: "国コード" },
  },
  {
    name: "reserves_t",
    unit: "t REO",
    title: { en: "Reserves", ja: "埋蔵量" },
    description: { en: "reserves, t REO", ja: "埋蔵量（t、REO換算）" },
  },
  flagColumn,
  {
    name: "share",
    unit: "share",
    title: { en: "Share of world reserves", ja: "世界の埋蔵量に占める割合" },
    description: {
      en: "part of the printed world reserves, 0–1",
      ja: "公表された世界計に占める割合（0～1）",
    },
  },
  {
    name: "output_t",
    unit: "t REO",
    title: { en: "Mine output", ja: "鉱山生産量" },
    description: { en: "mine output of the year, t REO", ja: "その年の鉱山生産量（t、REO換算）" },
  },
  {
    name: "years",
    unit: "years",
    title: { en: "Years of output", ja: "可採年数" },
    description: { en: "reserves ÷ output", ja: "埋蔵量÷生産量" },
  },
  {
    name: "output_share",
    unit: "share",
    title: { en: "Share of mine output", ja: "鉱山生産量に占める割合" },
    description: {
      en: "part of the year's mine output as SUPPLIERS gives it, 0–1; empty where the output is not collected",
      ja: "SUPPLIERSによるその年の鉱山生産量に占める割合（0～1）。生産量が未収録なら空欄",
    },
  },
];

export const reserves = defineFunction({
  id: "RESERVES",
  family: "lookup",
  tier: "data",
  shape: "spill",
  unit: "t REO",
  columns: COLUMNS,
  title: { en: "Reserves beside output", ja: "埋蔵量と生産量" },
  description: {
    en: "Reserves of each country beside its mine output of a year. Reserves are what pays to mine today: they change with prices and are no forecast of supply.",
    ja: "国別の埋蔵量を、ある年の鉱山生産量と並べて示す。埋蔵量は現時点で採算の合う量であり、価格によって変わり、供給の見通しではない。",
  },
  returns: {
    en: "One row per country, largest reserves first: country, reserves, state, share of the printed world reserves, output, years the reserves would last, share of the output.",
    ja: "国ごとに1行（埋蔵量順）：国、埋蔵量、状態、公表された世界計に占める割合、生産量、可採年数、生産量に占める割合",
  },
  formula: String.raw`T_c = \frac{R_c}{Q_c}`,
  parameters: [
    {
      name: "year",
      kind: "year",
      description: { en: "Year of the output.", ja: "生産量の年" },
    },
    headersParameter,
    editionParameter,
  ],
  errors: [
    { code: "no-data", when: { en: "The edition holds no reserves.", ja: "埋蔵量が未収録の場合" } },
    noYear,
  ],
  examples: [
    {
      arguments: [2024],
      result: [headingsOf(COLUMNS), ["CHN", 44000000, "", 0.586667, 270000, 162.962963, 0.703125]],
      edition: "2026Q4",
    },
  ],
  run: ({ year, headers }, { edition }) => {
    const rows = reservesAgainstOutput(edition, year);
    if (rows.length === 0)
      throw new MetricError(
        "no-data",
        `RESERVES: none collected in edition ${edition.id}.`,
        `RESERVES：${edition.id}版に収録がない。`,
      );
    return {
      value: withHeaders(
        COLUMNS,
        rows.map((row) => [
          row.country_code,
          row.reserves_t,
          row.flag,
          row.share ?? "",
          row.output_t ?? "",
          row.years ?? "",
          row.output_share ?? "",
        ]),
        headers,
      ),
    };
  },
});
