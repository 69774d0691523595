import { formula, heading, headings, input, note, repeated, table } from "../../cells.ts";
import type { TemplateCell, TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import { line, opening, partRemark, result } from "../lines.ts";
import { listEdition, listed, names, warning } from "./list.ts";

/** From the first cell of a table to the first of the next. */
const apart = Array.from({ length: 5 }, () => undefined);

/** Rows of the elements, a row for each that a purchase may be of: the one that is bought most stands first. */
const ELEMENTS = { first: 17, last: 32 } as const;
/** The row in which the tables below begin. */
const TABLES = 37;

/** The keys of rows that are counted. */
const counted = (at: (column: string) => string, key: string): string => `IF(${at("M")}="","",${at(key)})`;

/** What hangs on one country, element by element, from the list itself: the element that is bought most first. */
function ofElement(n: number, at: (column: string) => string): TemplateRow {
  const bought = `IF(${at("M")}="",0,${at("M")})`;
  const countries = `REE.EXPOSURE(${at("K")},IF(${at("L")}=$A${n},${bought},0),,,$C$4,FALSE)`;
  // An element of which nothing is bought, stock alone, hangs on nobody.
  const unless = (text: string) => `=IF($A${n}="","",IFERROR(${text},""))`;
  return [
    formula(
      `=IFERROR(INDEX(REE.EXPOSURE(${counted(at, "L")},${at("M")},,,$C$4,FALSE),${n - ELEMENTS.first + 1},1),"")`,
    ),
    formula(unless(`INDEX(${countries},1,1)`)),
    formula(unless(`INDEX(${countries},1,3)`), "percent"),
    formula(unless(`REE.HHI(INDEX(${countries},0,2))`), "hundredth"),
    formula(unless(`INDEX(${countries},1,5)`)),
  ];
}

/** Shares of countries, suppliers and elements, and what hangs on one of them. */
export function exposure(writing: Writing): TemplateSheet {
  const { say } = writing;
  const at = listed(writing);
  const china = `REE.NORMALIZE("CHN","country","${writing.lang}",C3)`;
  const fromChina = `SUM(IF(${at("K")}=${china},IF(${at("M")}="",0,${at("M")}),0))`;
  const single = `E${ELEMENTS.first}:E${ELEMENTS.last}`;
  // Of a list without a row that counts there is no share.
  const orNone = (text: string) => `=IFERROR(${text},"")`;
  const by = (key: string): TemplateCell =>
    table(orNone(`REE.EXPOSURE(${counted(at, key)},${at("M")},,,C4,FALSE)`), 100, [
      "general",
      "whole",
      "percent",
      "percent",
      "general",
    ]);
  const columns = (key: string): readonly TemplateCell[] => [
    heading(key),
    ...headings(
      say({ en: "kg a year|Share|Weighted by risk|Single point", ja: "年間kg|割合|リスク加重|単一障害点" }),
    ),
  ];
  return {
    name: names(writing).exposure,
    widths: [42, 18, 12, 18, 14, 3, 22, 12, 12, 18, 14, 3, 14, 12, 12, 18, 14],
    rows: [
      ...opening(
        say({ en: "2 Exposure", ja: "2 調達先の集計" }),
        say({
          en: "In kilograms of the elements themselves, whatever the form bought.",
          ja: "購入時の形態によらず、元素そのものの質量（kg）で示す。",
        }),
      ),
      [...result(say({ en: "Edition", ja: "版" }), `=${listEdition(writing)}`), warning(writing)],
      line(
        say({ en: "Single point of failure from a share of", ja: "単一障害点とみなす割合" }),
        input(0.5, "percent"),
        partRemark("C4", writing),
      ),
      [],
      result(say({ en: "Bought, kg a year", ja: "購入量（年間kg）" }), `=SUM(${at("M")})`, "whole"),
      result(
        say({ en: "Suppliers, effective number (1/HHI)", ja: "供給者の実効数（1/HHI）" }),
        orNone(`REE.SUPPLIERCOUNT(H${TABLES}:H${TABLES + 99})`),
        "tenth",
      ),
      result(
        say({ en: "Concentration of countries (HHI, 0–1)", ja: "国の集中度（HHI、0～1）" }),
        orNone(`REE.HHI(B${TABLES}:B${TABLES + 99})`),
        "hundredth",
      ),
      result(
        say({ en: "Concentration of suppliers (HHI, 0–1)", ja: "供給者の集中度（HHI、0～1）" }),
        orNone(`REE.HHI(H${TABLES}:H${TABLES + 99})`),
        "hundredth",
      ),
      result(
        say({ en: "Elements that hang on one country", ja: "一国が単一障害点となる元素の数" }),
        `=IF(SUM(IF(${single}="",0,1))=0,"",SUM(IF(${single}=TRUE,1,0)))`,
        "whole",
      ),
      result(
        say({ en: "Bought from China", ja: "中国からの購入割合" }),
        orNone(`${fromChina}/C6`),
        "percent",
      ),
      result(
        say({
          en: "China's share of Japan's imports, for comparison",
          ja: "参考：日本の輸入に占める中国の割合",
        }),
        orNone('REE.DEPENDENCE("JPN","CHN",,,,"metals+compounds",,C3)'),
        "percent",
        say({ en: "as measured by trade statistics; not by element", ja: "貿易統計による。元素別ではない" }),
      ),
      result(
        say({ en: "Difference, percentage points", ja: "差（ポイント）" }),
        orNone("(C11-C12)*100"),
        "tenth",
      ),
      [],
      [
        note(
          say({
            en: "Element by element: what hangs on one country.",
            ja: "元素ごとに、一国への集中を示す。",
          }),
        ),
      ],
      headings(
        say({
          en: "Element|Largest country|Its share|HHI, countries|Single point",
          ja: "元素|最大の国|その割合|HHI（国）|単一障害点",
        }),
      ),
      ...repeated(ELEMENTS.first, ELEMENTS.last, (n) => ofElement(n, at)),
      [],
      [
        note(
          say({
            en: "All elements together, by country, supplier and element.",
            ja: "全元素の合計（国、供給者、元素ごと）。",
          }),
        ),
      ],
      [
        note(
          say({
            en: "All risks are taken as equal: REE.EXPOSURE takes a column of your own risks as its third argument.",
            ja: "リスクは一律とする。自社のリスク評価の列は、REE.EXPOSUREの3番目の引数に指定できる。",
          }),
        ),
      ],
      [
        ...columns(say({ en: "Country", ja: "国" })),
        undefined,
        ...columns(say({ en: "Supplier", ja: "供給者" })),
        undefined,
        ...columns(say({ en: "Element", ja: "元素" })),
      ],
      [by("K"), ...apart, by("B"), ...apart, by("L")],
    ],
  };
}
