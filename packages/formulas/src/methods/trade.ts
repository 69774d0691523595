import type { Method } from "../method.ts";

export const trade: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "`value` of the one row of [trade](data/trade/) for reporter, partner, product, flow, measure and period, in the row's `unit`. Months are not summed to years, products not to groups, and the partner's own figure never takes its place.",
          ja: "[trade](data/trade/)の報告国、相手国、品目、輸出入の別、尺度、期間が一致する1行の`value`を、行の`unit`で返す。月を年に、品目を群に合計することはなく、相手国側の値で代えることもない。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
};
