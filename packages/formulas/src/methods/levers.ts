import type { Method } from "../method.ts";

export const levers: Method = {
  steps: [
    {
      id: "lines",
      heading: { en: "Which levers, in which unit", ja: "対象となる入力と単位" },
      text: [
        {
          en: "Every number of the run as [SCENARIO](methods/scenario/#levers) has it, defaults included, in the unit of the model; levers without a limit are left out. The range is that of [How draws are made](methods/draws/#uncertain). Where shares vary together a last line, `shares`, has their concentration.",
          ja: "[SCENARIO](methods/scenario/#levers)が用いるすべての値を、既定値を含めモデルの単位で示す（上限のない入力は除く）。範囲は[試行の作り方](methods/draws/#uncertain)による。シェアをまとめて動かす場合は、最後の行`shares`に集中度を示す。",
        },
      ],
    },
  ],
  columns: [
    { name: "lever", meaning: { en: "path of the lever", ja: "入力の経路" } },
    { name: "value", meaning: { en: "its value", ja: "値" } },
    {
      name: "unit",
      meaning: {
        en: "t, t/month, months, share, share per year or concentration",
        ja: "単位（t、t/month、months、share、share per year、concentration）",
      },
    },
    {
      name: "low",
      meaning: { en: "lowest value; the value itself where it is certain", ja: "下限（確定値ではその値）" },
    },
    { name: "mode", meaning: { en: "most likely value, or `uniform`", ja: "最頻値または`uniform`" } },
    { name: "high", meaning: { en: "highest value", ja: "上限" } },
    {
      name: "basis",
      meaning: {
        en: "`basis` of the row, `definition` for the horizon, `default` where the scenario says nothing",
        ja: "行の`basis`。計算期間は`definition`、シナリオに記載がなければ`default`",
      },
    },
  ],
  order: {
    en: "months, demand, growth, stock, recycling, domestic, substitution, then suppliers and alternatives in the order in which they first appear, the trigger, `shares`.",
    ja: "months、demand、growth、stock、recycling、domestic、substitution、供給者と代替供給源（初めて現れる順）、trigger、`shares`の順。",
  },
  worked: ["stop-12m"],
  restsOn: ["SCENARIO", "draws", "rows"],
};
