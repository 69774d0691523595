import { hhi as herfindahl, MetricError } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

export const hhi = defineFunction({
  id: "HHI",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "index 0–1",
  title: { en: "Herfindahl–Hirschman index", ja: "ハーフィンダール・ハーシュマン指数" },
  description: {
    en: "How concentrated supply is: the sum of the squared shares of all suppliers. Two suppliers of equal size give 0.5, a single one gives 1.",
    ja: "供給の集中度。各供給者のシェアの二乗和で、二つの供給者が同規模なら0.5、独占なら1となる。",
  },
  returns: {
    en: "Above 0 and at most 1; with scale 10000, the points used in competition law.",
    ja: "0より大きく1以下。scaleを10000とすれば競争法で用いるポイント表示となる。",
  },
  formula: String.raw`H = k \sum_{i=1}^{n} s_i^2,\qquad s_i = \frac{q_i}{\sum_j q_j}`,
  citation: "Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761–762.",
  parameters: [
    valuesParameter,
    {
      name: "scale",
      kind: "number",
      optional: true,
      default: 1,
      description: {
        en: "What a single supplier scores: 1 (default) or 10000.",
        ja: "独占のときの値。1（既定）または10000。",
      },
    },
  ],
  errors: sumErrors,
  examples: [
    { arguments: [[[60], [30], [10]]], result: 0.46 },
    { arguments: [[[60], [30], [10]], 10000], result: 4600 },
  ],
  run: ({ values, scale }) => {
    if (scale !== 1 && scale !== 10000)
      throw new MetricError(
        "out-of-range",
        `scale: expected 1 or 10000, received ${scale}.`,
        `scale：1または10000を指定する（指定値：${scale}）。`,
      );
    return { value: herfindahl(quantitiesOf(values), { scale }) };
  },
});
