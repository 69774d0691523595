import type { Text } from "@kidorui/core";
import { formula, headings, input, note, repeated, table } from "../../cells.ts";
import type { TemplateCell, TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import { line, opening, result } from "../lines.ts";
import { purchases, SAMPLE } from "../sample.ts";

/** Rows of the list: the first below the headings, and the last that formulas read. */
const [FIRST, LAST] = [7, 106];
/** The row of headings, which CHECK reads with the list. */
const HEAD = FIRST - 1;
/** Rows below the list that are looked at, so that a list that is too long is told. */
const BELOW = 1000;

/** Names of the three sheets. */
export const names = ({ say }: Writing) => ({
  list: say({ en: "Purchases", ja: "購入一覧" }),
  exposure: say({ en: "Exposure", ja: "調達先の集計" }),
  stock: say({ en: "Stock", ja: "在庫" }),
});

/** A column of the list, as formulas on other sheets spell it. */
export const listed =
  (writing: Writing) =>
  (column: string): string =>
    `'${names(writing).list}'!$${column}$${FIRST}:$${column}$${LAST}`;

/** The cell that pins the list, and with it the workbook, to an edition. */
export const listEdition = (writing: Writing): string => `'${names(writing).list}'!C4`;

/** What stands in the place of a code that a name does not mean. */
const UNKNOWN = "?";

/** The column that says why a row is left out; empty where it is counted. */
const REASON = "N";

/** What stands in rows of the list, as one text each: empty where nothing does. */
const written = (from: number, to: number): string =>
  [..."ABCDEFGHI"]
    .map((column) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`))
    .join("&");

/** Beside every row where a spreadsheet has no functions of ours, or not the edition: no name would be known then. */
const WITHOUT: Text = {
  en: "REE functions are missing, or the edition is unknown",
  ja: "REE関数がないか、版の名称が誤っている",
};

/** The column of what is wrong with a name, a form or a number, and the words of the first thing that is. */
function reason(n: number, { say }: Writing): string {
  const converts = (element: string, content: string) =>
    `IFERROR(REE.CONVERT(1,IF(E${n}="","element",E${n}),"element",${element}${content}),"")<>""`;
  const [bare, part] = ["", ",0.5"];
  const cases: readonly (readonly [string, string])[] = [
    ['$D$4<>""', say(WITHOUT)],
    [`B${n}=""`, say({ en: "supplier: missing", ja: "供給者が空白である" })],
    [
      `C${n}=""`,
      say({
        en: "country: missing; write where it was made",
        ja: "国が空白である（製造・分離した国を入力する）",
      }),
    ],
    [`J${n}="${UNKNOWN}"`, say({ en: "country: not known under this name", ja: "国名を認識できない" })],
    [`D${n}=""`, say({ en: "element: missing; Dy for a Dy alloy", ja: "元素が空白である（Dy合金ならDy）" })],
    [`K${n}="${UNKNOWN}"`, say({ en: "element: not known under this name", ja: "元素名を認識できない" })],
    [
      `F${n}=""`,
      say({
        en: "kg_per_year: missing; 0 where there is stock only",
        ja: "年間kgが空白である（在庫のみなら0とする）",
      }),
    ],
    [
      `AND(NOT(${converts('"Nd"', bare)}),NOT(${converts('"Nd"', part)}))`,
      say({
        en: "form: write oxide, metal, alloy or magnet",
        ja: "形態は酸化物、金属、合金、磁石のいずれかとする",
      }),
    ],
    [
      `AND(NOT(${converts(`D${n}`, bare)}),NOT(${converts(`D${n}`, part)}))`,
      say({
        en: "element: a group; write a row for each element",
        ja: "元素群である（元素ごとに行を分ける）",
      }),
    ],
    [
      `AND(I${n}="",NOT(${converts(`D${n}`, bare)}))`,
      say({
        en: "content: missing; give the part of it that is the element",
        ja: "含有率が空白である（元素の割合を入力する）",
      }),
    ],
    [
      `AND(I${n}<>"",${converts(`D${n}`, bare)})`,
      say({ en: "content: clear it; oxide and metal need none", ja: "含有率を消す（酸化物・金属には不要）" }),
    ],
    [
      `AND(I${n}<>"",IFERROR(REE.CONVERT(1,E${n},"element",D${n},I${n}),"")="")`,
      say({
        en: "content: write 0.8 or 80% for eighty per cent",
        ja: "含有率は0.8または「80%」のように入力する",
      }),
    ],
    [`L${n}=""`, say({ en: "kg_per_year: not a number from 0", ja: "年間kgが0以上の数値ではない" })],
  ];
  const first = cases.reduceRight((rest, [when, words]) => `IF(${when},"${words}",${rest})`, '""');
  const stock = say({ en: "stock_kg: not a number from 0", ja: "在庫kgが0以上の数値ではない" });
  return `=IF(${written(n, n)}="","",IF(L${n}="",${first},IF(AND(G${n}<>"",M${n}=""),"${stock}","")))`;
}

/**
 * The formulas beside a purchase: codes that names mean, kilograms of the element itself, and why they are not counted.
 * A row that cannot be computed is left out, so that the others give an answer.
 */
function read(n: number, writing: Writing): TemplateRow {
  const code = (name: string, kind: string) =>
    formula(`=IF(${name}${n}="","",IFERROR(REE.NORMALIZE(${name}${n},"${kind}"),"${UNKNOWN}"))`);
  const inElement = (amount: string, content: string) =>
    `REE.CONVERT(${amount},IF(E${n}="","element",E${n}),"element",D${n}${content})`;
  const asElement = (amount: string) =>
    `=IF(OR(${amount}="",B${n}="",C${n}="",J${n}="${UNKNOWN}"),"",IFERROR(IF(I${n}="",${inElement(amount, "")},${inElement(amount, `,I${n}`)}),""))`;
  return [
    code("C", "country"),
    code("D", "element"),
    formula(asElement(`F${n}`), "tenth"),
    formula(asElement(`G${n}`), "tenth"),
    formula(reason(n, writing)),
  ];
}

/**
 * How many rows are left out: those with a reason beside them, those that were put between others and so have no formulas,
 * and those above or below the rows that formulas read. A spreadsheet widens a range only for a row within it.
 */
function leftOut() {
  const own = (column: string) => `${column}${FIRST}:${column}${LAST}`;
  const rows = (from: number, to: number) => `SUM(IF(${written(from, to)}="",0,1))`;
  return {
    named: `SUM(IF(${own(REASON)}="",0,1))`,
    bare: `SUM(IF(${written(FIRST, LAST)}="",0,IF(${own("L")}&${own(REASON)}="",1,0)))`,
    // The row of headings is the one that the wider range has besides.
    outside: `(${rows(HEAD, LAST + BELOW)}-1-${rows(FIRST, LAST)})`,
  };
}

/** The line that counts them and says where to look, or what to do about them. */
function leftOutLine({ say }: Writing): TemplateRow {
  const { named, bare, outside } = leftOut();
  const [why, copy, move] = [
    say({ en: `column ${REASON} of the list says why`, ja: `理由は購入一覧の${REASON}列に示す` }),
    say({
      en: `copy columns J to ${REASON} into rows that you inserted`,
      ja: `挿入した行には、ほかの行のJ～${REASON}列をコピーする`,
    }),
    say({
      en: "rows above or below the list are not read: copy them into rows within it",
      ja: "一覧の範囲外の行は読み取らない。範囲内の行にコピーする",
    }),
  ];
  return [
    ...result(
      say({ en: "Rows that are not counted", ja: "集計から除いた行" }),
      `=${named}+${bare}+${outside}`,
      "whole",
    ),
    formula(`=IF(${outside}>0,"${move}",IF(${bare}>0,"${copy}","${why}"))`),
  ];
}

/** A remark on sheets that compute from the list, where it has rows that cannot be counted. */
export function warning(writing: Writing): TemplateCell {
  const at = (cell: string) => `'${names(writing).list}'!${cell}`;
  const [one, many, then] = [
    writing.say({ en: "1 row of the list is not counted", ja: "1行を集計から除いた" }),
    writing.say({ en: " rows of the list are not counted", ja: "行を集計から除いた" }),
    writing.say({ en: ": ", ja: "。" }),
  ];
  return formula(
    `=IF(${at("C5")}=0,"",IF(${at("C5")}=1,"${one}",${at("C5")}&"${many}")&"${then}"&${at("D5")})`,
  );
}

/** The problems of the list: its rows as the sheet numbers them, the only numbers in what CHECK gives. */
function problemsFound({ lang, say }: Writing): string {
  const found = `REE.CHECK(A${HEAD}:H${LAST},"suppliers",C4,"${lang}")`;
  const beside = say({ en: `See column ${REASON}`, ja: `${REASON}列を参照` });
  return `=IF(AND(C5>0,INDEX(${found},1,1)="OK"),"${beside}",IFERROR(${found}+${HEAD - 1},${found}))`;
}

/** What is bought, with the problems found in it. */
export function list(writing: Writing): TemplateSheet {
  const { say, edition } = writing;
  const sample = purchases(writing);
  return {
    name: names(writing).list,
    frozenRows: HEAD,
    widths: [16, 20, 16, 12, 12, 13, 12, 15, 16, 10, 10, 20, 22, 56, 16, 16, 60, 60],
    rows: [
      ...opening(
        say({ en: "1 Purchases", ja: "1 購入一覧" }),
        say({
          en: `${SAMPLE.en} Put yours over the yellow cells, down to row ${LAST}; clear the others.`,
          ja: `${SAMPLE.ja}黄色のセルに自社の購入を値で入力し（${LAST}行目まで）、残りの行は消す。`,
        }),
      ),
      [
        note(
          say({
            en: "Several deliveries add up; stock stands once per element. Country: where it was made. A Dy alloy: element Dy, form alloy, content.",
            ja: "同じ品の納入は合計される。在庫は元素ごとに1回だけ入力する。国は製造・分離した国とする。Dy合金は元素Dy、形態「合金」、含有率で表す。",
          }),
        ),
      ],
      [
        ...line(say({ en: "Edition of names and figures", ja: "名称と数値に用いる版" }), input(edition)),
        formula(`=IF(IFERROR(REE.EDITION("id",C4),"")="","${say(WITHOUT)}","")`),
      ],
      leftOutLine(writing),
      [
        ...headings(
          say({
            en: "part|supplier|country|element|form|kg_per_year|stock_kg|contract_end",
            ja: "部品|供給者|国|元素|形態|年間kg|在庫kg|契約終了日",
          }),
        ),
        ...headings(
          say({
            en: "Content, 0–1|Country|Element|Element, kg a year|Element, kg in stock|Not counted, because",
            ja: "含有率（0～1）|国コード|元素記号|元素換算 年間kg|元素換算 在庫kg|集計から除いた理由",
          }),
        ),
        table(problemsFound(writing), 200, ["general", "general", "general", "general"]),
      ],
      ...repeated(FIRST, LAST, (n) => {
        const cells = sample[n - FIRST] ?? Array.from({ length: 9 }, () => null);
        return [
          ...cells.map((value, column) =>
            input(value, column === 7 ? "date" : column === 8 ? "percent" : column > 4 ? "whole" : "general"),
          ),
          ...read(n, writing),
        ];
      }),
    ],
  };
}
