import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const get: Method = {
  steps: [
    {
      id: "series",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "A series is named by its table and the values of its key columns without the period, joined by points: `mine_production.AUS`. With the period, or without one where the table has none, this names one fact. The number is the table's value column in the one row that the edition takes for the fact, as printed: nothing is converted, summed or filled in. The unit is that of the column, or of the row where rows differ in it. The columns of every table are described on its page in [Data](data/).",
          ja: "系列は、表の名称と、期間を除くキー列の値を点でつないで表す（例：`mine_production.AUS`）。これに期間を加えると（期間のない表ではそのままで）一つの項目が決まる。値は、その項目について版が採る1行の値の列を公表どおりに返し、換算・合計・補完はしない。単位は列の単位、または行ごとに異なる表では行の単位である。各表の列は[データ](data/)の表のページで説明している。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/observation.ts"],
  refusals: [
    refused("no-data", "mine_production.AUS", 1950),
    refused("no-data", "mine_production.FRA", 2024),
    refused("no-data", "trade_shares.JPN.France.REE.value.metals", 2020),
    refused("invalid-argument", "mine_production.XYZXYZ", 2024),
    refused("invalid-argument", "mine_production.FRA.REE", 2024),
    refused("invalid-argument", "mine_production.AUS"),
  ],
};
