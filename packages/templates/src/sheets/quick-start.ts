import type { Text } from "@kidorui/core";
import { formula, given, heading, input, label } from "../cells.ts";
import type { Format, Template, TemplateRow, TemplateSheet, Writing } from "../template.ts";
import { line, opening, pinned, result } from "./lines.ts";

const CASE = "stop-12m-stock-60";
const median = (metric: string) => `INDEX(REE.SCENARIOBAND("${CASE}","${metric}",,,,,$C$3),2,2)`;

/** Twelve numbers of the report, as a page publishes them: `$C$3` is the edition, `$C$4` the year. */
const NUMBERS: readonly (readonly [string, Format, Text])[] = [
  [
    'REE.PRODUCTION("REE","mine","*",$C$4,,$C$3)',
    "whole",
    { en: "World mine output, t", ja: "世界の鉱山生産量（t）" },
  ],
  [
    'REE.PRODUCTION("REE","mine","CHN",$C$4,,$C$3)',
    "whole",
    { en: "China's mine output, t", ja: "中国の鉱山生産量（t）" },
  ],
  [
    'REE.PRODUCTION("REE","mine","CHN",$C$4,,$C$3)/REE.PRODUCTION("REE","mine","*",$C$4,,$C$3)',
    "percent",
    { en: "China's share of it", ja: "中国の割合" },
  ],
  [
    'REE.MARKETHHI("REE","mine",$C$4,,$C$3)',
    "hundredth",
    { en: "Concentration of mining (HHI)", ja: "鉱山生産の集中度（HHI）" },
  ],
  [
    'REE.DEPENDENCE("JPN","CHN",,,,"metals+compounds",,$C$3)',
    "percent",
    { en: "China's share of Japan's imports", ja: "日本の輸入に占める中国の割合" },
  ],
  [
    'COUNT(INDEX(REE.DEFINITIONS("JPN","CHN",,,FALSE,$C$3),0,5))',
    "whole",
    { en: "Answers to that question", ja: "その問いへの答えの数" },
  ],
  [
    "INDEX(REE.RESERVES($C$4,FALSE,$C$3),1,2)",
    "whole",
    { en: "Largest reserves of a country, t", ja: "埋蔵量が最大の国の埋蔵量（t）" },
  ],
  [
    median("days"),
    "whole",
    { en: "Full stop, 60 days of stock: days to a shortage", ja: "全面停止・在庫60日：不足までの日数" },
  ],
  [
    median("unmetcutshare"),
    "percent",
    { en: "and share of demand unmet meanwhile", ja: "同：途絶期間中の不足割合" },
  ],
  [median("unmetshare"), "percent", { en: "and over the whole horizon", ja: "同：全期間の不足割合" }],
  [
    `REE.SHORTAGERISK("${CASE}",,,,$C$3)`,
    "percent",
    { en: "Simulations with a shortage", ja: "不足が生じる割合" },
  ],
  [
    `REE.LEVER("${CASE}","stock.initial",$C$3)`,
    "whole",
    { en: "Stock assumed there, days", ja: "同：仮定した在庫（日分）" },
  ],
];

const FIRST = 8;

function sheet(writing: Writing): TemplateSheet {
  const { say, edition, value } = writing;
  const latest = `REE.LATEST("mine_production","${edition}")`;
  const year = value(`=${latest}`);
  const fixed = (text: string) => text.replaceAll("$C$3", `"${edition}"`).replaceAll("$C$4", String(year));
  const row = ([text, format, name]: (typeof NUMBERS)[number], i: number): TemplateRow => {
    const n = FIRST + i;
    return [
      label(say(name)),
      undefined,
      formula(`=${text}`, format),
      given(value(`=${fixed(text)}`), format),
      formula(
        `=IF(ABS(C${n}-D${n})<=0.000000001*ABS(D${n}),"${say({ en: "same", ja: "一致" })}","${say({ en: "differs", ja: "不一致" })}")`,
      ),
    ];
  };
  const last = FIRST + NUMBERS.length - 1;
  return {
    name: say({ en: "Quick start", ja: "はじめに" }),
    widths: [46, 3, 16, 16, 12],
    rows: [
      ...opening(
        say({ en: "Twelve numbers of the report, computed here", ja: "報告書の12の数値をここで計算する" }),
        say({
          en: "Column C computes in your Excel, column D is what the site has for the same edition. Change the edition or the year and C moves.",
          ja: "C列は手元のExcelで計算した値、D列は同じ版についてサイトが示す値である。版や年を変えるとC列が変わる。",
        }),
      ),
      pinned(writing),
      line(say({ en: "Year of mine output", ja: "鉱山生産量の年" }), input(year)),
      result(
        say({ en: "Numbers that are the same", ja: "一致した数" }),
        `=SUM(IF(E${FIRST}:E${last}="${say({ en: "same", ja: "一致" })}",1,0))`,
        "whole",
      ),
      [],
      [
        heading(say({ en: "Number", ja: "項目" })),
        undefined,
        heading(say({ en: "Your Excel", ja: "手元のExcel" })),
        heading(say({ en: "The site", ja: "サイト" })),
        heading(say({ en: "Test", ja: "照合" })),
      ],
      ...NUMBERS.map(row),
    ],
  };
}

/** The first thing to open: does this Excel give the numbers of the site? */
export const quickStart: Template = {
  id: "quick-start",
  title: { en: "Quick start", ja: "はじめに" },
  summary: {
    en: "Twelve numbers of the report computed in your Excel, beside those of the site: a test that the add-in works, and twelve formulas to learn from.",
    ja: "報告書の12の数値を手元のExcelで計算し、サイトの値と照合する。アドインの動作確認と数式の見本を兼ねる。",
  },
  sheets: (writing) => [sheet(writing)],
};
