import type { FormulaSymbol, SymbolsById } from "./symbol.ts";

const share: FormulaSymbol = {
  tex: "s_i",
  meaning: { en: "share of supplier i, 0–1", ja: "供給者iのシェア（0～1）" },
};
const quantity: FormulaSymbol = {
  tex: "q_i",
  meaning: {
    en: "quantity of supplier i, all in one unit",
    ja: "供給者iの数量（単位は統一する）",
  },
};
const countryShare: FormulaSymbol = {
  tex: "s_c",
  meaning: { en: "share of country c in world supply, 0–1", ja: "世界供給に占める国cのシェア（0～1）" },
};
const index: FormulaSymbol = {
  tex: "H",
  meaning: {
    en: "index: 1/n with n equal suppliers, 1 with a single one",
    ja: "指数（同規模のn者なら1/n、1者独占なら1）",
  },
};
const supplierCount: FormulaSymbol = {
  tex: "n",
  meaning: { en: "number of suppliers that supply anything", ja: "供給のある供給者の数" },
};
const rankedShare: FormulaSymbol = {
  tex: "s_{(i)}",
  meaning: { en: "share of the i-th largest supplier", ja: "i番目に大きい供給者のシェア" },
};

/** Symbols of measures of concentration. */
export const concentrationSymbols: SymbolsById = {
  SHARES: [share, quantity],
  HHI: [
    index,
    {
      tex: "k",
      meaning: { en: "scale: 1, or 10,000 for points", ja: "尺度（1、またはポイント表示の10,000）" },
    },
    share,
    quantity,
    { tex: "n", meaning: { en: "number of suppliers", ja: "供給者の数" } },
  ],
  CRN: [
    {
      tex: String.raw`\mathrm{CR}_n`,
      meaning: { en: "share of the n largest suppliers together, 0–1", ja: "上位n者の合計シェア（0～1）" },
    },
    {
      tex: "s_{(i)}",
      meaning: { en: "share of the i-th largest supplier", ja: "i番目に大きい供給者のシェア" },
    },
  ],
  NMINUS1: [
    {
      tex: "N_{-k}",
      meaning: {
        en: "what is left without the k largest, relative to demand",
        ja: "上位k者を除いて残る供給の需要に対する比率",
      },
    },
    quantity,
    { tex: "D", meaning: { en: "demand in the same unit", ja: "需要（同じ単位）" } },
    {
      tex: "d_{(i)}",
      meaning: {
        en: "own demand of the i-th largest supplier, 0 unless given",
        ja: "i番目に大きい供給者自身の需要（指定しなければ0）",
      },
    },
  ],
  MARKETHHI: [
    index,
    countryShare,
    {
      tex: "w_c",
      meaning: {
        en: "weight of country c: 1, or its governance risk from 0 (best) to 1",
        ja: "国cの重み（1、またはガバナンスリスク。0が最良、1が最悪）",
      },
    },
    {
      tex: String.raw`\overline{\mathrm{WGI}}_c`,
      meaning: {
        en: "mean of the six Worldwide Governance Indicators, about −2.5 to 2.5",
        ja: "世界ガバナンス指標6分野の平均（おおむね−2.5～2.5）",
      },
    },
  ],
  SUPPLIERCOUNT: [
    {
      tex: "N",
      meaning: {
        en: "number of equal suppliers that would be as concentrated",
        ja: "同じ集中度となる同規模の供給者の数",
      },
    },
    share,
  ],
  CONCENTRATION: [index, countryShare],
  HHINORM: [
    {
      tex: "H^*",
      meaning: { en: "normalised index, 0–1", ja: "正規化した指数（0～1）" },
    },
    index,
    supplierCount,
  ],
  HHIRANGE: [
    { tex: "l_i", meaning: { en: "lowest quantity of supplier i", ja: "供給者iの数量の下限" } },
    { tex: "u_i", meaning: { en: "highest quantity of supplier i", ja: "供給者iの数量の上限" } },
    {
      tex: "r",
      meaning: {
        en: "what unnamed suppliers deliver together: nothing to square at the minimum, one square at the maximum",
        ja: "内訳が不明な供給者の合計（最小では二乗を加えず、最大では1者分の二乗を加える）",
      },
    },
  ],
  HALLTIDEMAN: [rankedShare, { tex: "i", meaning: { en: "rank, 1 for the largest", ja: "順位（最大が1）" } }],
  MERGERDELTA: [
    { tex: String.raw`\Delta H`, meaning: { en: "rise of the index", ja: "指数の上昇幅" } },
    share,
    {
      tex: "k",
      meaning: { en: "scale: 1, or 10,000 for points", ja: "尺度（1、またはポイント表示の10,000）" },
    },
  ],
  DIVERSITY: [
    share,
    supplierCount,
    { tex: "H'", meaning: { en: "Shannon entropy", ja: "シャノンのエントロピー" } },
    { tex: "J", meaning: { en: "evenness", ja: "均等度" } },
    { tex: "D", meaning: { en: "Simpson diversity", ja: "シンプソンの多様度" } },
    {
      tex: "N_q,\\ H_q",
      meaning: { en: "Hill number and Rényi entropy of order q", ja: "次数qのヒル数とレニーのエントロピー" },
    },
  ],
  INEQUALITY: [
    {
      tex: "q_{(i)}",
      meaning: { en: "quantity of the i-th smallest supplier", ja: "i番目に小さい供給者の数量" },
    },
    share,
    supplierCount,
    { tex: "G", meaning: { en: "Gini coefficient", ja: "ジニ係数" } },
    { tex: "T", meaning: { en: "Theil's T", ja: "タイルのT" } },
    { tex: "L", meaning: { en: "mean logarithmic deviation", ja: "平均対数偏差" } },
  ],
};
