import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const edition: Method = {
  steps: [
    {
      id: "parts",
      heading: { en: "What each part is", ja: "各項目" },
      text: [
        {
          en: "`as_of` is the day of the edition in [editions](data/editions/). `hash` is the SHA-256 of every row the edition sees, and for an issued edition the one recorded when it was issued. `previous` is the edition before it in the order of their days; an erratum follows the edition it corrects.",
          ja: "`as_of`は[editions](data/editions/)の基準日である。`hash`は版が参照できる全行のSHA-256であり、公表済みの版では公表時に記録した値とする。`previous`は基準日の順で一つ前の版である（訂正版は、訂正した版の次に置く）。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  refusals: [refused("invalid-argument", "colour"), refused("no-data", "previous", "2024Q1")],
};
