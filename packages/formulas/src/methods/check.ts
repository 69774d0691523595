import type { Method } from "../method.ts";

export const check: Method = {
  steps: [
    {
      id: "checks",
      heading: { en: "What is checked", ja: "点検の内容" },
      text: [
        {
          en: "The headings first: columns that the template needs and that are missing, that are there twice or that it does not know. Then every cell of a known column below them: whether a name is known and a quantity a number, by the rules of the functions that take such cells: a risk is above 0, as EXPOSURE wants it, and at most 1; a date is what RUNOUT takes. A cell that holds an error is one line among the others. Headings may be Japanese; a column is named as its heading is written.",
          ja: "まず見出しについて、様式に必要な列の不足、重複、不明な列を点検する。次に既知の列の各セルについて、名称が既知か、数量が数値かを点検する。判断の基準は、そのセルを引数とする関数と同じである。リスクはEXPOSUREと同じく0より大きい値（上限1）、日付はRUNOUTが受け付けるものとする。エラーのセルは問題の1行として示す。見出しは日本語でもよく、列は見出しの表記で示す。",
        },
      ],
    },
  ],
  order: {
    en: "Headings first, then row by row, in a row by the columns of the template. One row with OK where nothing is wrong.",
    ja: "見出し、各行（行の中は様式の列の順）の順。問題がなければOKの1行。",
  },
};
