import type { Template } from "../template.ts";
import { exposure } from "./suppliers/exposure.ts";
import { list } from "./suppliers/list.ts";
import { stock } from "./suppliers/stock.ts";

/** Own suppliers: who and where, how much hangs on one of them, and how long the stock lasts. */
export const suppliers: Template = {
  id: "supplier-exposure",
  title: { en: "Own suppliers", ja: "自社の調達先" },
  summary: {
    en: "Paste what you buy: what is wrong with the list, the share of each country, supplier and element, single points of failure, days of stock under a cut, and how much to buy for 90 days.",
    ja: "購入一覧を貼り付けると、入力の誤り、国・供給者・元素ごとの割合、単一障害点、供給が減った場合の在庫日数、90日分の確保に必要な量を示す。",
  },
  sheets: (writing) => [list(writing), exposure(writing), stock(writing)],
};
