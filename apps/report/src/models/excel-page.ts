import { call } from "@kidorui/formulas";
import { excelWords } from "../i18n/excel.ts";
import { EXCEL_PATH } from "../lib/add-in.ts";
import { Book } from "../lib/book.ts";
import { href } from "../lib/href.ts";
import type { Html } from "../lib/html.ts";
import { countryName } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";
import { texts } from "../lib/text.ts";

/** A line of the pictured sheet below its purchases. */
export interface PicturedFormula {
  readonly label: string;
  /** As it is typed in that sheet. */
  readonly typed: string;
  readonly result: Html;
}

/** The page of the add-in: what its picture of a sheet holds. */
export interface ExcelPage {
  readonly path: string;
  /** Supplier, country and kilograms a year, made up. */
  readonly purchases: readonly (readonly [string, string, number])[];
  readonly formulas: readonly PicturedFormula[];
  readonly book: Book;
}

const PURCHASES = [
  ["A", "CHN", 6000],
  ["B", "AUS", 3000],
  ["C", "VNM", 1000],
] as const;

/** Kilograms in stock, and days of a year, in the pictured sheet. */
const [STOCK, DAYS] = [3000, 365];

export function excelPage(context: PageContext): ExcelPage {
  const { lang } = context;
  const t = texts(excelWords, lang);
  const book = new Book(context, href(lang, `${EXCEL_PATH}numbers/`));
  const quantities = PURCHASES.map(([, , kg]) => [kg]);
  const year = quantities.reduce((sum, [kg = 0]) => sum + kg, 0);
  const largest = Math.max(...quantities.flat());
  const world = call("PRODUCTION", "REE", "mine", "*", 2024);
  const china = call("PRODUCTION", "REE", "mine", "CHN", 2024);
  return {
    path: EXCEL_PATH,
    purchases: PURCHASES.map(([supplier, country, kg]) => [
      supplier,
      countryName(context.view, country, lang),
      kg,
    ]),
    formulas: [
      { label: t("largest"), typed: "=REE.CRN(C2:C4,1)", result: book.number(call("CRN", quantities, 1)) },
      { label: t("concentration"), typed: "=REE.HHI(C2:C4)", result: book.number(call("HHI", quantities)) },
      {
        label: t("cover"),
        typed: `=REE.DAYSCOVER(${STOCK},SUM(C2:C4)/${DAYS},(C3+C4)/${DAYS})`,
        result: book.number(call("DAYSCOVER", STOCK, year / DAYS, (year - largest) / DAYS), { digits: 1 }),
      },
      {
        label: t("world"),
        typed: '=REE.PRODUCTION("REE","mine","CHN",2024)/REE.PRODUCTION("REE","mine","*",2024)',
        result: book.quotient(china, world),
      },
    ],
    book,
  };
}
