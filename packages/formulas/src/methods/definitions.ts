import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const definitions: Method = {
  steps: [
    {
      id: "all",
      heading: { en: "Every answer", ja: "すべての値" },
      text: [
        {
          en: "Every customs list of [trade](data/trade/) that gives a share of the supplier, and every row of [trade_shares](data/trade_shares/) on the pair, of all sources that the edition sees; the share of each as in [DEPENDENCE](methods/dependence/). A list or row that gives no share is left out.",
          ja: "版が参照できるすべての出典について、供給国の割合が求まる[trade](data/trade/)の通関一覧と、輸入国と供給国が一致する[trade_shares](data/trade_shares/)の行をすべて示す。割合の求め方は[DEPENDENCE](methods/dependence/)と同じで、割合が求められないものは除く。",
        },
      ],
    },
  ],
  order: {
    en: "By the middle of the period, the newest first, periods of one middle by their text from the end of the alphabet; within a period in the order in which [DEPENDENCE](methods/dependence/) would take them, then by element and product.",
    ja: "期間の中点が新しい順（同じ中点の期間は表記の逆順）。同じ期間の中では[DEPENDENCE](methods/dependence/)が採用する順、元素、品目の順。",
  },
  restsOn: ["rows", "DEPENDENCE"],
  code: ["indicators/dependence.ts"],
  refusals: [refused("no-data", "JPN", "CHN", "REE", 1901), refused("invalid-argument", "JPN", "Atlantis")],
};
