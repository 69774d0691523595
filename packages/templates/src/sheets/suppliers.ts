import {
  formula,
  heading,
  input,
  label,
  note,
  repeated,
  type Template,
  type TemplateCell,
  type TemplateRow,
  type TemplateSheet,
  table,
  title,
  type Writing,
} from "../template.ts";
import { purchases, SAMPLE } from "./sample.ts";

/** Rows of the list: the first below the headings, and the last that formulas read. */
const [FIRST, LAST] = [7, 106];
/** The row of headings, which CHECK reads with the list. */
const HEAD = FIRST - 1;

const names = ({ say }: Writing) => ({
  list: say("Purchases", "購入一覧"),
  exposure: say("Exposure", "調達先の集計"),
  stock: say("Stock", "在庫"),
});

/** The formulas beside a purchase: codes that names mean, and kilograms of the element itself. */
function read(n: number): TemplateRow {
  const inElement = (amount: string, content: string) =>
    `REE.CONVERT(${amount},IF(E${n}="","element",E${n}),"element",D${n}${content})`;
  const asElement = (amount: string) =>
    `=IF(${amount}="","",IF(I${n}="",${inElement(amount, "")},${inElement(amount, `,I${n}`)}))`;
  return [
    formula(`=IF(C${n}="","",REE.NORMALIZE(C${n},"country"))`),
    formula(`=IF(D${n}="","",REE.NORMALIZE(D${n},"element"))`),
    formula(asElement(`F${n}`), "tenth"),
    formula(asElement(`G${n}`), "tenth"),
  ];
}

function list(writing: Writing): TemplateSheet {
  const { say, lang, edition } = writing;
  const sample = purchases(writing);
  return {
    name: names(writing).list,
    widths: [16, 22, 16, 12, 12, 12, 12, 14, 12, 10, 10, 14, 14, 3, 8, 16, 34, 40],
    rows: [
      [title(say("1 Purchases", "1 購入一覧"))],
      [note(SAMPLE[lang])],
      [
        note(
          say(
            `Put your own rows over the yellow cells, down to row ${LAST}: values, one purchase a row. Then look at the problems on the right, and go on to the next sheet.`,
            `黄色のセルに自社の購入を1行に1件、値で入力する（${LAST}行目まで）。右側の点検結果を確かめ、次のシートへ進む。`,
          ),
        ),
      ],
      [label(say("Edition of names and figures", "名称と数値に用いる版")), undefined, input(edition)],
      [],
      [
        ...say(
          "part|supplier|country|element|form|kg_per_year|stock_kg|contract_end",
          "部品|供給者|国|元素|形態|年間kg|在庫kg|契約終了日",
        )
          .split("|")
          .map(heading),
        heading(say("Content (alloy, magnet: 0–1)", "含有率（合金・磁石、0～1）")),
        heading(say("Country", "国コード")),
        heading(say("Element", "元素記号")),
        heading(say("Element, kg a year", "元素換算 年間kg")),
        heading(say("Element, kg in stock", "元素換算 在庫kg")),
        undefined,
        table(`=REE.CHECK(A${HEAD}:H${LAST},"suppliers",C4,"${lang}")`, 200, [
          "general",
          "general",
          "general",
          "general",
        ]),
      ],
      ...repeated(FIRST, LAST, (n) => {
        const cells = sample[n - FIRST] ?? Array.from({ length: 9 }, () => null);
        return [
          ...cells.map((value, column) =>
            input(value, column === 7 ? "date" : column === 8 ? "percent" : column > 4 ? "whole" : "general"),
          ),
          ...read(n),
        ];
      }),
    ],
  };
}

/** From the first cell of a table to the first of the next. */
const apart = Array.from({ length: 5 }, () => undefined);

