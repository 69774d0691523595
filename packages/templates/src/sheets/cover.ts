import { formula, heading, headings, input, repeated, table } from "../cells.ts";
import type { Template, TemplateRow, TemplateSheet, Writing } from "../template.ts";
import {
  dayIn,
  dayRemark,
  daysOrBeyond,
  daysRemark,
  empty,
  HORIZON,
  isNoPart,
  line,
  opening,
  PART,
  pinned,
  result,
} from "./lines.ts";
import { SAMPLE } from "./sample.ts";

/** Element, kg in stock, kg used a day, kg that arrive a day, part cut, end of the contract. */
const STOCKS: readonly (readonly (string | number)[])[] = [
  ["Nd", 9400, 194, 194, 0.6, 46_477],
  ["Pr", 1700, 35, 35, 0.6, 46_477],
  ["Dy", 910, 9, 9, 1, 46_843],
  ["Tb", 130, 1, 1, 1, 46_843],
];
const [FIRST, LAST] = [11, 20];

function stocks(writing: Writing): TemplateSheet {
  const { say, lang } = writing;
  const row = (n: number): TemplateRow => {
    const own = STOCKS[n - FIRST] ?? Array.from({ length: 6 }, () => null);
    const unless = (text: string) =>
      `=IF(OR($A${n}="",$C${n}=0,${isNoPart(`$E${n}`)}),"",IFERROR(${text},""))`;
    // Without a number of days there is nothing to compare the contract with.
    const contract = `IF(OR(F${n}="",COUNT(G${n})=0),"",IFERROR(IF(${dayIn(`F${n}`)}<${dayIn("$C$4")}+G${n},"${say({ en: "ends before", ja: "先に終了" })}",""),"${say({ en: "write a date as 2026-12-01", ja: "日付を2026-12-01の形で入力する" })}"))`;
    return [
      ...own.map((value, i) =>
        input(value, i === 4 ? "percent" : i === 5 ? "date" : i > 0 ? "tenth" : "general"),
      ),
      formula(
        unless(daysOrBeyond(`REE.DAYSCOVER(B${n},C${n},D${n}*(1-E${n}),${HORIZON})`, writing)),
        "tenth",
      ),
      formula(unless(`IF(COUNT(G${n})=0,"",REE.RUNOUT($C$4,B${n},C${n},D${n}*(1-E${n})))`), "date"),
      formula(unless(`REE.STOCKFOR($C$5,C${n},D${n}*(1-E${n}))`), "tenth"),
      formula(unless(`MAX(0,I${n}-B${n})`), "tenth"),
      formula(`=IF($A${n}="","",IF(${isNoPart(`$E${n}`)},"${say(PART)}",${contract}))`),
    ];
  };
  return {
    name: say({ en: "Cover", ja: "在庫日数" }),
    widths: [30, 14, 17, 19, 12, 15, 18, 18, 18, 18, 50],
    rows: [
      ...opening(say({ en: "Days of cover and run-out dates", ja: "在庫日数と在庫切れの日" }), SAMPLE[lang]),
      pinned(writing),
      line(
        say({ en: "The cut begins on", ja: "供給が減り始める日" }),
        input(46_357, "date"),
        dayRemark("C4", writing),
      ),
      line(
        say({ en: "Days to be bridged", ja: "確保したい日数" }),
        input(90, "whole"),
        daysRemark("C5", writing),
      ),
      result(
        say({ en: "Elements that do not last so long", ja: "日数に満たない元素の数" }),
        `=SUM(IF(G${FIRST}:G${LAST}="",0,IF(G${FIRST}:G${LAST}<C5,1,0)))`,
        "whole",
      ),
      result(
        say({ en: "Kilograms to buy in all", ja: "積み増す量の合計（kg）" }),
        `=SUM(J${FIRST}:J${LAST})`,
        "tenth",
      ),
      result(
        say({ en: "Days until the first runs out", ja: "最初に尽きるまでの日数" }),
        `=IF(COUNT(G${FIRST}:G${LAST})=0,"",MIN(G${FIRST}:G${LAST}))`,
        "tenth",
      ),
      [],
      headings(
        say({
          en: "Element|In stock, kg|Used, kg a day|Arrives, kg a day|Cut by|Contract ends|Days of cover|Used up on|Stock needed, kg|To buy, kg|Contract",
          ja: "元素|在庫（kg）|使用量（1日kg）|入荷（1日kg）|減る割合|契約終了日|在庫日数|在庫が尽きる日|必要な在庫（kg）|積み増す量（kg）|契約",
        }),
      ),
      ...repeated(FIRST, LAST, row),
    ],
  };
}

function path(writing: Writing): TemplateSheet {
  const { say } = writing;
  const cover = (column: string) =>
    `'${say({ en: "Cover", ja: "在庫日数" })}'!${column}${FIRST}:${column}${LAST}`;
  const of = (column: string) => `INDEX(${cover(column)},C3)`;
  return {
    name: say({ en: "Path", ja: "在庫の推移" }),
    widths: [30, 14, 14],
    rows: [
      ...opening(
        say({ en: "Stock week by week", ja: "在庫の週次推移" }),
        say({
          en: "Choose a line of the sheet Cover by its number, 1 to 10.",
          ja: "シート「在庫日数」の行を1～10の番号で選ぶ。",
        }),
      ),
      line(say({ en: "Line", ja: "行の番号" }), input(3, "whole")),
      result(say({ en: "Element", ja: "元素" }), `=${of("A")}`),
      result(say({ en: "Stock at the start, kg", ja: "当初の在庫（kg）" }), `=${of("B")}`, "tenth"),
      result(say({ en: "Used a week, kg", ja: "使用量（1週kg）" }), `=7*${of("C")}`, "tenth"),
      result(say({ en: "Arrives a week, kg", ja: "入荷（1週kg）" }), `=7*${of("D")}*(1-${of("E")})`, "tenth"),
      result(
        say({ en: "Left after half a year, kg", ja: "半年後の残り（kg）" }),
        "=INDEX(B12:B38,27)",
        "tenth",
      ),
      [],
      [],
      [heading(say({ en: "Days", ja: "経過日数" })), heading(say({ en: "Stock, kg", ja: "在庫（kg）" }))],
      [table('=IFERROR(REE.STOCKPATH(C5,C6,C7,26,7),"")', 27, ["whole", "tenth"]), ...empty(2)],
    ],
  };
}

/** How long each stock lasts under a cut of its own. */
export const cover: Template = {
  id: "days-of-cover",
  title: { en: "Days of cover and run-out", ja: "在庫日数と在庫切れの日" },
  summary: {
    en: "For each element: how long the stock lasts under a cut, the date it is used up, the stock needed for the days to be bridged, contracts that end before, and the stock week by week.",
    ja: "元素ごとに、供給が減った場合の在庫日数、在庫が尽きる日、確保したい日数に必要な在庫、それまでに終わる契約、在庫の週次推移を示す。",
  },
  sheets: (writing) => [stocks(writing), path(writing)],
};
