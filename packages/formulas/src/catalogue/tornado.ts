import { scenarioFactors, tornado as tornadoOf } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { withHeaders } from "../with-headers.ts";
import { headersParameter } from "./data-parameters.ts";
import { scenarioMetrics } from "./scenario-metric.ts";
import { leversParameter, scenarioErrors, scenarioParameter } from "./scenario-parameters.ts";
import { scenarioWith } from "./scenario-with.ts";

/** Metrics that a lever moves by an amount of its own. */
const FIGURES = {
  unmet: "totalUnmet",
  service: "minService",
  monthsshort: "monthsShort",
  survive: "timeToSurvive",
  recover: "timeToRecover",
  loss: "resilienceLoss",
  index: "resilienceIndex",
  stock: "finalStock",
  unmetcutshare: "cutShare",
} as const;

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "lever",
    title: { en: "Assumption", ja: "仮定" },
    description: { en: "`median`, or the path of the lever", ja: "`median`または入力の経路" },
  },
  {
    name: "low",
    unit: "series",
    title: { en: "At the low end", ja: "下端での値" },
    description: {
      en: "the metric with the lever at 0.05; empty beyond the horizon",
      ja: "入力を0.05に置いたときの値（計算期間を超える場合は空白）",
    },
  },
  {
    name: "high",
    unit: "series",
    title: { en: "At the high end", ja: "上端での値" },
    description: { en: "the same at 0.95", ja: "0.95に置いたときの値" },
  },
];

export const tornado = defineFunction({
  id: "TORNADO",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "series",
  columns: COLUMNS,
  title: { en: "Which assumption matters most", ja: "影響の大きい仮定" },
  description: {
    en: "The result of a scenario with one assumption at a time put to the low and to the high end of its range, the others at their medians; the widest first.",
    ja: "仮定を一つずつ範囲の下端・上端に置き、他を中央値に保ったときの結果。幅の広い順に並べる。",
  },
  returns: {
    en: "First the result with all at their medians, named median; then one row per lever: lever, result at the 5th and at the 95th percentile; empty beyond the horizon.",
    ja: "1行目はすべて中央値の結果（median）。以下、入力ごとに1行：名称、5％点での結果、95％点での結果（期間内に生じない場合は空白）",
  },
  citation: "Eschenbach (1992), Interfaces 22(6), 40–46.",
  parameters: [
    scenarioParameter,
    {
      name: "metric",
      kind: "text",
      optional: true,
      default: "unmet",
      options: [
        "unmet",
        "service",
        "monthsshort",
        "survive",
        "recover",
        "loss",
        "index",
        "stock",
        "unmetcutshare",
      ],
      description: {
        en: "What is measured, as in SCENARIO; unmet by default.",
        ja: "求める指標（SCENARIOと同じ）。既定はunmet。",
      },
    },
    leversParameter,
    headersParameter,
    editionParameter,
  ],
  errors: scenarioErrors,
  examples: [
    {
      arguments: ["baseline", "monthsshort"],
      result: [
        ["lever", "low", "high"],
        ["median", 0, 0],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ scenario, metric, levers, headers }, { edition }) => {
    const named = scenarioWith(edition, scenario, levers);
    const factors = scenarioFactors(edition, named);
    const { base, bars } = tornadoOf(named.inputs, { figure: FIGURES[metric], factors });
    const rows = [
      ["median", base ?? "", base ?? ""],
      ...bars.map(({ factor, atLow, atHigh }) => [factor, atLow ?? "", atHigh ?? ""]),
    ];
    return { value: withHeaders(COLUMNS, rows, headers), unit: scenarioMetrics[metric].unit };
  },
});
