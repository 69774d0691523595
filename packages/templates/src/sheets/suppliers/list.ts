import type { Lang } from "@kidorui/core";
import { formula, headings, input, note, repeated, table } from "../../cells.ts";
import type { TemplateCell, TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import { line, opening, result } from "../lines.ts";
import { purchases, SAMPLE } from "../sample.ts";

/** Rows of the list: the first below the headings, and the last that formulas read. */
const [FIRST, LAST] = [7, 106];
/** The row of headings, which CHECK reads with the list. */
const HEAD = FIRST - 1;

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

/** A cell of the list that holds, on a row, kilograms a year, and one that is empty where they cannot be computed. */
const [BOUGHT, COUNTED] = ["F", "L"];

/**
 * The formulas beside a purchase: codes that names mean, and kilograms of the element itself. A row that cannot be
 * computed is left out and counted, so that the others give an answer; the list of problems says why.
 */
function read(n: number): TemplateRow {
  const code = (name: string, kind: string) =>
    formula(`=IF(${name}${n}="","",IFERROR(REE.NORMALIZE(${name}${n},"${kind}"),"${UNKNOWN}"))`);
  const inElement = (amount: string, content: string) =>
    `REE.CONVERT(${amount},IF(E${n}="","element",E${n}),"element",D${n}${content})`;
  const asElement = (amount: string) =>
    `=IF(OR(${amount}="",J${n}="${UNKNOWN}"),"",IFERROR(IF(I${n}="",${inElement(amount, "")},${inElement(amount, `,I${n}`)}),""))`;
  return [
    code("C", "country"),
    code("D", "element"),
    formula(asElement(`F${n}`), "tenth"),
    formula(asElement(`G${n}`), "tenth"),
  ];
}

/** The formula of how many rows are left out. */
const leftOut = (at: (column: string) => string): string =>
  `SUM(IF((${at(BOUGHT)}<>"")*(${at(COUNTED)}=""),1,0))`;

/** A remark on sheets that compute from the list, where it has rows that cannot be counted. */
export const warning = (writing: Writing): TemplateCell =>
  formula(
    `=IF(${leftOut(listed(writing))}=0,"",${leftOut(listed(writing))}&"${writing.say({
      en: " rows of the list are not counted: see the problems beside it",
      ja: "行を集計から除いた。購入一覧の右の点検結果を参照",
    })}")`,
  );

/** The problems of the list: its rows as the sheet numbers them, the only numbers in what CHECK gives. */
function problemsFound(lang: Lang): string {
  const found = `REE.CHECK(A${HEAD}:H${LAST},"suppliers",C4,"${lang}")`;
  return `=IFERROR(${found}+${HEAD - 1},${found})`;
}

/** What is bought, with the problems found in it. */
export function list(writing: Writing): TemplateSheet {
  const { say, lang, edition } = writing;
  const sample = purchases(writing);
  return {
    name: names(writing).list,
    widths: [16, 22, 16, 12, 12, 14, 12, 15, 32, 10, 10, 20, 22, 3, 8, 16, 34, 40],
    rows: [
      ...opening(say({ en: "1 Purchases", ja: "1 購入一覧" }), SAMPLE[lang]),
      [
        note(
          say({
            en: `Put your own rows over the yellow cells, down to row ${LAST}: values, one purchase a row. Then look at the problems on the right, and go on to the next sheet.`,
            ja: `黄色のセルに自社の購入を1行に1件、値で入力する（${LAST}行目まで）。右側の点検結果を確かめ、次のシートへ進む。`,
          }),
        ),
      ],
      line(say({ en: "Edition of names and figures", ja: "名称と数値に用いる版" }), input(edition)),
      result(
        say({ en: "Rows that are not counted", ja: "集計から除いた行" }),
        `=${leftOut((column) => `${column}${FIRST}:${column}${LAST}`)}`,
        "whole",
        say({ en: "why is said on the right, from column O on", ja: "理由はO列から右に示す" }),
      ),
      [
        ...headings(
          say({
            en: "part|supplier|country|element|form|kg_per_year|stock_kg|contract_end",
            ja: "部品|供給者|国|元素|形態|年間kg|在庫kg|契約終了日",
          }),
        ),
        ...headings(
          say({
            en: "Content (alloy, magnet: 0–1)|Country|Element|Element, kg a year|Element, kg in stock",
            ja: "含有率（合金・磁石、0～1）|国コード|元素記号|元素換算 年間kg|元素換算 在庫kg",
          }),
        ),
        undefined,
        table(problemsFound(lang), 200, ["general", "general", "general", "general"]),
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
