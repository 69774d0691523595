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
import { empty, line, pinned, result } from "./lines.ts";
import { purchases, SAMPLE } from "./sample.ts";

const [FIRST, LAST] = [7, 46];

const names = ({ say }: Writing) => ({
  map: say("Map", "供給元の把握"),
  vulnerability: say("Vulnerability", "脆弱性"),
  mitigation: say("Mitigation", "低減策"),
});

function map(writing: Writing): TemplateSheet {
  const { say, lang } = writing;
  const sample = purchases(writing);
  const row = (n: number): TemplateRow => {
    const [part, supplier, country, element, , kg] = sample[n - FIRST] ?? [];
    return [
      input(part ?? null),
      input(supplier ?? null),
      input(country ?? null),
      input(element ?? null),
      input(kg ?? null, "whole"),
      input(null),
      formula(`=IF(AND(E${n}<>"",F${n}=""),"${say("not traced to the mine", "鉱山まで把握していない")}","")`),
    ];
  };
  return {
    name: names(writing).map,
    widths: [20, 20, 16, 12, 14, 20, 26, 3, 14, 12, 14, 10],
    rows: [
      [title(say("1 Map: where it comes from", "1 供給元の把握"))],
      [note(SAMPLE[lang])],
      pinned(writing),
      line(
        say("Year of the world's figures", "世界の数値の年"),
        input(writing.value('=REE.LATEST("mine_production")')),
      ),
      result(
        say("Purchases not traced to the mine", "鉱山まで把握していない購入"),
        `=SUM(IF(G${FIRST}:G${LAST}="",0,1))`,
        "whole",
      ),
      [
        ...say(
          "Part|Supplier|Country of the supplier|Element|kg a year|Country of the mine, if known|To do",
          "部品|供給者|供給者の国|元素|年間kg|鉱山の国（判明分）|課題",
        )
          .split("|")
          .map(heading),
        undefined,
        ...say("World mining|Share|t|State", "世界の鉱山生産|割合|t|状態").split("|").map(heading),
      ],
      ...repeated(FIRST, LAST, (n) => [
        ...row(n),
        ...(n === FIRST
          ? [
              ...empty(1),
              table('=REE.SUPPLIERS("REE","mine",C4,FALSE,C3)', 40, [
                "general",
                "percent",
                "whole",
                "general",
              ]),
            ]
          : []),
      ]),
    ],
  };
}

function vulnerability(writing: Writing): TemplateSheet {
  const { say } = writing;
  const at = (column: string) => `'${names(writing).map}'!${column}${FIRST}:${column}${LAST}`;
  const pin = `'${names(writing).map}'!C3`;
  return {
    name: names(writing).vulnerability,
    widths: [52, 3, 16, 14, 14],
    rows: [
      [title(say("2 Vulnerability: what hangs on one source", "2 脆弱性の評価"))],
      [
        note(
          say(
            "Kilograms are added as they were bought; the template Own suppliers converts oxide, metal and goods.",
            "質量は購入時のまま合計する。酸化物・金属・製品の換算は「自社の調達先」で行う。",
          ),
        ),
      ],
      line(say("Stock, days of use", "在庫（使用日数）"), input(45, "whole")),
      line(say("Days until another source delivers", "代替調達までの日数"), input(180, "whole")),
      result(say("Share of the largest country", "最大の国の割合"), "=MAX(C18:C57)", "percent"),
      result(
        say("Concentration of your countries (HHI)", "調達国の集中度（HHI）"),
        "=REE.HHI(B18:B57)",
        "hundredth",
      ),
      result(
        say("Concentration of world mining (HHI)", "世界の鉱山生産の集中度（HHI）"),
        `=REE.MARKETHHI("REE","mine",'${names(writing).map}'!C4,,${pin})`,
        "hundredth",
      ),
      result(
        say("the same weighted by governance", "同（ガバナンスで加重）"),
        `=REE.MARKETHHI("REE","mine",'${names(writing).map}'!C4,"wgi",${pin})`,
        "hundredth",
      ),
      result(
        say("Covered if the largest country delivers nothing", "最大の国から届かない場合の充足率"),
        `=REE.NMINUS1(B18:B57,SUM(${at("E")}))`,
        "percent",
      ),
      result(
        say("Days of cover then", "その場合の在庫日数"),
        `=REE.DAYSCOVER(C3*SUM(${at("E")})/365,SUM(${at("E")})/365,C9*SUM(${at("E")})/365)`,
        "tenth",
      ),
      result(say("Days without supply", "不足する日数"), "=MAX(0,C4-C10)", "tenth"),
      result(
        say("kg missing in that time", "その間に不足する量（kg）"),
        `=C11*(1-C9)*SUM(${at("E")})/365`,
        "whole",
      ),
      result(
        say("Countries that are a single point of failure", "単一障害点に当たる国の数"),
        "=SUM(IF(E18:E57=TRUE,1,0))",
        "whole",
      ),
      [],
      [note(say("Your countries, the largest first.", "調達国（割合の大きい順）。"))],
      [],
      say("Country|kg a year|Share|Weighted|Single point", "国|年間kg|割合|加重|単一障害点")
        .split("|")
        .map(heading),
      [
        table(`=REE.EXPOSURE(${at("C")},${at("E")},,,,FALSE)`, 40, [
          "general",
          "whole",
          "percent",
          "percent",
          "general",
        ]),
      ],
    ],
  };
}

