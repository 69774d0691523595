import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const demand: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "`quantity_t` of the row of [demand](data/demand/) for country, element and year; with a use other than all, of [demand_uses](data/demand_uses/). `basis` says what the tonnes count: `product` or contained `element`; nothing is converted between them, and uses are not summed.",
          ja: "[demand](data/demand/)の国・元素・年が一致する行の`quantity_t`を返す。用途を指定した場合は[demand_uses](data/demand_uses/)による。トン数の基準は`basis`（`product`は製品、`element`は含有元素）が示し、相互の換算や用途の合計は行わない。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/demand-of.ts"],
  refusals: [
    refused("out-of-range", "JPN", undefined),
    refused("no-data", "JPN", 2024, "Nd"),
    refused("invalid-argument", "JPN", 2024, "Unobtainium"),
  ],
};
