import type { Method } from "../method.ts";

export const definitions: Method = {
  steps: [
    {
      id: "all",
      heading: { en: "Every answer", ja: "すべての回答" },
      text: [
        {
          en: "All rows of [trade_shares](data/trade_shares/) on the pair that the edition sees, whichever it takes; the share of each as in [DEPENDENCE](methods/dependence/). A row that gives no share is left out.",
          ja: "版が参照できる[trade_shares](data/trade_shares/)の行のうち、輸入国と供給国が一致するものをすべて示す（採用した行に限らない）。割合の求め方は[DEPENDENCE](methods/dependence/)と同じで、割合が求められない行は除く。",
        },
      ],
    },
  ],
  columns: [
    {
      name: "period",
      meaning: { en: "year or period, as the table writes it", ja: "年または期間（表の表記のまま）" },
    },
    { name: "element", meaning: { en: "code of the element or group", ja: "元素・元素群のコード" } },
    {
      name: "basis",
      meaning: {
        en: "what is divided: weight, value, metal equivalent or not stated",
        ja: "割合の基準（重量、金額、金属換算、不明）",
      },
    },
    { name: "scope", meaning: { en: "which goods are counted", ja: "対象品目" } },
    { name: "share", meaning: { en: "share of the imports, 0–1", ja: "輸入に占める割合（0～1）" } },
    { name: "low", meaning: { en: "lower bound", ja: "下限" } },
    { name: "high", meaning: { en: "upper bound", ja: "上限" } },
    {
      name: "flag",
      meaning: {
        en: "state as the table marks it: empty where reported, e estimated by the publisher, d derived, > and < bounds",
        ja: "表の状態記号（空欄は報告値、eは公表機関の推計、dは算出値、>と<は上下限）",
      },
    },
    { name: "grade", meaning: { en: "grade of the source, A to E", ja: "出典の等級（A～E）" } },
    { name: "source", meaning: { en: "`source_id` of the row", ja: "行の`source_id`" } },
  ],
  order: {
    en: "By the middle of the period, the newest first, periods of one middle by their text from the end of the alphabet; within a period by the day from which the source counts, the oldest first, then by `source_id`, then in the order of the file.",
    ja: "期間の中点が新しい順（同じ中点の期間は表記の逆順）。同じ期間の中では、出典が有効となる日の古い順、`source_id`の順、ファイルの順。",
  },
  restsOn: ["rows", "DEPENDENCE"],
};
