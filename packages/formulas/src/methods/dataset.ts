import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const dataset: Method = {
  steps: [
    {
      id: "filter",
      heading: { en: "Rows and columns", ja: "行と列" },
      text: [
        {
          en: "The rows are those that the edition takes, one per fact. A row stays if every column named among the filters fits: of several equalities on one column one is enough, every other criterion must hold. A column that lists several codes equals a criterion whose codes are all in the list, and differs from one of which any is missing. The columns are those of the table, described on its page in [Data](data/), in the order asked for. Nothing is converted, summed or rounded.",
          ja: "版が採る行（1項目につき1行）のうち、条件に挙げた列のすべてに合う行を返す。同じ列に等号の条件が複数あればいずれか一つに合えばよく、それ以外の条件はすべてに合うことを要する。複数のコードを収める列は、条件のコードをすべて含めば等しく、一つでも欠ければ等しくない。列は[データ](data/)の表のページで説明しているもので、指定した順に並べる。換算・合計・丸めはしない。",
        },
      ],
    },
  ],
  order: { en: "The order of the file.", ja: "ファイルの順。" },
  restsOn: ["rows"],
  refusals: [
    refused("no-data", "mine_production", [["year", 1901]]),
    refused("invalid-argument", "mine_productions"),
  ],
};
