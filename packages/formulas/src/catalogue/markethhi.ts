import { marketConcentration } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { unknownName } from "./data-errors.ts";
import { elementParameter, periodParameter, stageParameter } from "./data-parameters.ts";

export const markethhi = defineFunction({
  id: "MARKETHHI",
  family: "concentration",
  tier: "data",
  shape: "scalar",
  unit: "index 0–1",
  title: { en: "Concentration of world supply", ja: "世界供給の集中度" },
  description: {
    en: "Herfindahl–Hirschman index of world supply by country. Other countries count as many small suppliers, never as one; the upper end of the interval is the value they would give as one.",
    ja: "国別に見た世界供給のハーフィンダール・ハーシュマン指数。「その他の国」は多数の小さな供給者とみなし、一つの供給者とみなした場合の値を区間の上限とする。",
  },
  returns: {
    en: "From 0 to 1: the lower bound. With wgi, each squared share is weighted by the risk of the country's governance, 0–1. Printed shares are taken as printed.",
    ja: "0～1（下限値）。wgiでは各シェアの二乗を国のガバナンスリスク（0～1）で加重する。公表された割合はそのまま用いる。",
  },
  formula: String.raw`H = \sum_c w_c\, s_c^2,\qquad w_c = 1 \;\text{ or }\; w_c = \frac{2.5 - \overline{\mathrm{WGI}}_c}{5}`,
  citation: "Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761–762.",
  parameters: [
    elementParameter,
    stageParameter,
    periodParameter,
    {
      name: "weight",
      kind: "text",
      optional: true,
      default: "none",
      options: ["none", "wgi"],
      description: {
        en: "none (default), or wgi for the Worldwide Governance Indicators.",
        ja: "none（既定）、またはwgi（世界ガバナンス指標による加重）",
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "No list, a list that covers less than 80% of the world, or a supplier without governance indicators.",
        ja: "一覧がない、網羅率が80％未満、またはガバナンス指標のない供給国がある場合",
      },
    },
    unknownName,
  ],
  examples: [{ arguments: ["REE", "mine", 2024], result: 0.519236, edition: "2026Q4" }],
  run: ({ element, stage, period, weight }, { edition }) => {
    const { value, low, high } = marketConcentration(edition, { element, stage, period, weight });
    return { value, interval: [low, high] };
  },
});
