import type { Method } from "../method.ts";

export const definitions: Method = {
  steps: [
    {
      id: "all",
      heading: { en: "Every answer", ja: "すべての回答" },
      text: [
        {
          en: "All rows of [trade_shares](data/trade_shares/) on the pair that the edition sees, whichever it takes; the share of each as in [DEPENDENCE](methods/dependence/), amounts over the row `WLD` of the same source, whether or not that row is taken. A row that gives no share is left out.",
          ja: "版が参照できる[trade_shares](data/trade_shares/)の行のうち、輸入国と供給国が一致するものをすべて示す（採用した行に限らない）。割合の求め方は[DEPENDENCE](methods/dependence/)と同じで（数量は、採用の有無を問わず、同じ出典の`WLD`の行で割る）、割合が求められない行は除く。",
        },
      ],
    },
  ],
  order: {
    en: "By the middle of the period, the newest first, periods of one middle by their text from the end of the alphabet; within a period by the day from which the source counts, the oldest first, then by `source_id`, then in the order of the file.",
    ja: "期間の中点が新しい順（同じ中点の期間は表記の逆順）。同じ期間の中では、出典が有効となる日の古い順、`source_id`の順、ファイルの順。",
  },
  restsOn: ["rows", "DEPENDENCE"],
};
