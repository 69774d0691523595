import {
  type Edition,
  elementsSharingList,
  fullPeriods,
  MetricError,
  marketConcentration,
} from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Cell, SpillColumn } from "../function.ts";
import { headingsOf, withHeaders } from "../with-headers.ts";
import { boundColumns, elementColumn, periodColumn } from "./columns.ts";
import { unknownName } from "./data-errors.ts";
import { elementParameter, headersParameter, periodParameter, stageParameter } from "./data-parameters.ts";

/** One line, or none where the list covers too little of the world. */
function line(edition: Edition, element: string, stage: string, period: string): Cell[][] {
  try {
    const { value, low, high, list } = marketConcentration(edition, { element, stage, period });
    const top = list.suppliers[0];
    const elements = elementsSharingList(edition, { element, stage, period }).join(" ");
    return [[element, stage, period, value, low, high, top?.country_code ?? "", top?.share ?? "", elements]];
  } catch (error) {
    if (error instanceof MetricError && error.code === "no-data") return [];
    throw error;
  }
}

const COLUMNS: readonly SpillColumn[] = [
  elementColumn,
  {
    name: "stage",
    title: { en: "Stage", ja: "工程" },
    description: { en: "code of the stage", ja: "工程のコード" },
  },
  periodColumn,
  {
    name: "hhi",
    unit: "index 0–1",
    title: { en: "Index", ja: "指数" },
    description: { en: "index, the lower bound", ja: "指数（下限値）" },
  },
  ...boundColumns("index 0–1"),
  {
    name: "top_supplier",
    title: { en: "Largest supplier", ja: "最大供給国" },
    description: {
      en: "country with the largest share, of equal ones the first by code",
      ja: "シェアが最大の国（同率ならコード順で先のもの）",
    },
  },
  {
    name: "top_share",
    unit: "share",
    title: { en: "Its share", ja: "最大供給国のシェア" },
    description: { en: "its share as SUPPLIERS gives it, 0–1", ja: "SUPPLIERSによるその国のシェア（0～1）" },
  },
  {
    name: "elements",
    title: { en: "Elements of the list", ja: "一覧の対象元素" },
    description: {
      en: "codes of all elements for which the source prints this very list, this one included: of more than one it is no finding on any by itself",
      ja: "出典が同じ一覧を与えている元素・元素群のコード（当該元素を含む）。複数の場合、一覧は個々の元素の値を示すものではない",
    },
  },
];

export const concentration = defineFunction({
  id: "CONCENTRATION",
  family: "concentration",
  tier: "data",
  shape: "spill",
  unit: "index 0–1",
  columns: COLUMNS,
  title: { en: "Concentration, everywhere it is known", ja: "集中度の一覧" },
  description: {
    en: "Concentration of world supply for every element, stage and period with a list that covers at least 80% of the world.",
    ja: "網羅率80％以上の一覧がある元素・工程・期間のすべてについて、世界供給の集中度を示す。",
  },
  returns: {
    en: "One row per element, stage and period: index, lower and upper bound, largest supplier and its share, all of the shares as printed; and the elements for which the list is printed.",
    ja: "元素・工程・期間ごとに1行：指数、下限、上限、最大供給国とその割合（いずれも公表された割合のまま）、一覧の対象元素",
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
      result: [
        headingsOf(COLUMNS),
        ["REE", "mine", "2024", 0.519236, 0.519236, 0.519243, "CHN", 0.703125, "REE"],
      ],
      edition: "2026Q4",
    },
    {
      arguments: ["Dy", "mine", "2016-2020"],
      result: [
        headingsOf(COLUMNS),
        ["Dy", "mine", "2016-2020", 0.721797, 0.721797, 0.721797, "CHN", 0.844, "Tb Dy"],
      ],
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
    return { value: withHeaders(COLUMNS, rows, headers) };
  },
});
