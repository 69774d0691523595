import { formula, headings, input, note, repeated, table } from "../cells.ts";
import type { Template, TemplateRow, TemplateSheet, Writing } from "../template.ts";
import { isNoPart, line, opening, PART, pinned, result } from "./lines.ts";

/** Statements of one importer, each with a probability to begin with: the same for all, for the user to change. */
const CLAIMS = ["jp-recycle-2027", "jp-refine-30", "jp-mining-2028", "jp-ore-25", null, null] as const;
const [FIRST, LAST] = [18, 23];

function sheet(writing: Writing): TemplateSheet {
  const { say } = writing;
  const none = say({ en: "no number", ja: "数値なし" });
  const readings = ["literal", "generous", "evidence"] as const;
  const row = (n: number): TemplateRow => {
    const own = CLAIMS[n - FIRST] ?? null;
    const unless = (text: string) => `=IF($A${n}="","",${text})`;
    return [
      input(own),
      formula(unless(`REE.PLEDGE($A${n},"${say({ en: "statement", ja: "statement_ja" })}",$C$3)`)),
      formula(unless(`IFNA(REE.PLEDGE($A${n},"year",$C$3),"${none}")`)),
      formula(unless(`REE.PLEDGE($A${n},"status",$C$3)`)),
      ...readings.map((reading) =>
        formula(unless(`IFNA(REE.PLEDGEIMPACT($A${n},"${reading}",$C$4,$C$3),"${none}")`), "whole"),
      ),
      input(own === null ? null : 0.5, "percent"),
      formula(
        `=IF(OR($A${n}="",$H${n}=""),0,IF(${isNoPart(`$H${n}`)},"${say(PART)}",IF(COUNT($E${n})=0,0,$E${n}*$H${n})))`,
        "whole",
      ),
    ];
  };
  const sum = (column: string) =>
    `=SUM(IF(${column}${FIRST}:${column}${LAST}="${none}",0,IF(${column}${FIRST}:${column}${LAST}="",0,${column}${FIRST}:${column}${LAST})))`;
  return {
    name: say({ en: "Pledges", ja: "主張の検証" }),
    widths: [26, 54, 15, 18, 17, 16, 17, 18, 18],
    rows: [
      ...opening(
        say({ en: "What pledges add up to", ja: "主張を合計するとどうなるか" }),
        say({
          en: "Each statement at its word, at its best and as evidence supports it, in t a year. The probabilities are yours; 50% is nobody's estimate.",
          ja: "主張ごとに、文字どおり、最も有利に、根拠の範囲で解釈した量（t／年）を示す。確率は利用者が定めるもので、50％は推定ではない。",
        }),
      ),
      pinned(writing),
      line(say({ en: "Year asked about", ja: "対象年" }), input(2030)),
      line(
        say({ en: "Demand, t a year", ja: "需要（t／年）" }),
        input(writing.value('=REE.GET("demand.JPN.REE",REE.LATEST("demand.JPN.REE"))'), "whole"),
      ),
      [],
      result(say({ en: "At their word, t a year", ja: "文字どおりの合計（t／年）" }), sum("E"), "whole"),
      result(say({ en: "At their best, t a year", ja: "最も有利な合計（t／年）" }), sum("F"), "whole"),
      result(
        say({ en: "As evidence supports, t a year", ja: "根拠の範囲での合計（t／年）" }),
        sum("G"),
        "whole",
      ),
      result(
        say({ en: "of them without a number, and left out", ja: "うち数値がなく除いた主張" }),
        `=SUM(IF(G${FIRST}:G${LAST}="${none}",1,0))`,
        "whole",
      ),
      result(
        say({ en: "Weighted by your probabilities, t a year", ja: "確率で加重した合計（t／年）" }),
        `=SUM(I${FIRST}:I${LAST})`,
        "whole",
      ),
      result(say({ en: "of demand", ja: "需要に対する割合" }), "=C11/C5", "percent"),
      result(
        say({
          en: "All pledges on record at their word, of demand",
          ja: "記録した全主張を文字どおりに解釈した場合の需要比",
        }),
        "=REE.PLEDGESTACK(C5,,,C3)",
        "percent",
      ),
      result(
        say({
          en: "Earlier pledges kept, where outcomes are known: the lowest class",
          ja: "結果が判明した区分での実現割合：最小",
        }),
        "=MIN(IF(C29:C48>0,D29:D48,1))",
        "percent",
      ),
      result(say({ en: "and the highest", ja: "同：最大" }), "=MAX(IF(C29:C48>0,D29:D48,0))", "percent"),
      [],
      headings(
        say({
          en: "Claim|Statement|Year|Status|At its word, t|At its best, t|By evidence, t|Your probability|Weighted, t",
          ja: "主張|内容|年|判定|文字どおり（t）|最も有利（t）|根拠の範囲（t）|確率|加重（t）",
        }),
      ),
      ...repeated(FIRST, LAST, row),
      [],
      [],
      [],
      [
        note(
          say({
            en: "How often earlier pledges of a kind were kept: with few on record the range is wide.",
            ja: "過去の同種の主張が実現した頻度。記録が少ないほど幅は広い。",
          }),
        ),
      ],
      headings(
        say({ en: "Class|Recorded|Outcome known|Mean|5%|95%", ja: "区分|記録数|結果判明|平均|5％点|95％点" }),
      ),
      [table("=REE.BASERATE(,FALSE,C3)", 20, ["general", "whole", "whole", "percent", "percent", "percent"])],
    ],
  };
}

/** Statements about future supply, read three ways and weighed. */
export const pledges: Template = {
  id: "pledge-tester",
  title: { en: "Pledge tester", ja: "主張の検証" },
  summary: {
    en: "Statements about future supply at their word, at their best and as evidence supports them, added up against demand, weighed by your own probabilities, beside how often such pledges were kept.",
    ja: "将来の供給に関する主張を、文字どおり、最も有利に、根拠の範囲で解釈し、需要と比べる。自ら定めた確率での加重と、過去の実現頻度も示す。",
  },
  sheets: (writing) => [sheet(writing)],
};
