import { formula, headings, input, label, note } from "../../cells.ts";
import type { TemplateCell, TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import {
  dayIn,
  dayRemark,
  daysOrBeyond,
  daysRemark,
  HORIZON,
  hasFunctions,
  isNoPart,
  line,
  opening,
  PART,
  result,
} from "../lines.ts";
import { listEdition, listed, names, warning } from "./list.ts";

/**
 * Every element that a purchase may be of, in an order that no purchase changes: what is typed beside one stays with it.
 */
const ELEMENTS = "Sc Y La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu".split(" ");
const FIRST = 10;

/** Settings above the table, told what is wrong with in the cell beside. */
const [START, COUNTRY, DAYS] = ["$C$4", "$C$6", "$C$7"];

/** What to say beside the part that is cut: what is missing, or what stands out. */
function remark(n: number, { say }: Writing): TemplateCell {
  const cases: readonly (readonly [string, string])[] = [
    [`$B${n}=""`, ""],
    [isNoPart(`$E${n}`), say(PART)],
    [`$B${n}=0`, say({ en: "in stock only", ja: "在庫のみ" })],
    [`$D${n}=""`, say({ en: "stock_kg is missing: 0 if none", ja: "在庫kgが空白（なければ0とする）" })],
    [`COUNT($H${n})=0`, ""],
    [`$H${n}<${DAYS}`, say({ en: "shorter than wanted", ja: "希望日数に足りない" })],
  ];
  return formula(`=${cases.reduceRight((rest, [when, words]) => `IF(${when},"${words}",${rest})`, '""')}`);
}

/** How long the stock lasts when one country delivers less. */
export function stock(writing: Writing): TemplateSheet {
  const { say, lang } = writing;
  const at = listed(writing);
  const of = (n: number, column: string, also = "") =>
    `SUM(IF((${at("L")}=$A${n})${also},IF(${at(column)}="",0,${at(column)}),0))`;
  const filled = (n: number, column: string) => `SUM(IF(${at("L")}=$A${n},IF(${at(column)}="",0,1),0))`;
  const row = (element: string, n: number): TemplateRow => {
    const use = `$B${n}/365`;
    const ifBought = (text: string) => `=IF($B${n}="","",${text})`;
    const unless = (text: string) =>
      ifBought(`IF(OR($B${n}=0,$D${n}="",${COUNTRY}="",${isNoPart(`$E${n}`)}),"",IFERROR(${text},""))`);
    const none = say({ en: "no exposure", ja: "影響なし" });
    const days = daysOrBeyond(`REE.DAYSCOVER(D${n},${use},G${n},${HORIZON})`, writing);
    return [
      label(element),
      formula(`=IF(${filled(n, "M")}=0,"",${of(n, "M")})`, "whole"),
      formula(ifBought(of(n, "M", `*(${at("K")}=${COUNTRY})`)), "whole"),
      formula(ifBought(`IF(${filled(n, "N")}=0,"",${of(n, "N")})`), "whole"),
      input(1, "percent"),
      remark(n, writing),
      formula(unless(`(B${n}-C${n}*E${n})/365`), "hundredth"),
      formula(unless(`IF($C${n}*$E${n}=0,"${none}",${days})`), "tenth"),
      formula(unless(`IF(COUNT($H${n})=0,"",REE.RUNOUT(${START},D${n},${use},G${n}))`), "date"),
      formula(unless(`REE.STOCKFOR(${DAYS},${use},G${n})`), "tenth"),
      formula(unless(`MAX(0,J${n}-D${n})`), "tenth"),
    ];
  };
  return {
    name: names(writing).stock,
    widths: [26, 18, 19, 14, 10, 33, 19, 16, 19, 18, 18],
    rows: [
      ...opening(
        say({ en: "3 Days of stock", ja: "3 在庫日数" }),
        say({
          en: "How long the stock lasts when one country delivers less. Change the yellow cells: 30% instead of 100%, another country, other days.",
          ja: "一国からの供給が減ったとき在庫が何日もつかを示す。黄色のセル（減る割合、国、日数）を変えて試す。",
        }),
      ),
      [...result(say({ en: "Edition", ja: "版" }), `=${listEdition(writing)}`), warning(writing)],
      line(
        say({ en: "The cut begins on", ja: "供給が減り始める日" }),
        input(46_357, "date"),
        dayRemark("C4", writing),
      ),
      line(
        say({ en: "Country that delivers less", ja: "供給が減る国" }),
        input(say({ en: "China", ja: "中国" })),
        formula(
          `=IF(AND(${hasFunctions},C6=""),"${say({ en: "No country is known under this name", ja: "国名を認識できない" })}","")`,
        ),
      ),
      result(
        say({ en: "Country, as read", ja: "読み取った国" }),
        `=IFERROR(REE.NORMALIZE(C5,"country","${lang}",C3),"")`,
      ),
      line(
        say({ en: "Days to be bridged", ja: "確保したい日数" }),
        input(90, "whole"),
        daysRemark("C7", writing),
      ),
      result(
        say({ en: "Bought under contracts that end by then, kg", ja: "その間に契約が終わる購入量（kg）" }),
        `=IFERROR(SUM(IF((${at("O")}<>"")*(${at("O")}<${dayIn("C4")}+C7),IF(${at("M")}="",0,${at("M")}),0)),"")`,
        "whole",
      ),
      headings(
        say({
          en: "Element|Use, kg a year|from that country|In stock, kg|Cut by|Remark|Arrives, kg a day|Days of stock|Used up on|Stock needed, kg|To buy, kg",
          ja: "元素|使用量（年間kg）|うち当該国から|在庫（kg）|減る割合|備考|残る入荷（1日kg）|在庫日数|在庫が尽きる日|必要な在庫（kg）|積み増す量（kg）",
        }),
      ),
      ...ELEMENTS.map((element, i) => row(element, FIRST + i)),
      [
        note(
          say({
            en: "Use is taken to be what is bought, evenly over the year. The stock is of oxide, metal and goods together, as kilograms of the element.",
            ja: "使用量は購入量に等しく、年間を通じて一定とみなす。在庫は酸化物・金属・製品を合わせた元素換算の質量である。",
          }),
        ),
      ],
    ],
  };
}
