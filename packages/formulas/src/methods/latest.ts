import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const latest: Method = {
  steps: [
    {
      id: "newest",
      heading: { en: "Which is the newest", ja: "最も新しい期間" },
      text: [
        {
          en: "Of the rows that the edition takes, those of the table or series with a number in the table's value column count; a fact that is withheld, not available, printed only as a range, or as an amount where the column is a share, has none. The newest is the period with the latest middle: 2024 lies after 2016-2020, 2024H2 after 2024. Of periods with one middle it is the last by their text.",
          ja: "版が採る行のうち、表または系列の値の列に数値があるものを対象とする（秘匿、不明、幅だけの公表、割合の列に対する数量だけの公表は対象としない）。期間の中点が最も遅いものを最も新しいとする（2016-2020より2024、2024より2024H2が新しい）。中点が同じなら表記の順で最後のものとする。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/newest.ts"],
  refusals: [
    refused("no-data", "mine_production.FRA"),
    refused("invalid-argument", "mine_productions"),
    refused("invalid-argument", "reserves"),
    refused("invalid-argument", "reserves.AUS"),
  ],
};
