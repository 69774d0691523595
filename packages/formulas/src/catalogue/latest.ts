import { MetricError, newestPeriod, type TableDefinition, type TableName, tables } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { tableNamed } from "../names/table-named.ts";
import { type Series, seriesByName } from "../series.ts";

/** What a period of a table is counted in. */
function unitOf(table: TableName): string {
  const { period, columns }: TableDefinition = tables[table];
  const type = columns.find(({ name }) => name === period)?.type;
  return type === "integer" ? "year" : type === "date" ? "date" : "period";
}

export const latest = defineFunction({
  id: "LATEST",
  family: "lookup",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "Newest period with a figure", ja: "値のある最も新しい期間" },
  description: {
    en: "The newest year or period for which the edition holds a figure of a series, or of any series of a table: what other functions take as their year or period.",
    ja: "ある系列（または表のいずれかの系列）について、版に値がある最も新しい年または期間を返す。他の関数の年・期間に指定できる。",
  },
  returns: {
    en: "A year as a number; a period such as 2024H1 or 2016-2020, or a day, as text.",
    ja: "年は数値、期間（2024H1、2016-2020など）と日付は文字列",
  },
  parameters: [
    {
      name: "series",
      kind: "text",
      description: {
        en: 'Name of a table, such as mine_production, or of a series, such as mine_production.AUS; =REE.LIST("series") shows all.',
        ja: '表名（例：mine_production）または系列名（例：mine_production.AUS）。一覧はLIST("tables")とLIST("series")。',
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "The edition holds no figure of it.",
        ja: "当該版に値がない場合",
      },
    },
    {
      code: "invalid-argument",
      when: {
        en: "The table or series is unknown, or counts by no year or period, as reserves.",
        ja: "表または系列が不明な場合、または年や期間のない表（埋蔵量など）の場合",
      },
    },
  ],
  examples: [
    { arguments: ["mine_production"], result: 2025, edition: "2026Q4" },
    { arguments: ["demand.JPN.REE"], result: 2024, edition: "2026Q4" },
  ],
  run: ({ series: text }, { edition }) => {
    const known = tableNamed(edition, text);
    const { table, name, where }: Pick<Series, "table" | "name" | "where"> =
      known === undefined ? seriesByName(edition, text) : { table: known, name: known, where: {} };
    const { period }: TableDefinition = tables[table];
    if (period === undefined) {
      throw new MetricError(
        "invalid-argument",
        `series: ${table} counts by no year or period, so none is the newest.`,
        `series：${table}には年や期間がなく、最も新しいものを求められない。`,
      );
    }
    const value = newestPeriod(edition, table, where);
    if (value === undefined) {
      throw new MetricError(
        "no-data",
        `LATEST: edition ${edition.id} holds no figure of ${name}.`,
        `LATEST：${edition.id}版に${name}の値がない。`,
      );
    }
    return { value, unit: unitOf(table) };
  },
});
