import type { Method } from "../method.ts";

export const vintages: Method = {
  steps: [
    {
      id: "all",
      heading: { en: "All statements, not the chosen one", ja: "採用した行だけでなくすべて" },
      text: [
        {
          en: "All rows of the fact that the edition sees, whichever it takes: those of the same series and period from every source.",
          ja: "版が参照できる、同じ系列・期間の行をすべての出典について返す。採用した行に限らない。",
        },
      ],
    },
  ],
  columns: [
    { name: "source", meaning: { en: "`source_id` of the row", ja: "行の`source_id`" } },
    { name: "published", meaning: { en: "day from which the source counts", ja: "出典が有効となる日" } },
    {
      name: "value",
      meaning: { en: "the number, empty where none is printed", ja: "値（公表されていなければ空白）" },
    },
    {
      name: "flag",
      meaning: {
        en: "state as the table marks it: empty where reported, e estimated by the publisher, d derived, > and < bounds",
        ja: "表の状態記号（空欄は報告値、eは公表機関の推計、dは算出値、>と<は上下限）",
      },
    },
  ],
  order: {
    en: "By the day from which the source counts, the oldest first; of one day by `source_id`.",
    ja: "出典が有効となる日の古い順。同日なら`source_id`の順。",
  },
  restsOn: ["rows"],
};