function exposure(writing: Writing): TemplateSheet {
  const { say } = writing;
  const at = (column: string) => `'${names(writing).list}'!$${column}$${FIRST}:$${column}$${LAST}`;
  const china = `SUM(IF(${at("J")}="CHN",IF(${at("L")}="",0,${at("L")}),0))`;
  const by = (key: string): TemplateCell =>
    table(`=REE.EXPOSURE(${at(key)},${at("L")},,,C4,FALSE)`, 100, [
      "general",
      "whole",
      "percent",
      "percent",
      "general",
    ]);
  const columns = (key: string): readonly TemplateCell[] => [
    heading(key),
    heading(say("kg a year", "年間kg")),
    heading(say("Share", "割合")),
    heading(say("Weighted by risk", "リスク加重")),
    heading(say("Single point", "単一障害点")),
  ];
  return {
    name: names(writing).exposure,
    widths: [26, 14, 12, 12, 14, 3, 22, 12, 12, 12, 14, 3, 14, 12, 12, 12, 14],
    rows: [
      [title(say("2 Exposure", "2 調達先の集計"))],
      [
        note(
          say(
            "In kilograms of the elements themselves, whatever the form bought.",
            "購入時の形態によらず、元素そのものの質量（kg）で示す。",
          ),
        ),
      ],
      [label(say("Edition", "版")), undefined, formula(`='${names(writing).list}'!C4`)],
      [
        label(say("Single point of failure from a share of", "単一障害点とみなす割合")),
        undefined,
        input(0.5, "percent"),
      ],
      [],
      [label(say("Bought, kg a year", "購入量（年間kg）")), undefined, formula(`=SUM(${at("L")})`, "whole")],
      [
        label(say("Suppliers, effective number (1/HHI)", "供給者の実効数（1/HHI）")),
        undefined,
        formula("=REE.SUPPLIERCOUNT(H17:H116)", "tenth"),
      ],
      [
        label(say("Concentration of countries (HHI, 0–1)", "国の集中度（HHI、0～1）")),
        undefined,
        formula("=REE.HHI(B17:B116)", "hundredth"),
      ],
      [
        label(say("Concentration of suppliers (HHI, 0–1)", "供給者の集中度（HHI、0～1）")),
        undefined,
        formula("=REE.HHI(H17:H116)", "hundredth"),
      ],
      [
        label(say("Countries that are a single point of failure", "単一障害点に当たる国の数")),
        undefined,
        formula("=SUM(IF(E17:E116=TRUE,1,0))", "whole"),
      ],
      [label(say("Bought from China", "中国からの購入割合")), undefined, formula(`=${china}/C6`, "percent")],
      [
        label(say("China's share of Japan's imports, for comparison", "参考：日本の輸入に占める中国の割合")),
        undefined,
        formula('=REE.DEPENDENCE("JPN","CHN",,,,"metals+compounds",,C3)', "percent"),
        note(say("as measured by trade statistics; not by element", "貿易統計による。元素別ではない")),
      ],
      [
        label(say("Difference, percentage points", "差（ポイント）")),
        undefined,
        formula("=(C11-C12)*100", "tenth"),
      ],
      [],
      [
        note(
          say(
            "All risks are taken as equal: REE.EXPOSURE takes a column of your own risks as its third argument.",
            "リスクは一律とする。自社のリスク評価の列は、REE.EXPOSUREの3番目の引数に指定できる。",
          ),
        ),
      ],
      [
        ...columns(say("Country", "国")),
        undefined,
        ...columns(say("Supplier", "供給者")),
        undefined,
        ...columns(say("Element", "元素")),
      ],
      [by("C"), ...apart, by("B"), ...apart, by("K")],
    ],
  };
}

