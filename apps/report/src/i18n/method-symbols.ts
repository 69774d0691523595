import type { Text } from "@kidorui/core";

/** A symbol of a formula and what it stands for. */
export interface FormulaSymbol {
  readonly tex: string;
  readonly meaning: Text;
}

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
const flow: readonly FormulaSymbol[] = [
  { tex: "u", meaning: { en: "use per day", ja: "1日当たりの使用量" } },
  { tex: "a", meaning: { en: "inflow per day", ja: "1日当たりの流入量" } },
];
const stock: FormulaSymbol = { tex: "S", meaning: { en: "stock", ja: "備蓄量" } };

/** Symbols of each formula, by the id of its function. */
export const methodSymbols: Readonly<Record<string, readonly FormulaSymbol[]>> = {
  RESERVES: [
    {
      tex: "R_c",
      meaning: { en: "economic reserves of country c, t REO", ja: "国cの経済的埋蔵量（t、REO換算）" },
    },
    {
      tex: "Q_c",
      meaning: {
        en: "mine output of country c in the year, t REO a year",
        ja: "国cのその年の鉱山生産量（t／年、REO換算）",
      },
    },
    {
      tex: "T_c",
      meaning: { en: "years the reserves would last at that output", ja: "その生産量が続く場合の可採年数" },
    },
  ],
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
      tex: "N_{-1}",
      meaning: { en: "what is left, relative to demand", ja: "残る供給の需要に対する比率" },
    },
    quantity,
    { tex: "D", meaning: { en: "demand in the same unit", ja: "需要（同じ単位）" } },
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
  NIR: [
    {
      tex: "P",
      meaning: { en: "production, old scrap included", ja: "国内生産（使用済みスクラップを含む）" },
    },
    { tex: "I", meaning: { en: "imports", ja: "輸入" } },
    { tex: "E", meaning: { en: "exports", ja: "輸出" } },
    {
      tex: String.raw`\Delta S`,
      meaning: {
        en: "stocks drawn in the period; negative when they grew",
        ja: "期間中の在庫取崩し（積増しは負）",
      },
    },
  ],
  DEPENDENCE: [
    {
      tex: "d_c",
      meaning: { en: "share of supplier c in the imports, 0–1", ja: "輸入に占める供給国cの割合（0～1）" },
    },
    {
      tex: "I_c",
      meaning: {
        en: "imports from supplier c, on one basis and of one scope",
        ja: "供給国cからの輸入（基準と対象品目をそろえる）",
      },
    },
  ],
  DAYSCOVER: [
    { tex: "D", meaning: { en: "days of cover", ja: "備蓄日数" } },
    stock,
    ...flow,
    { tex: "T", meaning: { en: "horizon in days", ja: "計算期間の上限（日）" } },
  ],
  RUNOUT: [
    { tex: "t", meaning: { en: "day on which the stock is used up", ja: "備蓄が尽きる日" } },
    { tex: "t_0", meaning: { en: "day on which the stock is counted", ja: "備蓄量を数えた日" } },
    stock,
    ...flow,
  ],
  STOCKFOR: [stock, { tex: "D", meaning: { en: "days to be covered", ja: "賄う日数" } }, ...flow],
  SHOCK: [
    { tex: "q_i", meaning: { en: "supply before", ja: "途絶前の供給量" } },
    { tex: "q_i'", meaning: { en: "supply after", ja: "途絶後の供給量" } },
    { tex: "t", meaning: { en: "supplier that delivers less", ja: "供給が減る供給者" } },
    { tex: "c", meaning: { en: "part of its supply that is lost, 0–1", ja: "失われる割合（0～1）" } },
    {
      tex: String.raw`\rho`,
      meaning: {
        en: "part of the loss the others take over, 0–1",
        ja: "他の供給者が肩代わりする割合（0～1）",
      },
    },
  ],
};
