import type { Method } from "../method.ts";

export const scenariopath: Method = {
  steps: [
    {
      id: "months",
      heading: { en: "The table of a run", ja: "計算の月次表" },
      text: [
        {
          en: "The months of [SCENARIO](methods/scenario/), which defines every amount. The balance of each month closes: imports + recycling + domestic + alternatives + release = effective demand − unmet + refill + unused, and opening stock − release + refill = stock.",
          ja: "[SCENARIO](methods/scenario/)の月ごとの値であり、各数量の定義は同ページによる。毎月、輸入＋リサイクル＋国内生産＋代替供給＋放出＝代替後の需要－不足＋積み増し＋unused（購入しない余剰）、月初の備蓄－放出＋積み増し＝月末の備蓄が成り立つ。",
        },
      ],
    },
  ],
  columns: [
    {
      name: "month",
      meaning: {
        en: "month, `YYYY-MM`: month 0 is the scenario's `start`",
        ja: "月（`YYYY-MM`）。0月はシナリオの`start`",
      },
    },
    { name: "demand", meaning: { en: "$D_t$, before substitution, t", ja: "$D_t$：代替前の需要（トン）" } },
    {
      name: "effective_demand",
      meaning: { en: "$E_t$, after substitution, t", ja: "$E_t$：代替後の需要（トン）" },
    },
    {
      name: "imports",
      meaning: { en: "$M_t$, arriving under contract, t", ja: "$M_t$：契約による到着量（トン）" },
    },
    {
      name: "recycling",
      meaning: {
        en: "t, delivered whether or not anything is missing",
        ja: "リサイクル（トン）。不足の有無によらず供給される",
      },
    },
    { name: "domestic", meaning: { en: "output at home, t", ja: "国内生産（トン）" } },
    { name: "alternatives", meaning: { en: "$a_t$, t", ja: "$a_t$：代替供給（トン）" } },
    { name: "release", meaning: { en: "$r_t$, taken from stock, t", ja: "$r_t$：備蓄の放出（トン）" } },
    { name: "refill", meaning: { en: "$z_t$, put back, t", ja: "$z_t$：備蓄の積み増し（トン）" } },
    { name: "unmet", meaning: { en: "$U_t$, t", ja: "$U_t$：不足（トン）" } },
    {
      name: "service",
      meaning: { en: "$v_t = (E_t - U_t)/E_t$, 0–1", ja: "$v_t = (E_t - U_t)/E_t$：充足率（0～1）" },
    },
    {
      name: "stock",
      meaning: { en: "$K_{t+1}$, in stock when the month ends, t", ja: "$K_{t+1}$：月末の備蓄（トン）" },
    },
    {
      name: "unused",
      meaning: {
        en: String.raw`$\max(0, -G_t) - z_t$: left over and not bought, t`,
        ja: String.raw`$\max(0, -G_t) - z_t$：購入しない余剰（トン）`,
      },
    },
    {
      name: "opening_stock",
      meaning: { en: "$K_t$, in stock when the month begins, t", ja: "$K_t$：月初の備蓄（トン）" },
    },
  ],
  order: { en: "Month by month.", ja: "月の順。" },
  worked: ["stop-12m"],
  restsOn: ["SCENARIO"],
};
