import type { Method } from "../method.ts";

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
  columns: [
    { name: "country", meaning: { en: "country code", ja: "国コード" } },
    { name: "reserves_t", meaning: { en: "reserves, t REO", ja: "埋蔵量（t、REO換算）" } },
    {
      name: "flag",
      meaning: {
        en: "state as the table marks it: empty where reported, e estimated by the publisher, d derived, > and < bounds",
        ja: "表の状態記号（空欄は報告値、eは公表機関の推計、dは算出値、>と<は上下限）",
      },
    },
    {
      name: "share",
      meaning: { en: "part of the printed world reserves, 0–1", ja: "公表された世界計に占める割合（0～1）" },
    },
    {
      name: "output_t",
      meaning: { en: "mine output of the year, t REO", ja: "その年の鉱山生産量（t、REO換算）" },
    },
    { name: "years", meaning: { en: "reserves ÷ output", ja: "埋蔵量÷生産量" } },
  ],
  order: {
    en: "Largest reserves first, equal ones by country code.",
    ja: "埋蔵量の大きい順。同量なら国コードの順。",
  },
  restsOn: ["rows"],
};
