import type { FormulaSymbol, SymbolsById } from "./symbol.ts";

const flow: readonly FormulaSymbol[] = [
  { tex: "u", meaning: { en: "use per day", ja: "1日当たりの使用量" } },
  { tex: "a", meaning: { en: "inflow per day", ja: "1日当たりの流入量" } },
];
const stock: FormulaSymbol = { tex: "S", meaning: { en: "stock", ja: "備蓄量" } };

/** Symbols of stocks, reserves and what fills them. */
export const stockSymbols: SymbolsById = {
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
  OREOUTPUT: [
    { tex: "Q", meaning: { en: "t of oxide a year", ja: "年間の酸化物量（t）" } },
    { tex: "m", meaning: { en: "t of ore or mud a day, as lifted", ja: "1日当たりの鉱石・泥（t、湿量）" } },
    { tex: "d", meaning: { en: "dry part, 0–1", ja: "乾量の割合（0～1）" } },
    { tex: "g", meaning: { en: "grade of the dry ore, parts per million", ja: "乾量中の品位（ppm）" } },
    { tex: "n", meaning: { en: "days of work a year", ja: "年間の稼働日数" } },
    { tex: "r", meaning: { en: "part recovered, 0–1", ja: "回収率（0～1）" } },
  ],
  RAMP: [
    { tex: "C", meaning: { en: "output in full service", ja: "フル稼働時の生産量" } },
    {
      tex: "t - t_0",
      meaning: { en: "months since the first output", ja: "生産開始からの月数" },
    },
    { tex: "m", meaning: { en: "months until full service", ja: "フル稼働までの月数" } },
    {
      tex: String.raw`\operatorname{clip}`,
      meaning: { en: "the value held between 0 and 1", ja: "値を0～1に収める" },
    },
  ],
  RECYCLE: [
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
  THRIFT: [
    { tex: "D", meaning: { en: "demand before", ja: "削減前の需要" } },
    { tex: "c", meaning: { en: "part saved in the end, 0–1", ja: "最終的な削減割合（0～1）" } },
    { tex: "T", meaning: { en: "years in which it is reached", ja: "達成までの年数" } },
    { tex: "t", meaning: { en: "years since it began", ja: "開始からの年数" } },
  ],
  STOCKPATH: [
    { tex: "S_t", meaning: { en: "stock after t periods", ja: "t期後の在庫量" } },
    { tex: "u", meaning: { en: "use per period", ja: "期間当たりの使用量" } },
    { tex: "a", meaning: { en: "inflow per period", ja: "期間当たりの流入量" } },
  ],
};
