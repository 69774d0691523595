import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const recycle: Method = {
  symbols: [
    { tex: "R_t", meaning: { en: "recovered in year t", ja: "t年の回収量" } },
    { tex: "q_s", meaning: { en: "put into products in year s", ja: "s年に製品へ投入した量" } },
    {
      tex: String.raw`\gamma,\ \rho`,
      meaning: { en: "collection and recovery rates, 0–1", ja: "収集率と回収率（0～1）" },
    },
    {
      tex: "F",
      meaning: {
        en: "part disposed of by an age: a symmetric triangular distribution of the lifetime",
        ja: "ある年齢までに廃棄される割合（寿命は対称な三角分布）",
      },
    },
  ],
  steps: [
    {
      id: "lifetime",
      heading: { en: "Lifetime", ja: "寿命" },
      text: [
        {
          en: String.raw`$F$ is the distribution function of a symmetric triangular distribution around the lifetime, with a half width of $\sqrt 6$ times the spread. In the year of shipment all that is disposed of up to the age of half a year counts. With a spread of 0 everything comes back in the year that is nearest to the lifetime, a half rounded up. Years count from 0 in the first cell; a blank cell is a year without.`,
          ja: String.raw`$F$は寿命を中心とする対称な三角分布の分布関数で、半幅は標準偏差の$\sqrt 6$倍とする。投入した年には、半年までに廃棄される分をすべて数える。標準偏差が0ならば、寿命に最も近い年（0.5は切り上げ）に全量が戻る。年は最初のセルを0として数え、空白のセルは投入のない年とする。`,
        },
      ],
    },
  ],
  order: { en: "One row per year of the shipments.", ja: "投入年ごとに1行。" },
  code: ["metrics/recycled-supply.ts"],
  refusals: [refused("out-of-range", [[1]], 2, 1.5, 1)],
};
