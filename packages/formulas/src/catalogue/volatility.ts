import { MetricError, priceVolatility } from "@kidorui/core";
import { defineFunction } from "../define.ts";

export const volatility = defineFunction({
  id: "VOLATILITY",
  family: "utility",
  tier: "pure",
  shape: "scalar",
  unit: "share per year",
  title: { en: "Price volatility", ja: "価格変動性" },
  description: {
    en: "How widely a price swings in a year, from prices at equal intervals. A blank cell or a 0 is a gap: the changes beside it are left out, never bridged.",
    ja: "等間隔の価格から求めた年率の変動性（ボラティリティ）。空白または0のセルは欠測とし、その前後の変化は用いない。",
  },
  returns: {
    en: "Standard deviation of the changes per year, from 0; 0.3 is 30 %.",
    ja: "価格変化の標準偏差（年率、0以上）。0.3は30％。",
  },
  formula: String.raw`\sigma\sqrt{m},\qquad \sigma^2 = \frac{1}{n-1}\sum_t \left(\ln\frac{P_t}{P_{t-1}} - \bar r\right)^2`,
  citation:
    "Hull, J. C. (2018). Options, Futures, and Other Derivatives, 10th edition, chapter 15.4. Pearson.",
  parameters: [
    {
      name: "prices",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "One price per period in order of time, in one row or one column; a blank where there is none.",
        ja: "時間順の価格（1行または1列）。価格のない期間は空白とする。",
      },
    },
    {
      name: "periods",
      kind: "number",
      bounds: { above: 0 },
      description: {
        en: "How many periods a year has: 12 for months, 52 for weeks, 252 for trading days.",
        ja: "1年当たりの期間の数（月12、週52、取引日252）",
      },
    },
    {
      name: "returns",
      kind: "text",
      optional: true,
      default: "log",
      options: ["log", "simple"],
      description: {
        en: "log (default): logarithm of the ratio of two prices. simple: the ratio less 1.",
        ja: "log（既定）：価格比の対数、simple：変化率",
      },
    },
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "Fewer than two changes between neighbouring prices.",
        ja: "隣り合う価格の変化が2つに満たない場合",
      },
    },
    {
      code: "out-of-range",
      when: {
        en: "A price is negative, or the number of periods not above 0.",
        ja: "価格が負、または期間の数が0以下の場合",
      },
    },
    {
      code: "invalid-argument",
      when: {
        en: "A cell that is no number, or a range of several rows and columns.",
        ja: "数値でないセル、または複数の行と列にわたる範囲の場合",
      },
    },
  ],
  examples: [
    { arguments: [[[100], [110], [99], [99]], 12, "simple"], result: 0.34641 },
    { arguments: [[[100], [110], [null], [50], [55], [66]], 1], result: 0.050236 },
  ],
  run: ({ prices, periods, returns }) => {
    const width = prices[0]?.length ?? 0;
    if (prices.length > 1 && width > 1) {
      throw new MetricError(
        "invalid-argument",
        `VOLATILITY: expected one row or one column of prices, received ${prices.length} × ${width}.`,
        `VOLATILITY：価格は1行または1列で指定する（指定：${prices.length}×${width}）。`,
      );
    }
    const known = prices.flat().map((price) => (price === 0 ? undefined : price));
    return { value: priceVolatility(known, { periodsPerYear: periods, returns }) };
  },
});
