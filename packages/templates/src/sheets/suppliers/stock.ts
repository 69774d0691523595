import { formula, headings, input, note, repeated } from "../../cells.ts";
import type { TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import { HORIZON, line, opening, result } from "../lines.ts";
import { ELEMENTS } from "./exposure.ts";
import { listEdition, listed, names, warning } from "./list.ts";

/** Rows of elements: as many as the sheet of exposure has. */
const [FIRST, LAST] = [10, 10 + ELEMENTS.last - ELEMENTS.first];

/** How long the stock lasts when one country delivers less. */
export function stock(writing: Writing): TemplateSheet {
  const { say } = writing;
  const at = listed(writing);
  const sum = (column: string, n: number, also = "") =>
    `SUM(IF((${at("K")}=$A${n})${also},IF(${at(column)}="",0,${at(column)}),0))`;
  /** Purchases of elements that no row here is of: they would be left out without a word. */
  const missing = `SUM(IF((${at("L")}<>"")${Array.from({ length: LAST - FIRST + 1 }, (_, i) => `*(${at("K")}<>$A$${FIRST + i})`).join("")},1,0))`;
  const row = (n: number): TemplateRow => {
    const unless = (text: string) => `=IF($A${n}="","",IF($B${n}=0,"",${text}))`;
    return [
      formula(`='${names(writing).exposure}'!A${ELEMENTS.first + n - FIRST}&""`),
      formula(`=IF($A${n}="","",${sum("L", n)})`, "whole"),
      formula(`=IF($A${n}="","",${sum("L", n, `*(${at("J")}=$C$6)`)})`, "whole"),
      formula(`=IF($A${n}="","",${sum("M", n)})`, "whole"),
      input(1, "percent"),
      formula(unless(`(B${n}-C${n}*E${n})/365`), "hundredth"),
      formula(unless(`REE.DAYSCOVER(D${n},B${n}/365,F${n},${HORIZON})`), "tenth"),
      formula(
        unless(
          `IFNA(REE.RUNOUT($C$4,D${n},B${n}/365,F${n}),"${say({ en: "not within 3 years", ja: "3年以内にはなし" })}")`,
        ),
        "date",
      ),
      formula(unless(`REE.STOCKFOR($C$7,B${n}/365,F${n})`), "tenth"),
      formula(unless(`MAX(0,I${n}-D${n})`), "tenth"),
      formula(unless(`IF(G${n}<$C$7,"${say({ en: "shorter than wanted", ja: "希望日数に足りない" })}","")`)),
    ];
  };
  return {
    name: names(writing).stock,
    widths: [28, 18, 26, 14, 10, 26, 32, 19, 18, 18, 24],
    rows: [
      ...opening(
        say({ en: "3 Days of stock", ja: "3 在庫日数" }),
        say({
          en: "How long the stock lasts when one country delivers less. Change the yellow cells: 30% instead of 100%, another country, other days.",
          ja: "一国からの供給が減ったとき在庫が何日もつかを示す。黄色のセル（減る割合、国、日数）を変えて試す。",
        }),
      ),
      [...result(say({ en: "Edition", ja: "版" }), `=${listEdition(writing)}`), warning(writing)],
      line(say({ en: "The cut begins on", ja: "供給が減り始める日" }), input(46_357, "date")),
      line(
        say({ en: "Country that delivers less", ja: "供給が減る国" }),
        input(say({ en: "China", ja: "中国" })),
      ),
      result(say({ en: "Its code", ja: "国コード" }), '=REE.NORMALIZE(C5,"country",,C3)'),
      line(say({ en: "Days to be bridged", ja: "確保したい日数" }), input(90, "whole")),
      result(
        say({ en: "Bought under contracts that end by then, kg", ja: "その間に契約が終わる購入量（kg）" }),
        `=SUM(IF((${at("H")}<>"")*(${at("H")}<C4+C7),IF(${at("L")}="",0,${at("L")}),0))`,
        "whole",
      ),
      [
        ...headings(
          say({
            en: "Element|Use, kg a year|of it from that country|In stock, kg|Cut by|Still arrives, kg a day|Days of stock, at most 1,095|Used up on|Stock needed, kg|To buy, kg|Why",
            ja: "元素|使用量（年間kg）|うち当該国から|在庫（kg）|減る割合|残る入荷（1日kg）|在庫日数（最長1,095日）|在庫が尽きる日|必要な在庫（kg）|積み増す量（kg）|理由",
          }),
        ),
      ],
      ...repeated(FIRST, LAST, row),
      [
        formula(
          `=IF(${missing}=0,"","${say({ en: "Rows of further elements, which the table has no room for: ", ja: "上の表に入りきらない元素の購入の行数：" })}"&${missing})`,
        ),
      ],
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
