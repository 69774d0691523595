import { causeWords, factCauses, findRows, MetricError, seriesChanges } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { factOf, seriesByName, unitOfRows } from "../series.ts";
import { withHeaders } from "../with-headers.ts";
import { unknownName } from "./data-errors.ts";
import { headersParameter, seriesParameter } from "./data-parameters.ts";

const causes = {
  en: factCauses.map((cause) => `${cause} (${causeWords[cause].en})`).join(", "),
  ja: factCauses.map((cause) => `${cause}（${causeWords[cause].ja}）`).join("、"),
};

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "period",
    unit: "period",
    title: { en: "Period", ja: "期間" },
    description: { en: "period of the fact", ja: "項目の期間" },
  },
  {
    name: "old",
    unit: "series",
    title: { en: "Before", ja: "以前の値" },
    description: {
      en: "number of the earlier edition, empty where it has none",
      ja: "以前の版の値（なければ空白）",
    },
  },
  {
    name: "new",
    unit: "series",
    title: { en: "Now", ja: "新しい値" },
    description: {
      en: "number of the edition read, empty where it has none",
      ja: "参照する版の値（なければ空白）",
    },
  },
  {
    name: "cause",
    title: { en: "Cause", ja: "理由" },
    description: {
      en: "why they differ, as the result of the function says",
      ja: "異なる理由（語は関数の戻り値を参照）",
    },
  },
];

export const diff = defineFunction({
  id: "DIFF",
  family: "utility",
  tier: "data",
  shape: "spill",
  unit: "series",
  columns: COLUMNS,
  title: { en: "What changed between editions", ja: "版の間の変更" },
  description: {
    en: "Every figure of a series that differs between an earlier edition and the one read, and why.",
    ja: "以前の版と参照する版とで異なる値と、その理由を示す。",
  },
  returns: {
    en: `One row per change: period, old figure, new figure, cause. Causes: ${causes.en}.`,
    ja: `変更ごとに1行：期間、旧値、新値、理由。理由の語：${causes.ja}`,
  },
  parameters: [
    seriesParameter,
    {
      name: "before",
      kind: "text",
      description: { en: "Earlier edition, such as 2025Q2.", ja: "比較する以前の版（例：2025Q2）" },
    },
    headersParameter,
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: { en: "Nothing changed between the editions.", ja: "変更がない場合" },
    },
    unknownName,
  ],
  examples: [
    {
      arguments: ["mine_production.AUS", "2025Q2"],
      result: [
        ["period", "old", "new", "cause"],
        ["2024", 13000, 29000, "revision"],
        ["2025", "", 29000, "new-data"],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ series: name, before, headers }, { edition, editionBy }) => {
    const series = seriesByName(edition, name);
    const found = seriesChanges(editionBy(before), edition, series.table, series.name);
    if (found.length === 0) {
      throw new MetricError(
        "no-data",
        `DIFF: no figure of ${series.name} differs between ${before} and ${edition.id}.`,
        `DIFF：${series.name}の値は、${before}版と${edition.id}版で異なるものがない。`,
      );
    }
    // The rows behind the new figures are noted as read.
    const rows = found.flatMap(({ period }) => findRows(edition, series.table, factOf(series, period)));
    const body = found.map((change) => [
      change.period,
      change.before ?? "",
      change.after ?? "",
      change.cause,
    ]);
    return { value: withHeaders(COLUMNS, body, headers), ...unitOfRows(series, rows) };
  },
});
