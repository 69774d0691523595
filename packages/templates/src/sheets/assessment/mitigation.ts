import { formula, headings, input, repeated } from "../../cells.ts";
import type { TemplateSheet, Writing } from "../../template.ts";
import { line, opening, result } from "../lines.ts";
import { names } from "./map.ts";

/** Action, kilograms a year, months until it works, cost: made up. */
const ACTIONS = [
  [{ en: "Second supplier of dysprosium oxide", ja: "ジスプロシウム酸化物の第二供給者" }, 800, 12],
  [{ en: "Recycled magnets", ja: "磁石のリサイクル" }, 2500, 24],
  [{ en: "Less dysprosium by grain-boundary diffusion", ja: "粒界拡散によるジスプロシウム削減" }, 900, 18],
] as const;

/** What closes the gap, and when. */
export function mitigation(writing: Writing): TemplateSheet {
  const { say } = writing;
  const missing = `'${names(writing).vulnerability}'!C12`;
  return {
    name: names(writing).mitigation,
    widths: [48, 16, 23, 20, 22],
    rows: [
      ...opening(
        say({ en: "3 Mitigation: what closes the gap, and when", ja: "3 低減策とその時期" }),
        say({
          en: "Actions are made up. An action counts from the month in which it works, over the horizon.",
          ja: "対策は架空のものである。対策は効果が出る月から期間の終わりまでの分を数える。",
        }),
      ),
      line(say({ en: "Horizon, months", ja: "対象期間（月）" }), input(36, "whole")),
      result(say({ en: "kg missing in the cut", ja: "途絶時に不足する量（kg）" }), `=${missing}`, "whole"),
      result(
        say({ en: "kg from the actions within the horizon", ja: "期間内に対策で得られる量（kg）" }),
        "=SUM(D9:D18)",
        "whole",
      ),
      result(
        say({ en: "Share of the gap closed", ja: "不足を補う割合" }),
        "=IF(C4=0,1,MIN(1,C5/C4))",
        "percent",
      ),
      [],
      headings(
        say({
          en: "Action|kg a year|Works after, months|kg in the horizon|Who, by when",
          ja: "対策|年間kg|効果が出るまでの月数|期間内のkg|担当・期限",
        }),
      ),
      ...repeated(9, 18, (n) => {
        const [action, kg, months] = ACTIONS[n - 9] ?? [];
        return [
          input(action ? say(action) : null),
          input(kg ?? null, "whole"),
          input(months ?? null, "whole"),
          formula(`=IF(B${n}="",0,B${n}*MAX(0,$C$3-C${n})/12)`, "whole"),
          input(null),
        ];
      }),
    ],
  };
}
