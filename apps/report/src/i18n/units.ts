import type { Text } from "@kidorui/core";

/** How a unit is written. */
export interface UnitWords {
  /** Directly after a number, the space included; empty where the number says enough. */
  readonly after: Text;
  /** By itself. */
  readonly name: Text;
}

const NOTHING: Text = { en: "", ja: "" };

/** A unit that the numbers given to the function decide. */
const givenBy = (en: string, ja: string): UnitWords => ({ after: NOTHING, name: { en, ja } });

/** Units of results, by the name that the catalogue and the tables give them. */
export const unitWords: Readonly<Record<string, UnitWords>> = {
  share: { after: NOTHING, name: { en: "share", ja: "割合（0～1）" } },
  "share per year": {
    after: { en: "\u00A0a\u00A0year", ja: "／年" },
    name: { en: "share per year", ja: "年当たりの割合" },
  },
  "index 0–1": { after: NOTHING, name: { en: "index 0–1", ja: "指数（0～1）" } },
  index: { after: NOTHING, name: { en: "index", ja: "指数" } },
  ratio: { after: NOTHING, name: { en: "ratio", ja: "比率" } },
  count: { after: NOTHING, name: { en: "count", ja: "件数" } },
  suppliers: {
    after: { en: "\u00A0suppliers", ja: "者" },
    name: { en: "suppliers", ja: "供給者の数" },
  },
  nats: { after: { en: "\u00A0nats", ja: "ナット" }, name: { en: "nats", ja: "ナット" } },
  bits: { after: { en: "\u00A0bits", ja: "ビット" }, name: { en: "bits", ja: "ビット" } },
  t: { after: { en: "\u00A0t", ja: "トン" }, name: { en: "t", ja: "t" } },
  kg: { after: { en: "\u00A0kg", ja: "\u00A0kg" }, name: { en: "kg", ja: "kg" } },
  "t REO": {
    after: { en: "\u00A0t\u00A0REO", ja: "トン（REO換算）" },
    name: { en: "t REO", ja: "t（REO換算）" },
  },
  "kt REO": {
    after: { en: "\u00A0kt\u00A0REO", ja: "千トン（REO換算）" },
    name: { en: "kt REO", ja: "千トン（REO換算）" },
  },
  "10kt REO": {
    after: { en: "\u00A0×\u00A010\u00A0kt\u00A0REO", ja: "万トン（REO換算）" },
    name: { en: "10 kt REO", ja: "万トン（REO換算）" },
  },
  "kg REO": {
    after: { en: "\u00A0kg\u00A0REO", ja: "\u00A0kg（REO換算）" },
    name: { en: "kg REO", ja: "kg（REO換算）" },
  },
  "t oxide": {
    after: { en: "\u00A0t\u00A0of\u00A0oxide", ja: "トン（酸化物）" },
    name: { en: "t oxide", ja: "t（酸化物）" },
  },
  "t/yr": { after: { en: "\u00A0t\u00A0a\u00A0year", ja: "トン／年" }, name: { en: "t/yr", ja: "t／年" } },
  "t/month": {
    after: { en: "\u00A0t\u00A0a\u00A0month", ja: "トン／月" },
    name: { en: "t/month", ja: "t／月" },
  },
  "% of REO": {
    after: { en: "%\u00A0of\u00A0REO", ja: "％（REO中）" },
    name: { en: "% of REO", ja: "％（REO中）" },
  },
  "% rare earths": {
    after: { en: "%\u00A0rare\u00A0earths", ja: "％（希土類の含有率）" },
    name: { en: "% rare earths", ja: "希土類の含有率、％" },
  },
  "% by mass": {
    after: { en: "%\u00A0by\u00A0mass", ja: "質量％" },
    name: { en: "% by mass", ja: "質量％" },
  },
  "%": { after: { en: "%", ja: "％" }, name: { en: "%", ja: "％" } },
  "USD/kg": {
    after: { en: "\u00A0USD/kg", ja: "米ドル／kg" },
    name: { en: "USD/kg", ja: "米ドル／kg" },
  },
  EUR: { after: { en: "\u00A0euros", ja: "ユーロ" }, name: { en: "EUR", ja: "ユーロ" } },
  USD: { after: { en: "\u00A0US\u00A0dollars", ja: "米ドル" }, name: { en: "USD", ja: "米ドル" } },
  JPY: { after: { en: "\u00A0yen", ja: "円" }, name: { en: "JPY", ja: "円" } },
  days: { after: { en: "\u00A0days", ja: "日" }, name: { en: "days", ja: "日" } },
  months: { after: { en: "\u00A0months", ja: "か月" }, name: { en: "months", ja: "月数" } },
  years: { after: { en: "\u00A0years", ja: "年" }, name: { en: "years", ja: "年数" } },
  year: { after: NOTHING, name: { en: "year", ja: "年" } },
  "fiscal year": {
    after: { en: "", ja: "年度" },
    name: { en: "fiscal year", ja: "年度" },
  },
  date: { after: NOTHING, name: { en: "date", ja: "日付" } },
  text: { after: NOTHING, name: { en: "text", ja: "文字列" } },
  table: { after: NOTHING, name: { en: "table", ja: "表" } },
  series: { after: NOTHING, name: { en: "depends on the arguments", ja: "引数による" } },
  claimed_unit: { after: NOTHING, name: { en: "unit of the claim", ja: "主張の単位" } },
  "unit of capacity": givenBy("unit of capacity", "能力と同じ単位"),
  "unit of demand": givenBy("unit of demand", "需要と同じ単位"),
  "unit of imports": givenBy("unit of imports", "輸入と同じ単位"),
  "unit of shipments": givenBy("unit of shipments", "出荷と同じ単位"),
  "unit of supply": givenBy("unit of supply", "供給と同じ単位"),
  "unit of use": givenBy("unit of use", "使用量と同じ単位"),
  "unit of the amount": givenBy("unit of the amount", "元の量と同じ単位"),
  "unit of the history": givenBy("unit of the history", "過去の値と同じ単位"),
  "unit of the stock": givenBy("unit of the stock", "在庫と同じ単位"),
  "unit of the totals": givenBy("unit of the totals", "合計と同じ単位"),
};

/** How Japanese writes tonnes, and how it counts many of them: by ten thousands. */
export const [TONNES, TEN_THOUSANDS] = ["トン", "万"];

/** Units of money. */
export const MONEY: readonly string[] = ["JPY", "USD", "EUR"];

/** A step by which much money is counted, and its word behind the number. */
interface MoneyStep {
  readonly size: number;
  readonly word: string;
}

/** Steps by which a language counts money, the largest first. */
export const moneySteps: Readonly<Record<keyof Text, readonly MoneyStep[]>> = {
  en: [
    { size: 1e12, word: "\u00A0trillion" },
    { size: 1e9, word: "\u00A0billion" },
    { size: 1e6, word: "\u00A0million" },
  ],
  ja: [
    { size: 1e12, word: "兆" },
    { size: 1e8, word: "億" },
    { size: 1e4, word: "万" },
  ],
};
