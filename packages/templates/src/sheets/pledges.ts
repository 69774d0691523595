import {
  formula,
  heading,
  input,
  note,
  repeated,
  type Template,
  type TemplateRow,
  type TemplateSheet,
  table,
  title,
  type Writing,
} from "../template.ts";
import { line, pinned, result } from "./lines.ts";

/** Statements of one importer, each with a probability to begin with: the same for all, for the user to change. */
const CLAIMS = ["jp-recycle-2027", "jp-refine-30", "jp-mining-2028", "jp-ore-25", null, null] as const;
const [FIRST, LAST] = [18, 23];

function sheet(writing: Writing): TemplateSheet {
  const { say } = writing;
  const none = say("no number", "数値なし");
  const readings = ["literal", "generous", "evidence"] as const;
  const row = (n: number): TemplateRow => {
    const own = CLAIMS[n - FIRST] ?? null;
    const unless = (text: string) => `=IF($A${n}="","",${text})`;
    return [
      input(own),
      formula(unless(`REE.PLEDGE($A${n},"${say("statement", "statement_ja")}",$C$3)`)),
      formula(unless(`IFNA(REE.PLEDGE($A${n},"year",$C$3),"${none}")`)),
      formula(unless(`REE.PLEDGE($A${n},"status",$C$3)`)),
      ...readings.map((reading) =>
        formula(unless(`IFNA(REE.PLEDGEIMPACT($A${n},"${reading}",$C$4,$C$3),"${none}")`), "whole"),
      ),
      input(own === null ? null : 0.5, "percent"),
      formula(`=IF(OR($A${n}="",$E${n}="",$E${n}="${none}",$H${n}=""),0,$E${n}*$H${n})`, "whole"),
    ];
  };
  const sum = (column: string) =>
    `=SUM(IF(${column}${FIRST}:${column}${LAST}="${none}",0,IF(${column}${FIRST}:${column}${LAST}="",0,${column}${FIRST}:${column}${LAST})))`;
  return {
    name: say("Pledges", "主張の検証"),
    widths: [26, 54, 14, 18, 16, 16, 16, 16, 18],
    rows: [
      [title(say("What pledges add up to", "主張を合計するとどうなるか"))],
      [
        note(
          say(
            "Each statement at its word, at its best and as evidence supports it, in t a year. The probabilities are yours; 50% is nobody's estimate.",
            "主張ごとに、文字どおり、最も有利に、証拠の範囲で読んだ量（年t）を示す。確率は利用者が定めるもので、50％は推定ではない。",
          ),
        ),
      ],
      pinned(writing),
      line(say("Year asked about", "対象年"), input(2030)),
      line(
        say("Demand, t a year", "需要（年t）"),
        input(writing.value('=REE.GET("demand.JPN.REE",REE.LATEST("demand.JPN.REE"))'), "whole"),
      ),
      [],
      result(say("At their word, t a year", "文字どおりの合計（年t）"), sum("E"), "whole"),
      result(say("At their best, t a year", "最も有利な合計（年t）"), sum("F"), "whole"),
      result(say("As evidence supports, t a year", "証拠の範囲での合計（年t）"), sum("G"), "whole"),
      result(
        say("of them without a number, and left out", "うち数値がなく除いた主張"),
        `=SUM(IF(G${FIRST}:G${LAST}="${none}",1,0))`,
        "whole",
      ),
      result(
        say("Weighted by your probabilities, t a year", "確率で加重した合計（年t）"),
        `=SUM(I${FIRST}:I${LAST})`,
        "whole",
      ),
      result(say("of demand", "需要に対する割合"), "=C11/C5", "percent"),
      result(
        say(
          "All pledges on record at their word, of demand",
          "記録した全主張を文字どおりに読んだ場合の需要比",
        ),
        "=REE.PLEDGESTACK(C5,,,C3)",
        "percent",
      ),
      result(
        say(
          "Earlier pledges kept, where outcomes are known: the lowest class",
          "結果が判明した区分での実現割合：最小",
        ),
        "=MIN(IF(C29:C48>0,D29:D48,1))",
        "percent",
      ),
      result(say("and the highest", "同：最大"), "=MAX(IF(C29:C48>0,D29:D48,0))", "percent"),
      [],
      say(
        "Claim|Statement|Year|Status|At its word, t|At its best, t|By evidence, t|Your probability|Weighted, t",
        "主張|内容|年|判定|文字どおり（t）|最も有利（t）|証拠の範囲（t）|確率|加重（t）",
      )
        .split("|")
        .map(heading),
      ...repeated(FIRST, LAST, row),
      [],
      [],
      [],
      [
        note(
          say(
            "How often earlier pledges of a kind were kept: with few on record the range is wide.",
            "過去の同種の主張が実現した頻度。記録が少ないほど幅は広い。",
          ),
        ),
      ],
      say("Class|Recorded|Outcome known|Mean|5%|95%", "区分|記録数|結果判明|平均|5％点|95％点")
        .split("|")
        .map(heading),
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
    ja: "将来の供給に関する主張を、文字どおり、最も有利に、証拠の範囲で読み、需要と比べる。自ら定めた確率での加重と、過去の実現頻度も示す。",
  },
  sheets: (writing) => [sheet(writing)],
};
