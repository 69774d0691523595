import {
  codeForm,
  column,
  figureColumn,
  figureForm,
  figureOf,
  isOneOf,
  recordOf,
  type TradeFormat,
  type TradeImporter,
} from "./trade-format.ts";
import { candidatesBeginning, productPrefix } from "./trade-records.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Headings of April are misspelt in some years. */
const monthsOf = (headings: readonly string[]): readonly string[] =>
  headings.includes("Value-Apl") ? MONTHS.with(3, "Apl") : MONTHS;

/** The kilogram, the tonne and the gram as the tariff writes them. */
const WEIGHTS = ["KG", "MT", "GR"];

const figure = (heading: string): string => figureOf(figureColumn(heading));
const unit = (heading: string): string => `UPPER(TRIM(${column(heading)}))`;
const code = (heading: string): string => `REPLACE(TRIM(${column(heading)}), '''', '')`;

/** Unit of the column whose weight is taken. */
const weightUnit = (heading: string): string =>
  `WHEN ${unit(heading)} = 'KG' THEN 'kg' WHEN ${unit(heading)} = 'MT' THEN 't' WHEN ${unit(heading)} = 'GR' THEN 'g'`;

/** A figure chosen by month, 0 standing for the year. */
const byMonth = (months: readonly string[], name: string): string =>
  `CASE month ${["Year", ...months]
    .map((month, index) => `WHEN ${index} THEN ${figure(`${name}-${month}`)}`)
    .join(" ")} END`;

/** Months up to the last, and the year once its last month is there. */
function periods(last: number): string {
  const months = Array.from({ length: last }, (_, index) => index + 1);
  return [...(last === MONTHS.length ? [0] : []), ...months].map((month) => `(${month})`).join(", ");
}

const YEAR_COLUMNS = ["Quantity1-Year", "Quantity2-Year", "Value-Year"];
/** Some services cut the columns of the year off; a year is taken from them, never added up here. */
const yearRemedies = Object.fromEntries(
  YEAR_COLUMNS.map((heading) => [
    heading,
    "Give the file as e-Stat has it, with the columns of the whole year.",
  ]),
);

const layouts = ["Apr", "Apl"].map((april) => ({
  name: april === "Apr" ? "品別国別表" : "品別国別表 (Apl)",
  columns: [
    "Exp or Imp",
    "Year",
    "HS",
    "Country",
    "Unit1",
    "Unit2",
    ...["Year", ...MONTHS.with(3, april)].flatMap((month) => [
      `Quantity1-${month}`,
      `Quantity2-${month}`,
      `Value-${month}`,
    ]),
  ],
  remedies: { Country: "Give the table of commodities by country.", ...yearRemedies },
  // The same table by custom house: a file holds some of them and no sum for the country.
  unfit: { Custom: "It parts the records by custom house: give the table for all of Japan." },
}));

/** Codes of the tariff; a spreadsheet that takes them for numbers takes off a leading zero. */
const goods = codeForm("HS", "'?[0-9]{9}'?", "a code of nine digits, as 280530000");

const names = (): readonly string[] => ["Exp or Imp", "Year", "HS", "Country"];
const [EXPORT, IMPORT] = ["1", "2"] as const;

const formats: readonly TradeFormat[] = layouts.map((layout) => ({
  layout,
  columns: {
    partner: "Country",
    product: "HS",
    period: "Year",
    figure: (measure, period, headings) => {
      const month = period.slice(5) === "" ? "Year" : monthsOf(headings)[Number(period.slice(5)) - 1];
      return `${measure === "weight" ? "Quantity2" : "Value"}-${month}`;
    },
  },
  candidates: candidatesBeginning(goods, code("HS")),
  cells: (headings) => [
    goods,
    codeForm("Exp or Imp", `${EXPORT}|${IMPORT}`, `${EXPORT} or ${IMPORT}`),
    codeForm("Year", "[12][0-9]{3}", "a year, as 2023"),
    codeForm("Country", "'?[0-9]{3}'?", "the number of a country, as 105"),
    ...["Unit1", "Unit2"].map((heading) => ({
      heading,
      pattern: "[A-Za-z]{0,2}",
      expected: "a unit of up to two letters, as KG",
    })),
    ...headings
      .filter((heading) => /^(Quantity[12]|Value)-/.test(heading))
      .map((heading) => figureForm(figureColumn(heading))),
  ],
  names,
  // Months that are not published yet are printed as zero in every row of the file.
  probe: (headings) =>
    `SELECT CAST(MAX(CASE ${monthsOf(headings)
      .map((month, index) => ({ heading: `Value-${month}`, index }))
      .toReversed()
      .map(({ heading, index }) => `WHEN ${figure(heading)} SIMILAR TO '.*[1-9].*' THEN ${index + 1}`)
      .join(" ")} ELSE 0 END) AS VARCHAR) AS answer FROM customs_file`,
  select: ({ headings, products, probed = "0" }) => {
    const { product, condition } = productPrefix(code("HS"), products);
    const months = monthsOf(headings);
    return `SELECT 'JPN' AS reporter, ${code("Country")} AS partner, ${product} AS product,
  CASE TRIM("Exp or Imp") WHEN '${IMPORT}' THEN 'import' WHEN '${EXPORT}' THEN 'export' END AS flow,
  CASE month WHEN 0 THEN TRIM("Year") ELSE TRIM("Year") || '-' || LPAD(CAST(month AS VARCHAR), 2, '0') END AS period,
  CASE WHEN ${isOneOf(unit("Unit2"), WEIGHTS)} THEN ${byMonth(months, "Quantity2")}
    WHEN ${isOneOf(unit("Unit1"), WEIGHTS)} THEN ${byMonth(months, "Quantity1")} END AS weight,
  CASE ${weightUnit("Unit2")} ${weightUnit("Unit1")} ELSE COALESCE(TRIM("Unit2"), '') END AS weight_unit,
  ${byMonth(months, "Value")} AS value, FALSE AS is_estimate, ${recordOf(names())} AS record, record_number
FROM candidates CROSS JOIN (VALUES ${periods(Math.max(1, Number(probed)))}) AS months(month)
WHERE ${condition}`;
  },
}));

/**
 * Trade statistics of Japan (Ministry of Finance, by way of e-Stat): the table of commodities by
 * country, in thousand yen, with a column for each month.
 */
export const japanCustoms: TradeImporter = {
  publisher: "japan-customs",
  encodings: ["utf-8", "shift_jis"],
  file: "the table of commodities by country (品別国別表) from e-Stat as CSV",
  formats,
  reporter: "JPN",
  value: { measure: "value-jpy", unit: "JPY" },
  inThousands: true,
  // Records are in the order of the goods: where others follow those that are read, none of theirs is missing.
  endsWith: (cell, { products }) => {
    const last = cell("HS").replaceAll("'", "");
    return ![...products.keys()].some((product) => last.startsWith(product));
  },
  ending: "goods that are not read, below those that are",
  hasLongerCodes: true,
  publication: (edition) => ({
    source_id: `japan-customs-${edition}`,
    title: "財務省貿易統計 普通貿易統計 品別国別表",
    publisher: "Ministry of Finance of Japan",
    url: "https://www.e-stat.go.jp/stat-search/files?toukei=00350300",
    grade: "A",
    terms: "cc-by-4.0",
    licence: "Public Data License 1.0, compatible with CC BY 4.0; Ministry of Finance, Japan",
  }),
};
