import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const band: Method = {
  symbols: [
    {
      tex: String.raw`Q_{\alpha}`,
      meaning: {
        en: "quantile: the value below which the part α of the history lies",
        ja: "分位点（過去の値のうち割合αがその値以下となる値）",
      },
    },
    { tex: "p", meaning: { en: "part of the values the band holds", ja: "範囲に含める値の割合" } },
  ],
  steps: [
    {
      id: "quantiles",
      heading: { en: "Quantiles", ja: "分位点" },
      text: [
        {
          en: "Blanks and zeros are left out. With the values in ascending order $x_0 \\le \\dots \\le x_{n-1}$, $Q_\\alpha$ lies on the straight line between the two values beside $z$: $z = (n-1)\\alpha$ for `sample` (type 7 of Hyndman and Fan), $z = (n+1)\\alpha - 1$ held within 0 and $n-1$ for `predictive` (type 6). `predictive` needs $n \\ge 2/(1-p) - 1$.",
          ja: "空白と0は除く。値を昇順に$x_0 \\le \\dots \\le x_{n-1}$と並べ、$Q_\\alpha$は$z$の両隣の値を直線で補間する。`sample`では$z = (n-1)\\alpha$（HyndmanとFanのタイプ7）、`predictive`では$z = (n+1)\\alpha - 1$を0と$n-1$の間に収めたもの（タイプ6）とする。`predictive`には$n \\ge 2/(1-p) - 1$を要する。",
        },
      ],
    },
  ],
  order: { en: "One row.", ja: "1行。" },
  code: ["metrics/predictive-band.ts"],
  refusals: [refused("out-of-range", [[1, 2, 3]]), refused("invalid-argument", [["many"]])],
};
