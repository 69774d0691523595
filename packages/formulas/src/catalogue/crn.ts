import { concentrationRatio } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

export const crn = defineFunction({
  id: "CRN",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "share",
  title: { en: "Concentration ratio", ja: "上位集中度" },
  description: {
    en: "The part of supply that the n largest suppliers hold. Leave other countries out of the range: they are not one supplier.",
    ja: "供給量の多い順にn番目までの供給者が占める割合。「その他」は一つの供給者ではないため範囲に含めない。",
  },
  returns: { en: "Share from 0 to 1.", ja: "0～1の割合" },
  formula: String.raw`\mathrm{CR}_n = \sum_{i=1}^{n} s_{(i)},\qquad s_{(1)} \ge s_{(2)} \ge \dots`,
  citation:
    "Kvålseth, T. O. (2018). Relationship between concentration ratio and Herfindahl–Hirschman index. Heliyon 4(10), e00846. https://doi.org/10.1016/j.heliyon.2018.e00846",
  parameters: [
    valuesParameter,
    {
      name: "n",
      kind: "integer",
      bounds: { from: 1 },
      description: { en: "How many of the largest, at least 1.", ja: "合計する上位供給者の数（1以上）" },
    },
  ],
  errors: [
    ...sumErrors,
    {
      code: "out-of-range",
      when: { en: "n is below 1 or not whole.", ja: "nが1未満、または整数でない場合" },
    },
  ],
  examples: [{ arguments: [[[60], [30], [10]], 2], result: 0.9 }],
  run: ({ values, n }) => ({ value: concentrationRatio(quantitiesOf(values), n) }),
});
