import type { Text } from "@kidorui/core";
import { formula, headings, input, note, repeated, table } from "../../cells.ts";
import type { Format, TemplateCell, TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import { dayIn, editionState, empty, hasEdition, line, opening, result } from "../lines.ts";
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

/** Columns of the list, as CHECK knows them; a spreadsheet reads them by their places. */
const COLUMNS: Text = {
  en: "part|supplier|country|element|form|kg_per_year|stock_kg|contract_end|content",
  ja: "部品|供給者|国|元素|形態|年間kg|在庫kg|契約終了日|含有率",
};

/** The column beside the list that says why a row is not counted; empty where it is. */
const REASON = "J";

/** What stands in rows of the list, as one text each: empty where nothing does. */
const written = (from: number, to: number): string =>
  [..."ABCDEFGHI"]
    .map((column) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`))
    .join("&");

/**
 * What CHECK finds, beside each row: alone it decides whether a row counts. Blank cells are handed over as empty texts,
 * since a host may send 0 for them, which is a quantity. Where CHECK is missing, or the edition, no row can be read.
 */
const reasons = ({ lang, say }: Writing): TemplateCell => {
  const rows = `A${HEAD}:I${LAST}`;
  const unread = say({ en: "not read: see row 4", ja: "読み取れない（4行目を参照）" });
  return table(
    `=IFERROR(REE.CHECK(IF(${rows}="","",${rows}),"suppliers",C4,"${lang}",TRUE),IF(${written(HEAD, LAST)}="","","${unread}"))`,
    LAST - HEAD + 1,
    ["general"],
  );
};

/** Told where the headings are not as they were: the formulas beside the list would read other columns than CHECK. */
function headingsRemark({ say }: Writing): TemplateCell {
  const names = say(COLUMNS).split("|");
  const same = names.map((name, i) => `${"ABCDEFGHI"[i]}${HEAD}="${name}"`).join(",");
  const words = names.join(say({ en: ", ", ja: "、" }));
  return formula(
    `=IF(AND(${same}),"","${say({ en: `Put the headings of row ${HEAD} back: ${words}`, ja: `${HEAD}行目の見出しを元に戻す：${words}` })}")`,
  );
}

/**
 * The formulas beside a purchase: what its names mean, kilograms of the element itself, and the day on which its
 * contract ends. A row that CHECK finds fault with has none of them, so that it counts nowhere.
 */
function read(n: number, { lang }: Writing): TemplateRow {
  const unless = (cell: string, text: string) =>
    `=IF(OR(${cell}="",$${REASON}${n}<>"",$${REASON}$5<>""),"",IFERROR(${text},""))`;
  const name = (cell: string, kind: string, as: string) =>
    formula(unless(cell, `REE.NORMALIZE(${cell},"${kind}",${as},$C$4)`));
  const inElement = (amount: string, content: string) =>
    `REE.CONVERT(${amount},IF(E${n}="","element",E${n}),"element",D${n},${content},$C$4)`;
  const asElement = (amount: string) =>
    formula(unless(amount, `IF(I${n}="",${inElement(amount, "")},${inElement(amount, `I${n}`)})`), "tenth");
  return [
    name(`C${n}`, "country", `"${lang}"`),
    name(`D${n}`, "element", ""),
    asElement(`F${n}`),
    asElement(`G${n}`),
    formula(unless(`H${n}`, dayIn(`H${n}`)), "date"),
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
    bare: `SUM(IF(${written(FIRST, LAST)}="",0,IF(${own("M")}&${own(REASON)}="",1,0)))`,
    // The row of headings is the one that the wider range has besides.
    outside: `(${rows(HEAD, LAST + BELOW)}-1-${rows(FIRST, LAST)})`,
  };
}

/** The line that counts them and says where to look, or what to do about them. */
function leftOutLine(writing: Writing): TemplateRow {
  const { say } = writing;
  const { named, bare, outside } = leftOut();
  const [why, copy, move] = [
    say({ en: `column ${REASON} of the list says why`, ja: `理由は購入一覧の${REASON}列に示す` }),
    say({
      en: "copy columns K to O into rows that you inserted",
      ja: "挿入した行には、ほかの行のK～O列をコピーする",
    }),
    say({
      en: "rows above or below the list are not read: copy them into rows within it",
      ja: "一覧の範囲外の行は読み取らない。範囲内の行にコピーする",
    }),
  ];
  const cases = `IF(${outside}>0,"${move}",IF(${bare}>0,"${copy}",IF(C5>0,"${why}","")))`;
  return [
    ...result(
      say({ en: "Rows that are not counted", ja: "集計から除いた行" }),
      `=${named}+${bare}+${outside}`,
      "whole",
      formula(`=IF(NOT(${hasEdition("C4")}),D4,IF(${REASON}5<>"",${REASON}5,${cases}))`),
    ),
    ...empty(5),
    headingsRemark(writing),
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

/** What is bought, with what is wrong beside each row. */
export function list(writing: Writing): TemplateSheet {
  const { say, edition } = writing;
  const sample = purchases(writing);
  const formats: Readonly<Record<number, Format>> = { 5: "whole", 6: "whole", 7: "date", 8: "percent" };
  return {
    name: names(writing).list,
    frozenRows: HEAD,
    widths: [16, 13, 15, 10, 10, 13, 10, 14, 10, 90, 22, 10, 22, 22, 16],
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
      line(
        say({ en: "Edition of names and figures", ja: "名称と数値に用いる版" }),
        input(edition),
        editionState("C4", writing),
      ),
      leftOutLine(writing),
      [
        ...headings(say(COLUMNS)),
        reasons(writing),
        ...headings(
          say({
            en: "Country, as read|Element|Element, kg a year|Element, kg in stock|Contract ends",
            ja: "読み取った国|元素記号|元素換算 年間kg|元素換算 在庫kg|契約終了日",
          }),
        ),
      ],
      ...repeated(FIRST, LAST, (n) => {
        const cells = sample[n - FIRST] ?? empty(9).map(() => null);
        return [
          ...cells.map((value, column) => input(value, formats[column] ?? "general")),
          ...empty(1),
          ...read(n, writing),
        ];
      }),
    ],
  };
}
