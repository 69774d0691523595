import { normalizedHhi } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

export const hhinorm = defineFunction({
  id: "HHINORM",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "index 0–1",
  title: { en: "Normalised Herfindahl–Hirschman index", ja: "正規化ハーフィンダール・ハーシュマン指数" },
  description: {
    en: "Concentration beyond what the number of suppliers explains: 0 when all are equal, however many. One more tiny supplier moves it, so state the number of suppliers beside it. Not the same as HHI on a scale from 0 to 1.",
    ja: "供給者の数だけでは説明できない集中の度合い。同規模であれば、供給者の数にかかわらず0となる。微小な供給者が加わるだけで動くため、供給者数を併記する。0～1で表したHHIとは別の指標である。",
  },
  returns: {
    en: "From 0 to 1; a single supplier is 1 by convention.",
    ja: "0～1（供給者が一つの場合は1と定める）",
  },
  formula: String.raw`H^* = \frac{H - 1/n}{1 - 1/n}`,
  citation: "Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761–762.",
  parameters: [valuesParameter],
  errors: sumErrors,
  examples: [{ arguments: [[[60], [30], [10]]], result: 0.19 }],
  run: ({ values }) => ({ value: normalizedHhi(quantitiesOf(values)) }),
});
