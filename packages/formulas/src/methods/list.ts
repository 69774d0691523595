import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const list: Method = {
  steps: [
    {
      id: "lists",
      heading: { en: "What is listed", ja: "一覧の内容" },
      text: [
        {
          en: "Elements, countries, stages, products, sources, scenarios, claims and episodes are the rows of the table of that name that the edition takes; tables and functions are those of the program; editions are all there are, with their day (`as_of`). Series are the tables with a number and every combination of their key columns without the period; the name of one is the title of its table and what its keys stand for, in their order.",
          ja: "元素、国、工程、品目、出典、シナリオ、主張、事例は、版が採る同名の表の行である。表と関数はプログラムが持つもの、版は全件とその基準日（`as_of`）である。系列は、値を持つ表の名称と、期間を除くキー列の値の組み合わせすべてであり、名称は表の題名に各キーの意味を順に添えたものである。",
        },
      ],
    },
  ],
  order: {
    en: "As in the file of the table; editions from the oldest; functions as on the page of functions.",
    ja: "表のファイルの順。版は古い順、関数は関数一覧の順。",
  },
  restsOn: ["rows"],
  refusals: [refused("invalid-argument", "minerals")],
};
