import { heading, headings, input, table } from "../cells.ts";
import type { Template, TemplateSheet, Writing } from "../template.ts";
import { empty, line, opening, pinned, result } from "./lines.ts";

/** Each hypothesis with the column in which its differences stand. */
const HYPOTHESES = [
  { id: "H0", differences: "D" },
  { id: "H1", differences: "I" },
  { id: "H2", differences: "N" },
] as const;
/** Rows of months, and the columns in which the tables of the hypotheses begin. */
const [FIRST, LAST] = [22, 69];

function sheet(writing: Writing): TemplateSheet {
  const { say } = writing;
  const range = (column: string) => `${column}${FIRST}:${column}${LAST}`;
  const misfit = (id: string) => `REE.MISFIT(C4,"${id}","imports",,C3)`;
  return {
    name: say({ en: "Back-test", ja: "検証" }),
    widths: [40, 13, 13, 15, 3, 12, 13, 13, 15, 3, 12, 13, 13, 15],
    rows: [
      ...opening(
        say({ en: "What a model says of a cut that happened", ja: "実際に起きた途絶をモデルで説明できるか" }),
        say({
          en: "Imports by month as three hypotheses have them, beside those observed, in tonnes. The cause of 2010 is contested; the sheet compares, it does not decide.",
          ja: "三つの仮説による月別輸入量を実績と並べる（単位t）。2010年の原因には争いがある。本シートは比較するものであり、判定するものではない。",
        }),
      ),
      pinned(writing),
      line(say({ en: "Episode", ja: "事例" }), input("2010-senkaku")),
      [],
      ...HYPOTHESES.map(({ id }) =>
        result(
          say({
            en: `Misfit of ${id}, t a month (root mean square)`,
            ja: `${id}の誤差（二乗平均平方根、月t）`,
          }),
          `=${misfit(id)}`,
          "whole",
        ),
      ),
      result(say({ en: "Smallest misfit", ja: "最小の誤差" }), "=MIN(C6:C8)", "whole"),
      result(
        say({ en: "Hypothesis with it", ja: "誤差が最小の仮説" }),
        `=IF(C6=C9,"${HYPOTHESES[0].id}",IF(C7=C9,"${HYPOTHESES[1].id}","${HYPOTHESES[2].id}"))`,
      ),
      result(say({ en: "Months compared", ja: "比較した月数" }), `=COUNT(${range("I")})`, "whole"),
      ...HYPOTHESES.map(({ id, differences }) =>
        result(
          say({ en: `The same for ${id}, computed in the sheet`, ja: `${id}の誤差（シート上で計算）` }),
          `=(SUM(IF(${range(differences)}="",0,${range(differences)})^2)/COUNT(${range(differences)}))^0.5`,
          "whole",
        ),
      ),
      line(
        say({ en: "Months that differ by more than, t", ja: "差が次を超える月（t）" }),
        input(500, "whole"),
      ),
      ...HYPOTHESES.map(({ id, differences }) =>
        result(
          say({ en: `So many months of ${id}`, ja: `${id}で該当する月数` }),
          `=SUM(IF(${range(differences)}="",0,IF(ABS(IF(${range(differences)}="",0,${range(differences)}))>C15,1,0)))`,
          "whole",
        ),
      ),
      [],
      HYPOTHESES.flatMap(({ id }) => [heading(id), ...empty(4)]),
      HYPOTHESES.flatMap(() => [
        ...headings(
          say({ en: "Month|Modelled, t|Observed, t|Difference, t", ja: "月|モデル（t）|実績（t）|差（t）" }),
        ),
        undefined,
      ]),
      HYPOTHESES.flatMap(({ id }) => [
        table(`=REE.BACKTEST($C$4,"${id}","imports",FALSE,$C$3)`, LAST - FIRST + 1, [
          "general",
          "whole",
          "whole",
          "whole",
        ]),
        ...empty(4),
      ]),
    ],
  };
}

/** Hypotheses about a past cut beside what was observed. */
export const backtest: Template = {
  id: "back-test",
  title: { en: "Back-test notebook", ja: "過去の途絶の検証" },
  summary: {
    en: "The cut of 2010 month by month: three hypotheses beside the imports observed, their misfit from the function and computed again in the sheet.",
    ja: "2010年の途絶を月別に検証する。三つの仮説による輸入量を実績と並べ、誤差を関数とシート上の計算の両方で示す。",
  },
  sheets: (writing) => [sheet(writing)],
};
