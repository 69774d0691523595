import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const hhiband: Method = {
  steps: [
    {
      id: "thresholds",
      heading: { en: "Thresholds", ja: "境界" },
      text: [
        {
          en: "An index below the first threshold is low, above the second high; from the first to the second, both included, it is moderate. In points of 10,000: `doj2023`, `doj1982` and `wmd` 1,000 and 1,800; `doj2010` 1,500 and 2,500; `eu` 1,000 and 2,000.",
          ja: "指数が第1の境界未満ならlow、第2の境界を超えればhigh、両境界を含む間はmoderateとする。境界は10,000を上限とするポイントで、`doj2023`、`doj1982`、`wmd`が1,000と1,800、`doj2010`が1,500と2,500、`eu`が1,000と2,000である。",
        },
      ],
    },
  ],
  code: ["metrics/concentration-band.ts"],
  refusals: [
    refused("out-of-range", 1800, "eu"),
    refused("invalid-argument", 0.18, "none"),
    refused("invalid-argument", 0.18),
  ],
};
