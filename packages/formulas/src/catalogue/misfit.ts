import { backtest, misfit as misfitOf } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { backtestErrors, episodeParameters } from "./backtest.ts";

export const misfit = defineFunction({
  id: "MISFIT",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "Misfit of the model", ja: "モデルの乖離" },
  description: {
    en: "How far a hypothesis is from what was observed in an episode, over the months with both.",
    ja: "事例の観測値がある月について、仮説に基づくモデルの値がどれだけ離れているかを示す。",
  },
  returns: {
    en: "rms: root of the mean squared difference; bias: mean difference, above 0 where the model gives too much; months: how many were compared.",
    ja: "rms：差の二乗平均平方根、bias：差の平均（正ならモデルが過大）、months：比較した月数",
  },
  formula: String.raw`\mathrm{rms} = \sqrt{\frac1n\sum_t (m_t - o_t)^2}, \qquad \mathrm{bias} = \frac1n\sum_t (m_t - o_t)`,
  parameters: [
    ...episodeParameters,
    {
      name: "part",
      kind: "text",
      optional: true,
      default: "rms",
      options: ["rms", "bias", "months"],
      description: {
        en: "rms by default; bias; months: how many months were compared.",
        ja: "rms（既定）、bias、months（比較した月数）",
      },
    },
    editionParameter,
  ],
  errors: backtestErrors,
  examples: [{ arguments: ["2010-senkaku", "H2", "imports", "months"], result: 9, edition: "2026Q4" }],
  run: ({ episode, hypothesis, metric, part }, { edition }) => {
    const { n, bias, rootMeanSquare } = misfitOf(
      backtest(edition, episode, hypothesis.toUpperCase(), metric),
    );
    if (part === "months") return { value: n, unit: "count" };
    return { value: part === "bias" ? bias : rootMeanSquare, unit: metric === "imports" ? "t" : "share" };
  },
});
