import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const pledge: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "One cell of the claim's row in [claims](data/claims/): statement is `statement_en` (`statement_ja`), status `verdict`, year `target_year`, value and unit `claimed_value` and `claimed_unit`, source `source_id`; class and side have their own names.",
          ja: "[claims](data/claims/)のその主張の行の1セルである。statementは`statement_en`（`statement_ja`）、statusは`verdict`、yearは`target_year`、valueとunitは`claimed_value`と`claimed_unit`、sourceは`source_id`、classとsideは同名の列を返す。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/pledges.ts", "scenarios/base-rate.ts", "scenarios/stack-pledges.ts"],
  refusals: [refused("invalid-argument", "jp-fusion"), refused("no-data", "jp-global", "year")],
};
