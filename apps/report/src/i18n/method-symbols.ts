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
const supplierCount: FormulaSymbol = {
  tex: "n",
  meaning: { en: "number of suppliers that supply anything", ja: "供給のある供給者の数" },
};
const rankedShare: FormulaSymbol = {
  tex: "s_{(i)}",
  meaning: { en: "share of the i-th largest supplier", ja: "i番目に大きい供給者のシェア" },
};
const trade: readonly FormulaSymbol[] = [
  { tex: "I", meaning: { en: "imports", ja: "輸入" } },
  { tex: "E", meaning: { en: "exports", ja: "輸出" } },
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
};
