import { convertMass, MetricError } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { basisOf, FORMS } from "../forms.ts";
import { elementParameter } from "./data-parameters.ts";

export const convert = defineFunction({
  id: "CONVERT",
  family: "utility",
  tier: "data",
  shape: "scalar",
  unit: "unit of the amount",
  title: { en: "Oxide, metal and content", ja: "酸化物・金属・含有量の換算" },
  description: {
    en: "The same quantity of an element on another basis: as oxide, as metal, as contained element, or as the goods that hold it.",
    ja: "同じ量の元素を、酸化物、金属、含有元素、またはそれを含む製品の質量に換算する。",
  },
  returns: {
    en: "Mass from 0, in the unit of the amount. Losses of a process are not counted.",
    ja: "0以上の質量（単位は元のまま）。工程での損失は含まない。",
  },
  formula: String.raw`m_{\mathrm{E}} = m_{\mathrm{E}_x\mathrm{O}_y} \cdot \frac{x A_{\mathrm{E}}}{x A_{\mathrm{E}} + y A_{\mathrm{O}}}`,
  citation:
    "Prohaska, T. et al. (2022). Standard atomic weights of the elements 2021 (IUPAC Technical Report). Pure and Applied Chemistry 94(5), 573–600, table 1, abridged. https://doi.org/10.1515/pac-2019-0603",
  parameters: [
    {
      name: "amount",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Mass, in any unit.", ja: "質量（単位は任意）" },
    },
    {
      name: "from",
      kind: "text",
      options: FORMS,
      vocabulary: "form",
      description: {
        en: "What the amount is a mass of: oxide, metal, element, or goods that hold it (gross, alloy, magnet, concentrate, compound).",
        ja: "元の基準。oxide（酸化物）、metal（金属）、element（含有元素）、または含有する製品（gross、alloy、magnet、concentrate、compound）",
      },
    },
    {
      name: "to",
      kind: "text",
      options: FORMS,
      vocabulary: "form",
      description: { en: "What it is asked as; the same words.", ja: "換算後の基準（同じ語を用いる）" },
    },
    {
      ...elementParameter,
      description: {
        en: "One element, by symbol or name; a group has no one composition.",
        ja: "元素（記号または名称）。元素群は組成が定まらないため不可。",
      },
    },
    {
      name: "content",
      kind: "number",
      bounds: { above: 0, to: 1 },
      optional: true,
      description: {
        en: "Part of the goods that is the element, above 0 and at most 1; needed for goods only.",
        ja: "製品に占める元素の割合（0より大きく1以下）。製品との換算にのみ必要。",
      },
    },
    {
      ...editionParameter,
      description: {
        en: "Edition whose names of elements are known; the numbers do not depend on it.",
        ja: "元素名の照合に用いる版。換算値には影響しない。",
      },
    },
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "Goods without a content, promethium, or a group of elements.",
        ja: "製品の含有率がない場合、プロメチウムまたは元素群の場合",
      },
    },
    {
      code: "out-of-range",
      when: { en: "A negative amount, or a content above 1.", ja: "量が負、または含有率が1を超える場合" },
    },
    {
      code: "invalid-argument",
      when: {
        en: "An unknown basis or element, a content that belongs to no basis, or goods on both sides.",
        ja: "基準または元素が不明、含有率が不要、または両方が製品の場合",
      },
    },
  ],
  examples: [
    { arguments: [100, "oxide", "metal", "Dy"], result: 87.132068 },
    { arguments: [10, "magnet", "oxide", "Nd", 0.3], result: 3.499137 },
  ],
  run: ({ amount, from, to, element, content }) => {
    const [source, target] = [basisOf(from), basisOf(to)];
    if (source === "gross" && target === "gross" && from !== to) {
      throw new MetricError(
        "invalid-argument",
        `CONVERT: expected one of from and to to be oxide, metal or element; ${from} and ${to} differ in content.`,
        `CONVERT：fromとtoの少なくとも一方はoxide、metal、elementのいずれかとする。${from}と${to}は含有率が異なる。`,
      );
    }
    const part = content === undefined ? {} : { content };
    return { value: convertMass(amount, { element, from: source, to: target, ...part }) };
  },
});
