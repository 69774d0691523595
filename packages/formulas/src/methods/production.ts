import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const production: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "`quantity_t` of the row of [mine_production](data/mine_production/) for the country and year, in tonnes of rare-earth oxides (REO). The world (`WLD`) and other countries (`OTH`) are rows as printed, not sums. kt is t ÷ 1,000, kg is t × 1,000.",
          ja: "[mine_production](data/mine_production/)の該当する国・年の行の`quantity_t`（希土類酸化物換算トン）である。世界計（`WLD`）とその他の国（`OTH`）も公表された行であり、合計ではない。ktは1,000で割り、kgは1,000を掛ける。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/observation.ts"],
  refusals: [
    refused("no-data", "Dy", "mine", "CHN", 2024),
    refused("invalid-argument", "REE", "smelter", "CHN", 2024),
    refused("out-of-range", "REE", "mine", "AUS", 46349),
    refused("out-of-range", "REE", "mine", "AUS", 2024.5),
  ],
};