/** Action, kilograms a year, months until it works, cost: made up. */
const ACTIONS = [
  ["Second supplier of dysprosium oxide", "ジスプロシウム酸化物の第二供給者", 800, 12],
  ["Recycled magnets", "磁石のリサイクル", 2500, 24],
  ["Less dysprosium by grain-boundary diffusion", "粒界拡散によるジスプロシウム削減", 900, 18],
] as const;

function mitigation(writing: Writing): TemplateSheet {
  const { say } = writing;
  const missing = `'${names(writing).vulnerability}'!C12`;
  return {
    name: names(writing).mitigation,
    widths: [48, 16, 20, 18, 22],
    rows: [
      [title(say("3 Mitigation: what closes the gap, and when", "3 低減策とその時期"))],
      [
        note(
          say(
            "Actions are made up. An action counts from the month in which it works, over the horizon.",
            "対策は架空のものである。対策は効果が出る月から期間の終わりまでの分を数える。",
          ),
        ),
      ],
      line(say("Horizon, months", "対象期間（月）"), input(36, "whole")),
      result(say("kg missing in the cut", "途絶時に不足する量（kg）"), `=${missing}`, "whole"),
      result(
        say("kg from the actions within the horizon", "期間内に対策で得られる量（kg）"),
        "=SUM(D9:D18)",
        "whole",
      ),
      result(say("Share of the gap closed", "不足を補う割合"), "=IF(C4=0,1,MIN(1,C5/C4))", "percent"),
      [],
      say(
        "Action|kg a year|Works after, months|kg in the horizon|Who, by when",
        "対策|年間kg|効果が出るまでの月数|期間内のkg|担当・期限",
      )
        .split("|")
        .map(heading),
      ...repeated(9, 18, (n) => {
        const [en, ja, kg, months] = ACTIONS[n - 9] ?? [];
        return [
          input(en === undefined || ja === undefined ? null : say(en, ja)),
          input(kg ?? null, "whole"),
          input(months ?? null, "whole"),
          formula(`=IF(B${n}="",0,B${n}*MAX(0,$C$3-C${n})/12)`, "whole"),
          input(null),
        ];
      }),
    ],
  };
}

/** Map, vulnerability and mitigation on three sheets. */
export const assessment: Template = {
  id: "supply-assessment",
  title: { en: "Supply assessment", ja: "供給リスク評価" },
  summary: {
    en: "Where your rare earths come from, what hangs on one source, and what would close the gap: three sheets for a company's own risk assessment, in the manner of Article 24 of the EU's Critical Raw Materials Act. Not legal advice.",
    ja: "希土類の供給元、特定の供給元への依存、不足を補う対策を3枚のシートにまとめる。EU重要原材料法第24条にならった企業のリスク評価の様式であり、法的助言ではない。",
  },
  sheets: (writing) => [map(writing), vulnerability(writing), mitigation(writing)],
};
