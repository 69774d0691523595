import { absence, vintageRows } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { factOf, seriesByName, unitOfRows } from "../series.ts";
import { withHeaders } from "../with-headers.ts";
import { flagColumn, sourceColumn } from "./columns.ts";
import { noFigure, unknownName } from "./data-errors.ts";
import { headersParameter, periodParameter, seriesParameter } from "./data-parameters.ts";

const COLUMNS: readonly SpillColumn[] = [
  sourceColumn,
  {
    name: "published",
    unit: "date",
    title: { en: "Published", ja: "公表日" },
    description: { en: "day from which the source counts", ja: "出典が有効となる日" },
  },
  {
    name: "value",
    unit: "series",
    title: { en: "Value", ja: "値" },
    description: { en: "the number, empty where none is printed", ja: "値（公表されていなければ空白）" },
  },
  flagColumn,
];

export const vintages = defineFunction({
  id: "VINTAGES",
  family: "lookup",
  tier: "data",
  shape: "spill",
  unit: "series",
  columns: COLUMNS,
  title: { en: "Every statement of a figure", ja: "値の公表履歴" },
  description: {
    en: "What every publication said of one fact, oldest first: how a figure was revised, and where publishers disagree.",
    ja: "同じ項目について各出典が公表した値を古い順に示す。改定の経過と、公表機関による違いが分かる。",
  },
  returns: {
    en: "One row per publication: source, day from which it counts, value, state.",
    ja: "出典ごとに1行：出典、有効日、値、状態",
  },
  parameters: [
    seriesParameter,
    {
      ...periodParameter,
      optional: true,
      description: {
        en: "Year or period; left out for tables without time, such as reserves.",
        ja: "年または期間。埋蔵量など時点のない表では省略する。",
      },
    },
    headersParameter,
    editionParameter,
  ],
  errors: [noFigure, unknownName],
  examples: [
    {
      arguments: ["mine_production.AUS", 2024],
      result: [
        ["source", "published", "value", "flag"],
        ["usgs-mcs-2025", "2025-04-08", 13000, "e"],
        ["usgs-mcs-2026", "2026-02-06", 29000, "e"],
        ["wmd-2026", "2026-06-23", 20100, ""],
        ["bgs-wms-2024-data", "2026-08-17", 10908, ""],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ series: name, period, headers }, { edition }) => {
    const series = seriesByName(edition, name);
    const fact = factOf(series, period);
    const rows = vintageRows(edition, series.table, fact);
    if (rows.length === 0) throw absence(edition, series.table, fact, undefined);
    const body = rows.map((row) => {
      const id = String(row["source_id"]);
      return [id, edition.effectiveDate(id), row[series.value] ?? "", row["flag"] ?? ""];
    });
    return { value: withHeaders(COLUMNS, body, headers), ...unitOfRows(series, rows) };
  },
});
