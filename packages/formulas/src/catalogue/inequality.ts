import { giniCoefficient, meanLogDeviation, theilT } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

type Measure = "gini" | "ginicorrected" | "theil" | "mld";

const measures: Readonly<Record<Measure, (values: readonly number[]) => number>> = {
  gini: (values) => giniCoefficient(values),
  ginicorrected: (values) => giniCoefficient(values, { corrected: true }),
  theil: theilT,
  mld: meanLogDeviation,
};

export const inequality = defineFunction({
  id: "INEQUALITY",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "index",
  title: { en: "Inequality among suppliers", ja: "供給者間の不均等度" },
  description: {
    en: "How unequal suppliers are in size, whatever their number: two equal suppliers score 0 as two hundred do. Not a measure of concentration.",
    ja: "供給者の規模の不均等の度合い。供給者の数には依存せず、同規模であれば0となる。集中度ではない。",
  },
  returns: {
    en: "0 when all are equal. gini: below 1 − 1/n; ginicorrected: below 1; theil: below ln n; mld: without an upper limit.",
    ja: "すべて同規模なら0。giniは1－1/n未満、ginicorrectedは1未満、theilはln n未満、mldは上限なし。",
  },
  formula: String.raw`G = \frac{\sum_i (2i-n-1)\,q_{(i)}}{n\sum_i q_i},\quad T = \sum_i s_i \ln(n s_i),\quad L = -\frac{1}{n}\sum_i \ln(n s_i)`,
  citation:
    "Damgaard, C. and Weiner, J. (2000). Describing inequality in plant size or fecundity. Ecology 81(4), 1139–1142. Theil, H. (1967). Economics and Information Theory. North-Holland.",
  parameters: [
    valuesParameter,
    {
      name: "measure",
      kind: "text",
      optional: true,
      default: "gini",
      options: ["gini", "ginicorrected", "theil", "mld"],
      description: {
        en: '"gini" (default), "ginicorrected" (times n/(n−1)), "theil" (Theil\'s T) or "mld" (mean logarithmic deviation, Theil\'s L).',
        ja: "gini（既定）、ginicorrected（n/(n－1)倍）、theil（タイルのT）、mld（平均対数偏差、タイルのL）のいずれか",
      },
    },
  ],
  errors: sumErrors,
  examples: [
    { arguments: [[[20], [50], [20], [10]]], result: 0.3 },
    { arguments: [[[20], [50], [20], [10]], "ginicorrected"], result: 0.4 },
    { arguments: [[[10], [10], [10], [20], [50]], "theil"], result: 0.250201 },
  ],
  run: ({ values, measure }) => ({ value: measures[measure](quantitiesOf(values)) }),
});
