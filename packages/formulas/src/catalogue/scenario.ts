import { MetricError, runScenario } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { beyondHorizon, metricOf, metricParameter, scenarioMetrics } from "./scenario-metric.ts";
import { leversParameter, scenarioErrors, scenarioParameter } from "./scenario-parameters.ts";
import { scenarioWith } from "./scenario-with.ts";

export const scenario = defineFunction({
  id: "SCENARIO",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "Result of a scenario", ja: "シナリオの結果" },
  description: {
    en: "What a named cut in supply comes to, month by month: contracts fall short, alternatives and stock step in, and what none of them can give stays unmet.",
    ja: "あらかじめ定義した供給途絶シナリオの月次計算の結果。契約分の不足を代替供給と備蓄が補い、なお足りない分が不足となる。",
  },
  returns: {
    en: "One number in the unit of the metric: t, a share, months or days.",
    ja: "指標の単位による1つの値（トン、割合、月数、日数）",
  },
  formula: String.raw`U_t = \max\bigl(0,\; D_t(1-\sigma_t) - A_t - \textstyle\sum_k a_{k,t} - r_t\bigr)`,
  citation:
    "Simchi-Levi, Schmidt and Wei (2014), Harvard Business Review 92(1–2), 96–101 (time to survive and to recover); Bruneau et al. (2003), Earthquake Spectra 19(4), 733–752 (resilience loss).",
  parameters: [
    scenarioParameter,
    metricParameter,
    {
      name: "element",
      kind: "element",
      optional: true,
      description: {
        en: "Element or group the scenario must be about; left out, the scenario's own.",
        ja: "対象の元素または元素群。省略時はシナリオで定めた元素。",
      },
    },
    leversParameter,
    editionParameter,
  ],
  errors: scenarioErrors,
  examples: [
    { arguments: ["stop-12m", "cover"], result: 60, edition: "2026Q4" },
    {
      arguments: ["stop-12m", "cover", undefined, [["stock.initial", 120, "days-of-demand"]]],
      result: 120,
      edition: "2026Q4",
    },
  ],
  run: ({ scenario: id, metric, element, levers }, { edition }) => {
    const { row, inputs } = scenarioWith(edition, id, levers);
    if (element !== undefined && element !== row.element_code) {
      throw new MetricError(
        "no-data",
        `The scenario ${id} is about ${row.element_code}, not ${element}.`,
        `シナリオ${id}の対象は${row.element_code}であり、${element}ではない。`,
      );
    }
    const value = metricOf(runScenario(inputs), metric);
    if (value === undefined) throw beyondHorizon(metric, inputs.months);
    return { value, unit: scenarioMetrics[metric].unit };
  },
});
