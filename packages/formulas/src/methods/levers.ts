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
  order: {
    en: "months, demand, growth, stock, recycling, domestic, substitution, then suppliers and alternatives in the order in which they first appear, the trigger, `shares`.",
    ja: "months、demand、growth、stock、recycling、domestic、substitution、供給者と代替供給源（初めて現れる順）、trigger、`shares`の順。",
  },
  worked: ["stop-12m"],
  restsOn: ["SCENARIO", "draws", "rows"],
};
