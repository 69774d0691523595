import { absence, findRows } from "@kidorui/core";
import { citationOf } from "../citation.ts";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { factOf, seriesByName } from "../series.ts";
import { noFigure, unknownName } from "./data-errors.ts";
import { langParameter, periodParameter, seriesParameter } from "./data-parameters.ts";

export const source = defineFunction({
  id: "SOURCE",
  family: "utility",
  tier: "data",
  shape: "scalar",
  unit: "text",
  title: { en: "Source of a figure", ja: "値の出典" },
  description: {
    en: "Where a figure stands: publisher, title, date, place in the publication and address.",
    ja: "値の出典（公表機関、題名、公表日、出典内の位置、アドレス）を返す。",
  },
  returns: { en: "A citation as text.", ja: "出典の表記（文字列）" },
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
    langParameter,
    editionParameter,
  ],
  errors: [noFigure, unknownName],
  examples: [
    {
      arguments: ["mine_production.AUS", 2024],
      result:
        "U.S. Geological Survey, Mineral Commodity Summaries 2026, data release: rare earths and yttrium (2026-02-06), Rare earths, world mine production, row Australia, 2024. https://doi.org/10.5066/P1WKQ63T",
      edition: "2026Q4",
    },
  ],
  run: ({ series: name, period, lang }, { edition, lang: own }) => {
    const series = seriesByName(edition, name);
    const fact = factOf(series, period);
    const row = findRows(edition, series.table, fact)[0];
    const publication = edition.visible("sources").find(({ source_id }) => source_id === row?.["source_id"]);
    if (row === undefined || publication === undefined) throw absence(edition, series.table, fact, row);
    return { value: citationOf(publication, String(row["locator"] ?? ""), lang ?? own) };
  },
});
