import type { Method } from "../method.ts";

export const thrift: Method = {
  symbols: [
    { tex: "D", meaning: { en: "demand before", ja: "削減前の需要" } },
    { tex: "c", meaning: { en: "part saved in the end, 0–1", ja: "最終的な削減割合（0～1）" } },
    { tex: "T", meaning: { en: "years in which it is reached", ja: "達成までの年数" } },
    { tex: "t", meaning: { en: "years since it began", ja: "開始からの年数" } },
  ],
};
