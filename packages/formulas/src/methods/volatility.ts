import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const volatility: Method = {
  symbols: [
    { tex: "P_t", meaning: { en: "price of period t", ja: "期間tの価格" } },
    { tex: String.raw`\bar r`, meaning: { en: "mean of the logarithmic changes", ja: "対数変化率の平均" } },
    { tex: "n", meaning: { en: "number of changes", ja: "変化の数" } },
    { tex: "m", meaning: { en: "periods a year", ja: "1年当たりの期間の数" } },
  ],
  steps: [
    {
      id: "pairs",
      heading: { en: "Which changes", ja: "対象の変化" },
      text: [
        {
          en: "Changes between two periods that follow each other and both have a price; 0 counts as a blank. `simple` takes $P_t/P_{t-1} - 1$ in place of the logarithm.",
          ja: "続く二つの期間の両方に価格がある変化だけを用いる（0は空白とみなす）。`simple`では対数に代えて$P_t/P_{t-1} - 1$を用いる。",
        },
      ],
    },
  ],
  code: ["metrics/price-volatility.ts"],
  verifiedBy: ["annualised_volatility"],
  refusals: [
    refused("no-data", [[1], [2]], 12),
    refused("out-of-range", [[1], [2], [0.5], [-3]], 12),
    refused("invalid-argument", [["many"]], 12),
  ],
};
