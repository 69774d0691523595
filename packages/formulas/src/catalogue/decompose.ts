import { decomposeDependence } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";

const total = (name: "total0" | "total1", en: string, ja: string) =>
  ({
    name,
    kind: "number",
    bounds: { above: 0 },
    description: { en: `All purchases ${en}, above 0.`, ja },
  }) as const;

const share = (name: "share0" | "share1", en: string, ja: string) =>
  ({
    name,
    kind: "number",
    bounds: { above: 0, to: 1 },
    description: {
      en: `The supplier's share of them ${en}, above 0 and at most 1.`,
      ja: `${ja}に当該供給者が占めた割合（0より大きく1以下）`,
    },
  }) as const;

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "volume",
    unit: "unit of the totals",
    title: { en: "Due to volume", ja: "総量の増減による変化" },
    description: { en: "change due to buying less or more in all", ja: "総量の増減による変化" },
  },
  {
    name: "source",
    unit: "unit of the totals",
    title: { en: "Due to source", ja: "調達先の変更による変化" },
    description: { en: "change due to buying from others", ja: "調達先の変更による変化" },
  },
  {
    name: "total",
    unit: "unit of the totals",
    title: { en: "Total change", ja: "変化の合計" },
    description: { en: "change in all", ja: "変化の合計" },
  },
];

export const decompose = defineFunction({
  id: "DECOMPOSE",
  family: "dependence",
  tier: "pure",
  shape: "spill",
  unit: "unit of the totals",
  columns: COLUMNS,
  title: { en: "Buying less, or buying elsewhere", ja: "依存の変化の要因分解" },
  description: {
    en: "Splits the change of what is bought from one supplier into buying less in all and buying from others. The two parts sum to the change without a remainder.",
    ja: "ある供給者からの購入量の変化を、総量の増減による分と調達先の変更による分に分ける。両者の和は変化量に一致し、残差は生じない。",
  },
  returns: {
    en: "One row: due to volume, due to source, total change; negative where less is bought.",
    ja: "1行：総量による変化、調達先による変化、変化の合計（減少は負）",
  },
  formula: String.raw`\Delta V = L \ln\frac{T_1}{T_0} + L \ln\frac{s_1}{s_0},\qquad L = \frac{V_1 - V_0}{\ln V_1 - \ln V_0},\quad V_t = T_t s_t`,
  citation:
    "Ang, B. W. (2005). The LMDI approach to decomposition analysis: a practical guide. Energy Policy 33(7), 867–871. https://doi.org/10.1016/j.enpol.2003.10.010",
  parameters: [
    total("total0", "before", "変化前の総購入量（0より大きい）"),
    share("share0", "before", "変化前"),
    total("total1", "after, in the same unit", "変化後の総購入量（同じ単位、0より大きい）"),
    share("share1", "after", "変化後"),
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "A total or a share is not above 0, or a share exceeds 1.",
        ja: "総量または割合が0以下、あるいは割合が1を超える場合",
      },
    },
  ],
  examples: [{ arguments: [34330, 0.9, 22307, 0.5964], result: [[-9001.5, -8591.6, -17593.1]] }],
  run: ({ total0, share0, total1, share1 }) => {
    const change = decomposeDependence({ total: total0, share: share0 }, { total: total1, share: share1 });
    return { value: [[change.volume, change.source, change.total]] };
  },
});
