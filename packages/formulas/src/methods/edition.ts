import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const edition: Method = {
  steps: [
    {
      id: "parts",
      heading: { en: "What each part is", ja: "各項目" },
      text: [
        {
          en: "`as_of` is the day of the edition in [editions](data/editions/). `hash` is the SHA-256 of every row the edition sees, and for an issued edition the one recorded when it was issued. `previous` is the edition before it in the order of their days; an erratum follows the edition it corrects. `year_before` is the newest edition whose day is a year or more before its own. `errata` are the ids in [errata](data/errata/) of mistakes that the edition was issued with: those found in it, those in rows it shares with the edition they were found in, and methods that were corrected after its day of issue. A draft has none, as it shows what the tables hold.",
          ja: "`as_of`は[editions](data/editions/)の基準日である。`hash`は版が参照できる全行のSHA-256であり、公表済みの版では公表時に記録した値とする。`previous`は基準日の順で一つ前の版である（訂正版は、訂正した版の次に置く）。`year_before`は、基準日が1年以上前の版のうち最も新しい版である。`errata`は、版が公表時のまま示している誤りの[errata](data/errata/)における番号である。その版で見つかった誤り、誤りの見つかった版と共有する行の誤り、公表日より後に訂正された手法が該当する。草案は表の現在の値を示すため、該当するものはない。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  refusals: [
    refused("invalid-argument", "colour"),
    refused("no-data", "previous", "2024Q1"),
    refused("no-data", "year_before", "2024Q1"),
  ],
};
