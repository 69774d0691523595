import type { Method } from "../method.ts";
import { replaced, stepsBetween } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";

export const thrift: Method = {
  symbols: [
    { tex: "D", meaning: { en: "demand before", ja: "削減前の需要" } },
    { tex: "c", meaning: { en: "part saved in the end, 0–1", ja: "最終的な削減割合（0～1）" } },
    { tex: "T", meaning: { en: "years in which it is reached", ja: "達成までの年数" } },
    { tex: "t", meaning: { en: "years since it began", ja: "開始からの年数" } },
  ],
  moves: {
    axis: { en: "years since it began", ja: "開始からの年数" },
    note: {
      en: "Demand, cut and its duration are those of the worked number.",
      ja: "需要、削減率、期間は計算例のとおり。",
    },
    at: stepsBetween(0, 12, 12),
    put: (worked, years) => replaced(worked, 3, years),
  },
  code: ["metrics/thrifted-demand.ts"],
  refusals: [refused("out-of-range", 100, 1.5, 10, 5)],
};
