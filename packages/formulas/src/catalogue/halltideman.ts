import { hallTidemanIndex } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

export const halltideman = defineFunction({
  id: "HALLTIDEMAN",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "index 0–1",
  title: { en: "Hall–Tideman index", ja: "ホール・タイドマン指数" },
  description: {
    en: "Concentration with suppliers weighted by their rank, also called the Rosenbluth index. Small suppliers count more than in HHI.",
    ja: "供給者を順位で重み付けした集中度（ローゼンブルース指数とも呼ぶ）。小さな供給者の影響がHHIより大きい。",
  },
  returns: {
    en: "From 1/n, all equal, to 1, a single supplier.",
    ja: "1/n（同規模のn者）から1（独占）まで",
  },
  formula: String.raw`\mathrm{HTI} = \frac{1}{2\sum_i i\, s_{(i)} - 1},\qquad s_{(1)} \ge s_{(2)} \ge \dots`,
  citation:
    "Hall, M. and Tideman, N. (1967). Measures of concentration. Journal of the American Statistical Association 62(317), 162–168.",
  parameters: [valuesParameter],
  errors: sumErrors,
  examples: [{ arguments: [[[60], [30], [10]]], result: 0.5 }],
  run: ({ values }) => ({ value: hallTidemanIndex(quantitiesOf(values)) }),
});
