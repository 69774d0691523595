import { headings, input, table } from "../cells.ts";
import type { Template, TemplateSheet, Writing } from "../template.ts";
import { line, opening, partRemark, pinned, result } from "./lines.ts";

function sheet(writing: Writing): TemplateSheet {
  const { say } = writing;
  return {
    name: say({ en: "Answers", ja: "答えの比較" }),
    widths: [34, 12, 14, 20, 10, 10, 10, 10, 10, 30, 16, 24],
    rows: [
      ...opening(
        say({ en: "How dependent? Every answer side by side", ja: "依存度をめぐる複数の答え" }),
        say({
          en: "One question has many answers, by what is counted, how and when. Change the yellow cells.",
          ja: "同じ問いでも、対象品目、基準、時期によって答えは異なる。黄色のセルを変えて比べる。",
        }),
      ),
      pinned(writing),
      line(say({ en: "Importer", ja: "輸入国" }), input(say({ en: "Japan", ja: "日本" }))),
      line(say({ en: "Supplier", ja: "供給国" }), input(say({ en: "China", ja: "中国" }))),
      line(say({ en: "Element or group", ja: "元素・元素群" }), input("REE")),
      [],
      result(say({ en: "Answers found", ja: "答えの数" }), "=COUNT(E17:E76)", "whole"),
      result(say({ en: "Lowest", ja: "最小" }), "=MIN(E17:E76)", "percent"),
      result(say({ en: "Highest", ja: "最大" }), "=MAX(E17:E76)", "percent"),
      result(
        say({ en: "Between them, percentage points", ja: "両者の差（ポイント）" }),
        "=(C10-C9)*100",
        "whole",
      ),
      result(
        say({ en: "The newest by the usual definition", ja: "通常の定義による最新値" }),
        "=REE.DEPENDENCE(C4,C5,C6,,,,,C3)",
        "percent",
      ),
      line(
        say({ en: "Answers at or above", ja: "次の値以上の答え" }),
        input(0.5, "percent"),
        partRemark("C13", writing),
      ),
      result(say({ en: "How many", ja: "その数" }), "=SUM(IF(E17:E76>=C13,1,0))", "whole"),
      [],
      headings(
        say({
          en: "Period|Element|Basis|Scope|Share|Low|High|State|Grade|Source|List|Product",
          ja: "期間|元素|基準|対象品目|割合|下限|上限|状態|等級|出典|表|品目",
        }),
      ),
      [
        table("=REE.DEFINITIONS(C4,C5,C6,,FALSE,C3)", 60, [
          "general",
          "general",
          "general",
          "general",
          "percent",
          "percent",
          "percent",
          "general",
          "general",
          "general",
          "general",
          "general",
        ]),
      ],
    ],
  };
}

/** One quantity, many answers. */
export const definitions: Template = {
  id: "dependence-definitions",
  title: { en: "Dependence definitions", ja: "依存度の定義比較" },
  summary: {
    en: "What share of its imports a country takes from another: every answer that was published, with basis, scope, period, grade and source, the lowest and the highest.",
    ja: "ある国の輸入に占める特定の国の割合について、公表されたすべての値を、基準、対象品目、期間、等級、出典とともに並べ、最小と最大を示す。",
  },
  sheets: (writing) => [sheet(writing)],
};
