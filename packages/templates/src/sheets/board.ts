import {
  formula,
  heading,
  input,
  note,
  repeated,
  type Template,
  type TemplateSheet,
  title,
  type Writing,
} from "../template.ts";
import { line, pinned, result } from "./lines.ts";
import { SAMPLE } from "./sample.ts";

/** Country and kilograms a year. */
const SUPPLIES = [
  ["China", "中国", 56_000],
  ["Australia", "オーストラリア", 16_000],
  ["Viet Nam", "ベトナム", 8300],
  ["Japan", "日本", 3500],
] as const;
const [FIRST, LAST] = [30, 37];
const KG = `B${FIRST}:B${LAST}`;

function sheet(writing: Writing): TemplateSheet {
  const { say, lang } = writing;
  const median = (metric: string) =>
    `=INDEX(REE.SCENARIOBAND("stop-12m-stock-60","${metric}",500,1,,,C3),2,2)`;
  return {
    name: say("One page", "1ページ要約"),
    widths: [50, 14, 18, 40],
    rows: [
      [title(say("Rare earths: exposure of the company on one page", "希土類：自社の調達リスク1ページ要約"))],
      [note(SAMPLE[lang])],
      pinned(writing),
      line(say("As of", "基準日"), input(46_357, "date")),
      [],
      [heading(say("We", "自社"))],
      result(say("Bought, kg a year", "購入量（年間kg）"), `=SUM(${KG})`, "whole"),
      result(
        say("From the largest country", "最大の国の割合"),
        `=REE.CRN(${KG},1)`,
        "percent",
        say("of all kilograms bought", "購入量に占める割合"),
      ),
      result(
        say("Concentration (HHI, 0–1)", "集中度（HHI、0～1）"),
        `=REE.HHI(${KG})`,
        "hundredth",
        say("1 = one country", "1は一国のみ"),
      ),
      result(
        say("Deliveries if it stops", "停止した場合の充足率"),
        `=REE.NMINUS1(${KG},C7)`,
        "percent",
        say("of what is used", "使用量に対する割合"),
      ),
      result(
        say("Days of stock then", "その場合の在庫日数"),
        "=REE.DAYSCOVER(C22,C7/365,C7*C10/365)",
        "whole",
      ),
      result(
        say("Used up on", "在庫が尽きる日"),
        `=IFNA(REE.RUNOUT(C4,C22,C7/365,C7*C10/365),"${say("not within 3 years", "3年以内にはなし")}")`,
        "date",
      ),
      result(
        say("To buy for the days wanted, kg", "確保したい日数に必要な積み増し（kg）"),
        "=MAX(0,REE.STOCKFOR(C23,C7/365,C7*C10/365)-C22)",
        "whole",
      ),
      [],
      [heading(say("Japan, for comparison", "参考：日本"))],
      result(
        say("China's share of imports", "輸入に占める中国の割合"),
        '=REE.DEPENDENCE("JPN","CHN",,,,"metals+compounds",,C3)',
        "percent",
      ),
      result(
        say(
          "Full stop for 12 months, 60 days of stock: days to a shortage",
          "12か月の全面停止・在庫60日：不足までの日数",
        ),
        median("days"),
        "whole",
        say("middle of 500 draws", "500回の試行の中央値"),
      ),
      result(
        say("and share of demand unmet meanwhile", "同：途絶期間中の不足割合"),
        median("unmetcutshare"),
        "percent",
      ),
      result(
        say(
          "We against Japan: largest country, percentage points",
          "自社と日本の差（最大の国の割合、ポイント）",
        ),
        "=(C8-C16)*100",
        "whole",
      ),
      [],
      [heading(say("Fill in", "入力"))],
      line(say("In stock, kg", "在庫（kg）"), input(10_500, "whole")),
      line(say("Days to be bridged", "確保したい日数"), input(90, "whole")),
      [],
      [heading(say("Decision asked for", "求める判断"))],
      [
        input(
          say(
            "Raise the stock to the days wanted by mid-2027.",
            "2027年半ばまでに、在庫を確保したい日数分まで積み増す。",
          ),
        ),
      ],
      [input(null)],
      [],
      [heading(say("Country", "国")), heading(say("kg a year", "年間kg")), heading(say("Share", "割合"))],
      ...repeated(FIRST, LAST, (n) => {
        const [en, ja, kg] = SUPPLIES[n - FIRST] ?? [];
        return [
          input(en === undefined || ja === undefined ? null : say(en, ja)),
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
    ja: "印刷用の1ページ。調達リスク、最大の国が停止した場合の在庫日数と在庫切れの日、積み増す量を、日本の数値とともに示す。",
  },
  sheets: (writing) => [sheet(writing)],
};