function stock(writing: Writing): TemplateSheet {
  const { say } = writing;
  const at = (column: string) => `'${names(writing).list}'!$${column}$${FIRST}:$${column}$${LAST}`;
  const sum = (column: string, n: number, also = "") =>
    `SUM(IF((${at("K")}=$A${n})${also},IF(${at(column)}="",0,${at(column)}),0))`;
  const elements = ["Nd", "Pr", "Dy", "Tb", null, null];
  const row = (n: number): TemplateRow => {
    const unless = (text: string) => `=IF(OR($A${n}="",$B${n}=0),"",${text})`;
    return [
      input(elements[n - 10] ?? null),
      formula(`=IF($A${n}="",0,${sum("L", n)})`, "whole"),
      formula(`=IF($A${n}="",0,${sum("L", n, `*(${at("J")}=$C$6)`)})`, "whole"),
      formula(`=IF($A${n}="",0,${sum("M", n)})`, "whole"),
      input(elements[n - 10] ? 1 : null, "percent"),
      formula(unless(`(B${n}-C${n}*E${n})/365`), "hundredth"),
      formula(unless(`REE.DAYSCOVER(D${n},B${n}/365,F${n})`), "tenth"),
      formula(
        unless(
          `IFNA(REE.RUNOUT($C$4,D${n},B${n}/365,F${n}),"${say("not within 3 years", "3年以内にはなし")}")`,
        ),
        "date",
      ),
      formula(unless(`REE.STOCKFOR($C$7,B${n}/365,F${n})`), "tenth"),
      formula(unless(`MAX(0,I${n}-D${n})`), "tenth"),
      formula(unless(`IF(G${n}<$C$7,"${say("shorter than wanted", "希望日数に足りない")}","")`)),
    ];
  };
  return {
    name: names(writing).stock,
    widths: [26, 14, 14, 14, 12, 14, 14, 16, 16, 14, 24],
    rows: [
      [title(say("3 Days of stock", "3 在庫日数"))],
      [
        note(
          say(
            "How long the stock lasts when one country delivers less. Change the yellow cells: 30% instead of 100%, another country, other days.",
            "一国からの供給が減ったとき在庫が何日もつかを示す。黄色のセル（減る割合、国、日数）を変えて試す。",
          ),
        ),
      ],
      [label(say("Edition", "版")), undefined, formula(`='${names(writing).list}'!C4`)],
      [label(say("The cut begins on", "供給が減り始める日")), undefined, input(46_357, "date")],
      [label(say("Country that delivers less", "供給が減る国")), undefined, input(say("China", "中国"))],
      [label(say("Its code", "国コード")), undefined, formula('=REE.NORMALIZE(C5,"country",,C3)')],
      [label(say("Days to be bridged", "確保したい日数")), undefined, input(90, "whole")],
      [
        label(say("Bought under contracts that end by then, kg", "その間に契約が終わる購入量（kg）")),
        undefined,
        formula(`=SUM(IF((${at("H")}<>"")*(${at("H")}<C4+C7),IF(${at("L")}="",0,${at("L")}),0))`, "whole"),
      ],
      [
        heading(say("Element (symbol)", "元素（記号）")),
        heading(say("Use, kg a year", "使用量（年間kg）")),
        heading(say("of it from that country", "うち当該国から")),
        heading(say("In stock, kg", "在庫（kg）")),
        heading(say("Cut by", "減る割合")),
        heading(say("Still arrives, kg a day", "残る入荷（1日kg）")),
        heading(say("Days of stock", "在庫日数")),
        heading(say("Used up on", "在庫が尽きる日")),
        heading(say("Stock needed, kg", "必要な在庫（kg）")),
        heading(say("To buy, kg", "積み増す量（kg）")),
        heading(say("Why", "理由")),
      ],
      ...repeated(10, 15, row),
      [],
      [
        note(
          say(
            "Use is taken to be what is bought, evenly over the year. The stock is of oxide, metal and goods together, as kilograms of the element.",
            "使用量は購入量に等しく、年間を通じて一定とみなす。在庫は酸化物・金属・製品を合わせた元素換算の質量である。",
          ),
        ),
      ],
    ],
  };
}

/** Own suppliers: who and where, how much hangs on one of them, and how long the stock lasts. */
export const suppliers: Template = {
  id: "supplier-exposure",
  title: { en: "Own suppliers", ja: "自社の調達先" },
  summary: {
    en: "Paste what you buy: what is wrong with the list, the share of each country, supplier and element, single points of failure, days of stock under a cut, and how much to buy for 90 days.",
    ja: "購入一覧を貼り付けると、入力の誤り、国・供給者・元素ごとの割合、単一障害点、供給が減った場合の在庫日数、90日分の確保に必要な量を示す。",
  },
  sheets: (writing) => [list(writing), exposure(writing), stock(writing)],
};
