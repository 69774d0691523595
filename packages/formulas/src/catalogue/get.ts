import { type AnyRow, absence, type Edition, findRows, observe } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Result } from "../function.ts";
import { factOf, type Series, seriesByName } from "../series.ts";
import { noFigure, unknownName } from "./data-errors.ts";
import { periodParameter, seriesParameter } from "./data-parameters.ts";

type Detail = "flag" | "source" | "published" | "note";

const columnOf = { flag: "flag", source: "source_id", published: "source_id", note: "note" } as const;

/** What a row says beside its number. Withheld figures have a flag, a source and a note too. */
function detail(edition: Edition, { table }: Series, fact: AnyRow, field: Detail): Result {
  const row = findRows(edition, table, fact)[0];
  if (row === undefined) throw absence(edition, table, fact, row);
  const text = String(row[columnOf[field]] ?? "");
  if (field !== "published") return { value: text, unit: "text" };
  const source = edition.visible("sources").find(({ source_id }) => source_id === text);
  return { value: source?.published ?? "", unit: "text" };
}

export const get = defineFunction({
  id: "GET",
  family: "lookup",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "A figure of a series", ja: "系列の値" },
  description: {
    en: "One published figure, or what stands beside it: its unit, state, source, date of publication or note.",
    ja: "公表された値を1つ、またはその単位・状態・出典・公表日・注を返す。",
  },
  returns: { en: "The figure in the unit of the series, or a text.", ja: "系列の単位による値、または文字列" },
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
    {
      name: "field",
      kind: "text",
      optional: true,
      default: "value",
      options: ["value", "unit", "flag", "source", "published", "note"],
      description: { en: "What to give; value by default.", ja: "返す項目。既定はvalue（値）。" },
    },
    editionParameter,
  ],
  errors: [noFigure, unknownName],
  examples: [
    { arguments: ["mine_production.AUS", 2024], result: 29000, edition: "2026Q4" },
    { arguments: ["mine_production.AUS", 2024, "unit"], result: "t REO", edition: "2026Q4" },
  ],
  run: ({ series: name, period, field }, { edition }) => {
    const series = seriesByName(edition, name);
    const fact = factOf(series, period);
    if (field !== "value" && field !== "unit") return detail(edition, series, fact, field);
    const { value, unit } = observe(edition, series.table, fact);
    if (field === "unit") return { value: unit, unit: "text" };
    return { value, unit };
  },
});
