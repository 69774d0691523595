import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const diff: Method = {
  steps: [
    {
      id: "facts",
      heading: { en: "What is compared", ja: "比較の対象" },
      text: [
        {
          en: "The number that either edition takes for each fact of the series; facts whose number is the same are left out.",
          ja: "系列の各項目について両方の版が採る値を比べ、同じ値の項目は除く。",
        },
      ],
    },
    {
      id: "causes",
      heading: { en: "How the cause is told", ja: "理由の判定" },
      text: [
        {
          en: "The first that holds. `correction`: the same source says something else than before, or this project corrected the row or took it out. `new-data`: the earlier edition has no number. `not-listed`: the later one has no row. `withdrawn`: its row has no number. `other-source`: its number is another publisher's. `digits`: neither number is a bound, and the later one rounds to the earlier one at the digits of that (zeros at the end of a whole number count as rounding). `revision`: any other.",
          ja: "次のうち最初に当てはまるものとする。`correction`：同じ出典の記載が前と異なるか、本プロジェクトが行を補正または除外した。`new-data`：以前の版に値がない。`not-listed`：新しい版に行がない。`withdrawn`：行はあるが値がない。`other-source`：別の公表機関の値である。`digits`：どちらも上限・下限ではなく、新しい値を以前の値の桁数に丸めると以前の値になる（整数の末尾の0は丸めとみなす）。`revision`：それ以外。",
        },
      ],
    },
  ],
  order: {
    en: "By table and fact in the order of the earlier edition's file; what is new last.",
    ja: "以前の版のファイルの順。新しい項目は最後。",
  },
  restsOn: ["rows"],
  refusals: [
    refused("no-data", "mine_production.AUS", "2026Q4"),
    refused("invalid-argument", "mine_production.XYZXYZ", "2025Q2"),
    refused("invalid-argument", "mine_production.AUS", "1999Q1"),
  ],
};
