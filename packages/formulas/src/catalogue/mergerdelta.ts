import { MetricError, mergerDelta } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { filled } from "./grids.ts";
import { labelKeys, noSuch, placesBy } from "./labels.ts";
import { valuesParameter } from "./quantities.ts";

export const mergerdelta = defineFunction({
  id: "MERGERDELTA",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "index 0–1",
  title: { en: "Rise of concentration by a merger or bloc", ja: "統合によるHHIの増分" },
  description: {
    en: "By how much the Herfindahl–Hirschman index rises when some suppliers count as one: a merger, or countries that act together.",
    ja: "複数の供給者を一つの供給者とみなしたとき（企業結合、または共同で行動する国々）に、ハーフィンダール・ハーシュマン指数がどれだけ上がるか。",
  },
  returns: {
    en: "From 0 to below 1; with scale 10000, points.",
    ja: "0以上1未満。scaleを10000とすればポイント表示。",
  },
  formula: String.raw`\Delta H = 2k \sum_{i<j} s_i s_j`,
  citation:
    "U.S. Department of Justice and Federal Trade Commission, Merger Guidelines (2023), section 2.1, on the change in the index.",
  parameters: [
    { ...valuesParameter, kind: "grid" },
    {
      name: "labels",
      kind: "texts",
      beside: "values",
      description: {
        en: "Name of each supplier, in the same order; China, CHN and 中国 are one.",
        ja: "供給者の名称（同じ順）。中国、CHN、Chinaは同じ供給者とする。",
      },
    },
    {
      name: "members",
      kind: "texts",
      description: {
        en: "Names of those that count as one; blanks are skipped.",
        ja: "一つの供給者とみなす供給者の名称（空白は無視する）",
      },
    },
    {
      name: "scale",
      kind: "number",
      optional: true,
      default: 1,
      description: {
        en: "What a single supplier scores in the index: 1 (default) or 10000.",
        ja: "独占のときの値。1（既定）または10000。",
      },
    },
  ],
  errors: [
    {
      code: "undefined-ratio",
      when: { en: "All values are zero or blank.", ja: "すべての値が0または空白の場合" },
    },
    {
      code: "out-of-range",
      when: {
        en: "A value is negative, or scale is neither 1 nor 10000.",
        ja: "負の値がある、またはscaleが1でも10000でもない場合",
      },
    },
    {
      code: "no-data",
      when: { en: "A member is not among the labels.", ja: "一つの供給者とみなす名称が一覧にない場合" },
    },
    {
      code: "invalid-argument",
      when: {
        en: "The ranges differ in size, or no member is named.",
        ja: "範囲の大きさが異なる、または名称の指定がない場合",
      },
    },
  ],
  examples: [
    {
      arguments: [[[60], [30], [10]], [["CHN"], ["DEU"], ["FRA"]], [["DEU"], ["FRA"]], 10000],
      result: 600,
    },
  ],
  run: ({ values, labels, members, scale }, context) => {
    const quantities = filled(values);
    if (scale !== 1 && scale !== 10000)
      throw new MetricError(
        "out-of-range",
        `scale: expected 1 or 10000, received ${scale}.`,
        `scale：1または10000を指定する（指定値：${scale}）。`,
      );
    const keyOf = labelKeys(context.edition, [...labels, ...members]);
    const places = placesBy(keyOf, labels);
    const positions = members
      .filter((member) => member !== "")
      .flatMap((member) => {
        const found = places.get(keyOf(member));
        if (found) return found;
        throw noSuch("members", member, labels);
      });
    return { value: mergerDelta(quantities, positions, { scale }) };
  },
});
