import type { SymbolsById } from "./symbol.ts";

/** Symbols of conversions and series. */
export const utilitySymbols: SymbolsById = {
  CONVERT: [
    {
      tex: String.raw`m_{\mathrm{E}},\ m_{\mathrm{E}_x\mathrm{O}_y}`,
      meaning: { en: "mass of the element and of its oxide", ja: "元素の質量と酸化物の質量" },
    },
    {
      tex: String.raw`A_{\mathrm{E}},\ A_{\mathrm{O}}`,
      meaning: { en: "standard atomic weights of element and oxygen", ja: "元素と酸素の標準原子量" },
    },
    {
      tex: "x,\\ y",
      meaning: { en: "atoms of each in the formula of the oxide", ja: "酸化物の組成式における原子数" },
    },
  ],
  BAND: [
    {
      tex: "Q_{\\alpha}",
      meaning: {
        en: "quantile: the value below which the part α of the history lies",
        ja: "分位点（過去の値のうち割合αがその値以下となる値）",
      },
    },
    { tex: "p", meaning: { en: "part of the values the band holds", ja: "範囲に含める値の割合" } },
  ],
  VOLATILITY: [
    { tex: "P_t", meaning: { en: "price of period t", ja: "期間tの価格" } },
    {
      tex: String.raw`\bar r`,
      meaning: { en: "mean of the logarithmic changes", ja: "対数変化率の平均" },
    },
    { tex: "n", meaning: { en: "number of changes", ja: "変化の数" } },
    { tex: "m", meaning: { en: "periods a year", ja: "1年当たりの期間の数" } },
  ],
};
