import {
  codeForm,
  column,
  figureColumn,
  figureForm,
  figureOf,
  nameForm,
  recordOf,
  type TradeFormat,
  type TradeImporter,
  wordForm,
} from "./trade-format.ts";
import { candidatesBeginning, productPrefix, weightIn } from "./trade-records.ts";

const [TYPE, GOODS, COUNTRY, UNIT] = ["Data Type", "HTS Number", "Country", "Quantity Description"] as const;
const names = (): readonly string[] => [TYPE, GOODS, COUNTRY];

/** What the tables of a report count; the values with freight, charges or duty are others. */
const VALUES = "(General )?Customs Value|FAS Value";
const QUANTITIES = "(General )?First Unit of Quantity";

const weights = { kilograms: "kg", grams: "g", "metric tons": "t" };
const UNITS = `(${[...Object.keys(weights), "number"].join("|")})?`;

/** Codes of the tariff, with or without points. */
const goods = codeForm(GOODS, "[0-9]{2}|[0-9]{4}([.]?[0-9]{2}){0,3}", "a code of the tariff, as 2846901000");
const digits = `REPLACE(TRIM(${column(GOODS)}), '.', '')`;

const yearsOf = (headings: readonly string[]): readonly string[] =>
  headings.filter((heading) => /^\d{4}$/.test(heading));

const format: TradeFormat = {
  layout: {
    name: "table of a report by commodity, country and year",
    columns: [TYPE, GOODS, COUNTRY, "YYYY"],
    optional: [UNIT],
    years: ["YYYY"],
    remedies: {
      [GOODS]: "Run the report again with the commodities broken out.",
      [COUNTRY]: "Run the report again with the countries broken out.",
      YYYY: "Run the report again for full years, annual.",
    },
  },
  isLong: true,
  columns: {
    partner: COUNTRY,
    product: GOODS,
    period: TYPE,
    figure: (_, period) => period,
  },
  candidates: candidatesBeginning(goods, digits),
  cells: (headings) => [
    goods,
    wordForm(
      TYPE,
      `${VALUES}|${QUANTITIES}`,
      "Customs Value, FAS Value or First Unit of Quantity, none of which holds freight or duty",
    ),
    nameForm(COUNTRY),
    ...(headings.includes(UNIT)
      ? [wordForm(UNIT, UNITS, "kilograms, grams, metric tons, number or nothing")]
      : []),
    ...yearsOf(headings).map((year) => figureForm(figureColumn(year))),
  ],
  names,
  select: ({ headings, products, flow = "import" }) => {
    const { product, condition } = productPrefix(digits, products);
    const years = yearsOf(headings);
    const figure = `CASE year ${years.map((year) => `WHEN '${year}' THEN ${figureOf(figureColumn(year))}`).join(" ")} END`;
    const isValue = `TRIM(${column(TYPE)}) SIMILAR TO '${VALUES}'`;
    const unit = headings.includes(UNIT) ? `COALESCE(LOWER(TRIM(${column(UNIT)})), '')` : "''";
    return `SELECT 'USA' AS reporter, TRIM(${column(COUNTRY)}) AS partner, ${product} AS product, '${flow}' AS flow,
  year AS period, CASE WHEN ${isValue} THEN 'value' ELSE 'weight' END AS measure,
  ${weightIn(unit, `CASE WHEN NOT ${isValue} THEN ${figure} END`, weights)},
  CASE WHEN ${isValue} THEN ${figure} END AS value, FALSE AS is_estimate, ${recordOf(names())} AS record, record_number
FROM candidates CROSS JOIN (VALUES ${years.map((year) => `('${year}')`).join(", ")}) AS years(year)
WHERE ${condition} AND ${figure} IS NOT NULL`;
  },
};

/**
 * DataWeb (U.S. International Trade Commission): tables of a report on imports or exports of the United States, one of
 * values and one of quantities. A table does not tell imports from exports.
 */
export const usitc: TradeImporter = {
  publisher: "usitc",
  encodings: ["utf-8"],
  file: "a report of DataWeb by commodity, country and year, its workbook or its tables saved as CSV",
  formats: [format],
  linesAbove: 2,
  reporter: "USA",
  value: { measure: "value-usd", unit: "USD" },
  hasLongerCodes: true,
  needsFlow: true,
  isUntried: true,
  publication: (edition) => ({
    source_id: `usitc-dataweb-${edition}`,
    title: "DataWeb, U.S. trade of rare earths, as downloaded",
    title_basis: "descriptive",
    publisher: "U.S. International Trade Commission",
    url: "https://dataweb.usitc.gov",
    grade: "A",
    terms: "public-domain",
    licence: "Work of the U.S. Government, public domain in the United States",
  }),
};
