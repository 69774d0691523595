import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const lever: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "`value` of the row of [scenario_levers](data/scenario_levers/) for the scenario and the lever, in the row's `unit`. Where the scenario has no such row, that of its `parent_id` in [scenarios](data/scenarios/), and so on; the nearest one counts. `months` is `horizon_months` of the scenario itself. Nothing is converted, and no default is filled in: days-of-demand are shown as days, share-of-demand as a share.",
          ja: "[scenario_levers](data/scenario_levers/)のシナリオと入力が一致する行の`value`を、その行の`unit`で返す。シナリオに該当する行がなければ、[scenarios](data/scenarios/)の`parent_id`を順にたどり、最も近いものの行による。`months`はシナリオ自身の`horizon_months`である。換算はせず、既定値も補わない。days-of-demand（需要日数）は日数、share-of-demand（需要比）は割合として示す。",
        },
      ],
    },
  ],
  restsOn: ["SCENARIO", "rows"],
  code: [
    "scenarios/levers.ts",
    "indicators/scenario.ts",
    "scenarios/from-levers.ts",
    "scenarios/lever-error.ts",
    "scenarios/outcome.ts",
  ],
  refusals: [
    refused("invalid-argument", "stop-everything", "stock.initial"),
    refused("invalid-argument", "stop-12m", "stock.initials"),
    refused("no-data", "stop-12m", "stock.initial", "2024Q1"),
    refused("no-data", "baseline", "suppliers.CHN.restriction"),
  ],
};
