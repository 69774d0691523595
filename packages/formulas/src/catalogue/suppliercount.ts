import { effectiveSuppliers } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

export const suppliercount = defineFunction({
  id: "SUPPLIERCOUNT",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "suppliers",
  title: { en: "Effective number of suppliers", ja: "実効供給者数" },
  description: {
    en: "How many suppliers of equal size would be as concentrated: the inverse of the Herfindahl–Hirschman index.",
    ja: "同じ集中度になる同規模の供給者の数。ハーフィンダール・ハーシュマン指数の逆数。",
  },
  returns: {
    en: "From 1, a single supplier, to the number of suppliers.",
    ja: "1（独占）から供給者数まで",
  },
  formula: String.raw`N = \frac{1}{\sum_i s_i^2}`,
  citation:
    'Adelman, M. A. (1969). Comment on the "H" concentration measure as a numbers-equivalent. Review of Economics and Statistics 51(1).',
  parameters: [valuesParameter],
  errors: sumErrors,
  examples: [{ arguments: [[[50], [50]]], result: 2 }],
  run: ({ values }) => ({ value: effectiveSuppliers(quantitiesOf(values)) }),
});
