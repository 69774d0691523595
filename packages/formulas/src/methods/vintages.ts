import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

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
  order: {
    en: "By the day from which the source counts, the oldest first; of one day by `source_id`.",
    ja: "出典が有効となる日の古い順。同日なら`source_id`の順。",
  },
  restsOn: ["rows"],
  code: ["indicators/observation.ts"],
  refusals: [
    refused("no-data", "mine_production.AUS", 1901),
    refused("invalid-argument", "mine_production.XYZXYZ", 2024),
  ],
};
