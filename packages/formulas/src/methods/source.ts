import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const source: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Which source", ja: "どの出典か" },
      text: [
        {
          en: "Publisher, title, day and address of the row of [sources](data/sources/) that the `source_id` of the chosen row names, with the `locator` of that row.",
          ja: "版が採る行の`source_id`が指す[sources](data/sources/)の行の公表機関、題名、日付、アドレスを、行の`locator`とともに示す。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/observation.ts"],
  refusals: [
    refused("no-data", "mine_production.AUS", 1901),
    refused("invalid-argument", "mine_production.XYZXYZ", 2024),
  ],
};
