import { suppliers as suppliersOf } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { withHeaders } from "../with-headers.ts";
import { flagColumn } from "./columns.ts";
import { noFigure, unknownName } from "./data-errors.ts";
import { elementParameter, headersParameter, periodParameter, stageParameter } from "./data-parameters.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "country",
    title: { en: "Country", ja: "国" },
    description: { en: "country code; `OTH` for the residual", ja: "国コード（残余は`OTH`）" },
  },
  {
    name: "share",
    unit: "share",
    title: { en: "Share", ja: "シェア" },
    description: { en: "share of the whole, 0–1", ja: "全体に占める割合（0～1）" },
  },
  {
    name: "quantity_t",
    unit: "t REO",
    title: { en: "Quantity", ja: "数量" },
    description: {
      en: "t REO where amounts are printed, else empty",
      ja: "数量（t、REO換算）。公表されていなければ空白",
    },
  },
  flagColumn,
];

export const suppliers = defineFunction({
  id: "SUPPLIERS",
  family: "lookup",
  tier: "data",
  shape: "spill",
  unit: "share",
  columns: COLUMNS,
  title: { en: "Suppliers, ranked", ja: "供給国の順位" },
  description: {
    en: "Who supplies the world at a stage, largest first, with what is not attributed to a country in the last row.",
    ja: "ある工程の世界供給を国別に、大きい順で示す。国に割り当てられない分は最終行に置く。",
  },
  returns: {
    en: "One row per supplier: country, share (0–1), quantity in t REO where amounts are printed, state. Printed shares stand as printed. The last row, OTH, is the residual, if any.",
    ja: "国ごとに1行：国コード、割合（0～1、公表された割合はそのまま）、数量（公表されている場合、t REO）、状態。残余があれば最終行OTHに示す。",
  },
  parameters: [elementParameter, stageParameter, periodParameter, headersParameter, editionParameter],
  errors: [noFigure, unknownName],
  examples: [
    {
      arguments: ["REE", "mine", 2024],
      result: [
        ["country", "share", "quantity_t", "flag"],
        ["CHN", 0.703125, 270000, "e"],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ element, stage, period, headers }, { edition }) => {
    const { suppliers: ranked, residual } = suppliersOf(edition, { element, stage, period });
    const rows = ranked.map(({ country_code, share, quantity_t, flag }) => [
      country_code,
      share,
      quantity_t ?? "",
      flag,
    ]);
    const rest = residual > 0 ? [["OTH", residual, "", ""]] : [];
    return { value: withHeaders(COLUMNS, [...rows, ...rest], headers) };
  },
});
