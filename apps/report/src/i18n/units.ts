import type { Text } from "@kidorui/core";

/** What stands directly after a number for its unit, the space included; of others the number says enough. */
export const unitsAfter: Readonly<Record<string, Text>> = {
  "share per year": { en: "\u00A0a\u00A0year", ja: "／年" },
  suppliers: { en: "\u00A0suppliers", ja: "者" },
  nats: { en: "\u00A0nats", ja: "ナット" },
  bits: { en: "\u00A0bits", ja: "ビット" },
  t: { en: "\u00A0t", ja: "トン" },
  kg: { en: "\u00A0kg", ja: "kg" },
  "t REO": { en: "\u00A0t\u00A0REO", ja: "トン（REO換算）" },
  "kt REO": { en: "\u00A0kt\u00A0REO", ja: "千トン（REO換算）" },
  "10kt REO": { en: "\u00A0×\u00A010\u00A0kt\u00A0REO", ja: "万トン（REO換算）" },
  "kg REO": { en: "\u00A0kg\u00A0REO", ja: "kg（REO換算）" },
  "t oxide": { en: "\u00A0t\u00A0of\u00A0oxide", ja: "トン（酸化物）" },
  "t/yr": { en: "\u00A0t\u00A0a\u00A0year", ja: "トン／年" },
  "t/month": { en: "\u00A0t\u00A0a\u00A0month", ja: "トン／月" },
  "% of REO": { en: "%\u00A0of\u00A0REO", ja: "％（REO中）" },
  "% rare earths": { en: "%\u00A0rare\u00A0earths", ja: "％（希土類の含有率）" },
  "% by mass": { en: "%\u00A0by\u00A0mass", ja: "質量％" },
  "%": { en: "%", ja: "％" },
  "USD/kg": { en: "\u00A0USD/kg", ja: "米ドル／kg" },
  EUR: { en: "\u00A0euros", ja: "ユーロ" },
  USD: { en: "\u00A0US\u00A0dollars", ja: "米ドル" },
  "million USD": { en: "\u00A0million\u00A0US\u00A0dollars", ja: "百万米ドル" },
  JPY: { en: "\u00A0yen", ja: "円" },
  days: { en: "\u00A0days", ja: "日" },
  months: { en: "\u00A0months", ja: "か月" },
  years: { en: "\u00A0years", ja: "年" },
  "fiscal year": { en: "", ja: "年度" },
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
