import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

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
    en: "months, demand, growth; stock: `initial`, `floor`, `target`, `releaseLimit`, `refillLimit`; recycling and then domestic: `startRate`, `endRate`, `lag`, `ramp`; substitution: `maxFraction`, `lag`, `ramp`; each supplier: `share`, `restriction`, `start`, `duration`, `transitLag`, `recovery`; each alternative: `capacity`, `lag`, `ramp`; the trigger; `shares`. Suppliers and alternatives stand in the [order of the levers](methods/scenario/#levers).",
    ja: "months、demand、growth、stock（`initial`、`floor`、`target`、`releaseLimit`、`refillLimit`）、recycling、domestic（それぞれ`startRate`、`endRate`、`lag`、`ramp`）、substitution（`maxFraction`、`lag`、`ramp`）、各供給者（`share`、`restriction`、`start`、`duration`、`transitLag`、`recovery`）、各代替供給源（`capacity`、`lag`、`ramp`）、trigger、`shares`の順。供給者と代替供給源は[入力の順序](methods/scenario/#levers)による。",
  },
  worked: { arguments: ["stop-12m"] },
  restsOn: ["SCENARIO", "draws", "rows"],
  code: ["indicators/lever-table.ts", "scenarios/levers.ts"],
  refusals: [
    refused("invalid-argument", "stop-everything"),
    refused("no-data", "stop-12m", undefined, "2024Q1"),
  ],
};
