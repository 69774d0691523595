import { formula, heading, input, repeated } from "../cells.ts";
import type { Template, TemplateSheet, Writing } from "../template.ts";
import { dayRemark, daysOrBeyond, daysRemark, HORIZON, line, opening, pinned, result } from "./lines.ts";
import { SAMPLE } from "./sample.ts";

/** Country and kilograms a year. */
const SUPPLIES = [
  [{ en: "China", ja: "中国" }, 56_000],
  [{ en: "Australia", ja: "オーストラリア" }, 16_000],
  [{ en: "Viet Nam", ja: "ベトナム" }, 8300],
  [{ en: "Japan", ja: "日本" }, 3500],
] as const;
const [FIRST, LAST] = [30, 37];
const KG = `B${FIRST}:B${LAST}`;

function sheet(writing: Writing): TemplateSheet {
  const { say, lang } = writing;
  const median = (metric: string) =>
    `=INDEX(REE.SCENARIOBAND("stop-12m-stock-60","${metric}",500,1,,,C3),2,2)`;
  return {
    name: say({ en: "One page", ja: "1ページ要約" }),
    widths: [50, 14, 18, 40],
    rows: [
      ...opening(
        say({
          en: "Rare earths: exposure of the company on one page",
          ja: "希土類：自社の調達リスク1ページ要約",
        }),
        SAMPLE[lang],
      ),
      pinned(writing),
      line(say({ en: "As of", ja: "基準日" }), input(46_357, "date"), dayRemark("C4", writing)),
      [],
      [heading(say({ en: "We", ja: "自社" }))],
      result(say({ en: "Bought, kg a year", ja: "購入量（年間kg）" }), `=SUM(${KG})`, "whole"),
      result(
        say({ en: "From the largest country", ja: "最大の国の割合" }),
        `=REE.CRN(${KG},1)`,
        "percent",
        say({ en: "of all kilograms bought", ja: "購入量に占める割合" }),
      ),
      result(
        say({ en: "Concentration (HHI, 0–1)", ja: "集中度（HHI、0～1）" }),
        `=REE.HHI(${KG})`,
        "hundredth",
        say({ en: "1 = one country", ja: "1は一国のみ" }),
      ),
      result(
        say({ en: "Deliveries if it stops", ja: "停止した場合の充足率" }),
        `=REE.NMINUS1(${KG},C7)`,
        "percent",
        say({ en: "of what is used", ja: "使用量に対する割合" }),
      ),
      result(
        say({ en: "Days of stock then", ja: "その場合の在庫日数" }),
        `=${daysOrBeyond(`REE.DAYSCOVER(C22,C7/365,C7*C10/365,${HORIZON})`, writing)}`,
        "whole",
      ),
      result(
        say({ en: "Used up on", ja: "在庫が尽きる日" }),
        `=IF(COUNT(C11)=0,"${say({ en: "not within 3 years", ja: "3年以内にはなし" })}",REE.RUNOUT(C4,C22,C7/365,C7*C10/365))`,
        "date",
      ),
      result(
        say({ en: "To buy for the days wanted, kg", ja: "確保したい日数に必要な積み増し（kg）" }),
        "=MAX(0,REE.STOCKFOR(C23,C7/365,C7*C10/365)-C22)",
        "whole",
      ),
      [],
      [heading(say({ en: "Japan, for comparison", ja: "参考：日本" }))],
      result(
        say({ en: "China's share of imports", ja: "輸入に占める中国の割合" }),
        '=REE.DEPENDENCE("JPN","CHN",,,,"metals+compounds",,C3)',
        "percent",
      ),
      result(
        say({
          en: "Full stop for 12 months, 60 days of stock: days to a shortage",
          ja: "12か月の全面停止・在庫60日：不足までの日数",
        }),
        median("days"),
        "whole",
        say({ en: "middle of 500 draws", ja: "500回の試行の中央値" }),
      ),
      result(
        say({ en: "and share of demand unmet meanwhile", ja: "同：途絶期間中の不足割合" }),
        median("unmetcutshare"),
        "percent",
      ),
      result(
        say({
          en: "We against Japan: largest country, percentage points",
          ja: "自社と日本の差（最大の国の割合、ポイント）",
        }),
        "=(C8-C16)*100",
        "whole",
      ),
      [],
      [heading(say({ en: "Fill in", ja: "入力" }))],
      line(say({ en: "In stock, kg", ja: "在庫（kg）" }), input(10_500, "whole")),
      line(
        say({ en: "Days to be bridged", ja: "確保したい日数" }),
        input(90, "whole"),
        daysRemark("C23", writing),
      ),
      [],
      [heading(say({ en: "Decision asked for", ja: "求める判断" }))],
      [
        input(
          say({
            en: "Raise the stock to the days wanted by mid-2027.",
            ja: "2027年半ばまでに、在庫を確保したい日数分まで積み増す。",
          }),
        ),
      ],
      [input(null)],
      [],
      [
        heading(say({ en: "Country", ja: "国" })),
        heading(say({ en: "kg a year", ja: "年間kg" })),
        heading(say({ en: "Share", ja: "割合" })),
      ],
      ...repeated(FIRST, LAST, (n) => {
        const [country, kg] = SUPPLIES[n - FIRST] ?? [];
        return [
          input(country ? say(country) : null),
          input(kg ?? null, "whole"),
          formula(`=IF(B${n}="","",B${n}/$C$7)`, "percent"),
        ];
      }),
    ],
  };
}

/** What a board asks, for printing. */
export const board: Template = {
  id: "board-page",
  title: { en: "Board one-pager", ja: "役員会向け1ページ要約" },
  summary: {
    en: "One page to print: exposure, days of stock if the largest country stops, the date, the kilograms to buy, and Japan beside it.",
    ja: "印刷用の1ページ。調達リスク、最大の国からの供給が停止した場合の在庫日数と在庫切れの日、積み増す量を、日本の数値とともに示す。",
  },
  sheets: (writing) => [sheet(writing)],
};
