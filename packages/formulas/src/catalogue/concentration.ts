import { type Edition, fullPeriods, MetricError, marketConcentration } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Cell } from "../function.ts";
import { withHeaders } from "../with-headers.ts";
import { unknownName } from "./data-errors.ts";
import { elementParameter, headersParameter, periodParameter, stageParameter } from "./data-parameters.ts";

const HEADERS = ["element", "stage", "period", "hhi", "low", "high", "top_supplier", "top_share"];

/** One line, or none where the list covers too little of the world. */
function line(edition: Edition, element: string, stage: string, period: string): Cell[][] {
  try {
    const { value, low, high, list } = marketConcentration(edition, { element, stage, period });
    const top = list.suppliers[0];
    return [[element, stage, period, value, low, high, top?.country_code ?? "", top?.share ?? ""]];
  } catch (error) {
    if (error instanceof MetricError && error.code === "no-data") return [];
    throw error;
  }
}

export const concentration = defineFunction({
  id: "CONCENTRATION",
  family: "concentration",
  tier: "data",
  shape: "spill",
  unit: "index 0–1",
  title: { en: "Concentration, everywhere it is known", ja: "集中度の一覧" },
  description: {
    en: "Concentration of world supply for every element, stage and period with a list that covers at least 80 % of the world.",
    ja: "網羅率80％以上の一覧がある元素・工程・期間のすべてについて、世界供給の集中度を示す。",
  },
  returns: {
    en: "One row per element, stage and period: index, lower and upper bound, largest supplier and its share; all of the shares as printed.",
    ja: "元素・工程・期間ごとに1行：指数、下限、上限、最大供給国とその割合（いずれも公表された割合のまま）",
  },
  formula: String.raw`H = \sum_c s_c^2`,
  citation: "Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761–762.",
  parameters: [
    { ...elementParameter, optional: true },
    { ...stageParameter, optional: true },
    { ...periodParameter, optional: true },
    headersParameter,
    editionParameter,
  ],
  errors: [{ code: "no-data", when: { en: "No such list.", ja: "該当する一覧がない場合" } }, unknownName],
  examples: [
    {
      arguments: ["REE", "mine", 2024],
      result: [HEADERS, ["REE", "mine", "2024", 0.519236, 0.519236, 0.519243, "CHN", 0.703125]],
      edition: "2026Q4",
    },
  ],
  run: ({ element, stage, period, headers }, { edition }) => {
    const stages = edition
      .visible("stages")
      .toSorted((a, b) => a.position - b.position)
      .map((row) => row.stage_code)
      .filter((code) => stage === undefined || code === stage);
    const elements = edition
      .visible("elements")
      .map((row) => row.element_code)
      .filter((code) => element === undefined || code === element);
    const rows = stages.flatMap((stageCode) =>
      elements.flatMap((elementCode) =>
        fullPeriods(edition, { element: elementCode, stage: stageCode })
          .filter((candidate) => period === undefined || candidate === period)
          .flatMap((candidate) => line(edition, elementCode, stageCode, candidate)),
      ),
    );
    if (rows.length === 0) {
      throw new MetricError(
        "no-data",
        `CONCENTRATION: no list with enough coverage in edition ${edition.id}.`,
        `CONCENTRATION：${edition.id}版に、世界の供給を十分に含む一覧がない。`,
      );
    }
    return { value: withHeaders(HEADERS, rows, headers) };
  },
});
