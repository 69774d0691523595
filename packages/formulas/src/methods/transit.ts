import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const transit: Method = {
  symbols: [
    { tex: "f_i", meaning: { en: "imports from country i as recorded", ja: "統計上の国iからの輸入量" } },
    { tex: "f_i'", meaning: { en: "imports by origin", ja: "原産国別の輸入量" } },
    { tex: "P_i", meaning: { en: "mine production of country i", ja: "国iの鉱山生産量" } },
  ],
  order: { en: "As the range.", ja: "元の範囲の順。" },
  code: ["metrics/reallocate-transit.ts"],
  refusals: [
    refused("undefined-ratio", [[60], [30], [10]], [[0], [0], [0]]),
    refused("out-of-range", [[60], [30], [10]], [[1], [-1], [0]]),
    refused("invalid-argument", [[60], [30], [10]], [[1]]),
  ],
};
