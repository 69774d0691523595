import type { FormulaSymbol, SymbolsById } from "./symbol.ts";

const trade: readonly FormulaSymbol[] = [
  { tex: "I", meaning: { en: "imports", ja: "輸入" } },
  { tex: "E", meaning: { en: "exports", ja: "輸出" } },
];

/** Symbols of measures of dependence. */
export const dependenceSymbols: SymbolsById = {
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
  IMPORTRELIANCE: [
    { tex: "P", meaning: { en: "primary production of one stage", ja: "一つの工程の一次生産" } },
    ...trade,
  ],
  SELFSUFFICIENCY: [
    {
      tex: "P",
      meaning: { en: "production, old scrap included", ja: "国内生産（使用済みスクラップを含む）" },
    },
    ...trade,
    {
      tex: String.raw`\Delta S`,
      meaning: {
        en: "stocks drawn in the period; negative when they grew",
        ja: "期間中の在庫取崩し（積増しは負）",
      },
    },
  ],
  DECOMPOSE: [
    {
      tex: "T_t",
      meaning: { en: "all purchases, before (0) and after (1)", ja: "総購入量（変化前0、変化後1）" },
    },
    { tex: "s_t", meaning: { en: "the supplier's share of them", ja: "当該供給者の割合" } },
    { tex: "V_t", meaning: { en: "what is bought from the supplier", ja: "当該供給者からの購入量" } },
    { tex: "L", meaning: { en: "logarithmic mean of it before and after", ja: "変化前後の対数平均" } },
  ],
  COVERAGE: [
    { tex: "q_i", meaning: { en: "quantity of contract i", ja: "契約iの数量" } },
    { tex: "p_i", meaning: { en: "probability that it is delivered", ja: "契約iが履行される確率" } },
    { tex: "D", meaning: { en: "demand in the same unit", ja: "需要（同じ単位）" } },
  ],
  EXPOSURE: [
    { tex: "q_i,\\ r_i", meaning: { en: "quantity and risk of purchase i", ja: "購入iの数量とリスク" } },
    { tex: "s_k", meaning: { en: "share of key k", ja: "区分kの割合" } },
    { tex: "w_k", meaning: { en: "share of key k weighted by risk", ja: "区分kのリスク加重割合" } },
  ],
  GPRS: [
    { tex: "H", meaning: { en: "concentration of world production", ja: "世界生産の集中度" } },
    { tex: "s_i", meaning: { en: "share of country i in it", ja: "世界生産に占める国iの割合" } },
    {
      tex: "g_i",
      meaning: { en: "political instability of country i, 0–1", ja: "国iの政治的不安定性（0～1）" },
    },
    { tex: "f_i", meaning: { en: "imports from country i", ja: "国iからの輸入量" } },
    { tex: "p", meaning: { en: "home production", ja: "国内生産量" } },
  ],
  TRANSIT: [
    { tex: "f_i", meaning: { en: "imports from country i as recorded", ja: "統計上の国iからの輸入量" } },
    { tex: "f_i'", meaning: { en: "imports by origin", ja: "原産国別の輸入量" } },
    { tex: "P_i", meaning: { en: "mine production of country i", ja: "国iの鉱山生産量" } },
  ],
  SUPPLYRISK: [
    {
      tex: String.raw`C_{\mathrm{W}},\ C_{\mathrm{EU}}`,
      meaning: {
        en: "concentration of world supply and of what the EU buys, weighted by governance (0 best to 10) and trade",
        ja: "世界供給およびEUの調達先の集中度（ガバナンス（0が最良、10が最悪）と貿易条件で加重）",
      },
    },
    { tex: String.raw`\mathrm{IR}`, meaning: { en: "import reliance, 0–1", ja: "輸入依存度（0～1）" } },
    {
      tex: "R",
      meaning: {
        en: "part of the input that comes from old scrap, 0–1",
        ja: "投入量に占める使用済み製品由来の割合（0～1）",
      },
    },
    {
      tex: String.raw`\mathrm{SI}`,
      meaning: { en: "substitution index, 1 where nothing substitutes", ja: "代替指数（代替がなければ1）" },
    },
  ],
};
