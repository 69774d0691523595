import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { newestMineYear } from "./shared/worked.ts";

export const reserves: Method = {
  symbols: [
    {
      tex: "R_c",
      meaning: { en: "economic reserves of country c, t REO", ja: "国cの経済的埋蔵量（t、REO換算）" },
    },
    {
      tex: "Q_c",
      meaning: {
        en: "mine output of country c in the year, t REO a year",
        ja: "国cのその年の鉱山生産量（t／年、REO換算）",
      },
    },
    {
      tex: "T_c",
      meaning: { en: "years the reserves would last at that output", ja: "その生産量が続く場合の可採年数" },
    },
  ],
  steps: [
    {
      id: "rows",
      heading: { en: "Rows and denominators", ja: "行と分母" },
      text: [
        {
          en: "One row per country of [reserves](data/reserves/) with a number above 0; the world is no row. The share divides by the printed world total, the row `WLD`. Output is `quantity_t` of [mine_production](data/mine_production/) for the same country in the year asked for; years are reserves divided by it, and empty where there is no output or none is stated.",
          ja: "[reserves](data/reserves/)の値が0を超える国ごとに1行とし、世界計は行にしない。割合の分母は公表された世界計（`WLD`の行）である。生産量は[mine_production](data/mine_production/)の同じ国・指定年の`quantity_t`、可採年数は埋蔵量をこれで割ったもので、生産量が0または記載がなければ空白とする。",
        },
      ],
    },
  ],
  order: {
    en: "Largest reserves first, equal ones by country code.",
    ja: "埋蔵量の大きい順。同量なら国コードの順。",
  },
  restsOn: ["rows"],
  worked: (ask) => ({ arguments: [newestMineYear(ask)] }),
  code: ["indicators/reserves-against-output.ts"],
  refusals: [refused("out-of-range", 24)],
};
