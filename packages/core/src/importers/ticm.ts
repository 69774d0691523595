import {
  codeForm,
  figureColumn,
  figureForm,
  figureOf,
  isOneOf,
  nameForm,
  recordOf,
  type TradeFormat,
  type TradeImporter,
  wordForm,
} from "./trade-format.ts";
import { andReporters, candidatesBy } from "./trade-records.ts";

const names = (): readonly string[] => ["reporter", "partner", "flow", "hs_code", "year"];
const value = figureColumn("value");
const goods = codeForm("hs_code", "[0-9]{6}", "a code of six digits, as 280530");

/** A partner that repeats its members, which stand beside it. */
const GROUP = "European Union";

const format: TradeFormat = {
  layout: {
    name: "export of the database by reporter and partner",
    columns: [...names(), "value"],
  },
  isLong: true,
  columns: {
    reporter: "reporter",
    partner: "partner",
    product: "hs_code",
    period: "year",
    figure: () => "value",
  },
  candidates: candidatesBy(goods),
  cells: () => [
    goods,
    codeForm("year", "[12][0-9]{3}", "a year, as 2023"),
    nameForm("reporter"),
    nameForm("partner"),
    wordForm("flow", "Import|Export", "Import or Export", {
      import: "Import",
      imports: "Import",
      export: "Export",
      exports: "Export",
    }),
    figureForm(value),
  ],
  names,
  select: ({ products, reporters }) => `SELECT TRIM("reporter") AS reporter, TRIM("partner") AS partner,
  TRIM("hs_code") AS product, CASE TRIM("flow") WHEN 'Import' THEN 'import' ELSE 'export' END AS flow,
  TRIM("year") AS period, 'value' AS measure, NULL AS weight, '' AS weight_unit, ${figureOf(value)} AS value,
  FALSE AS is_estimate, ${recordOf(names())} AS record, record_number
FROM candidates
WHERE ${isOneOf(`TRIM("hs_code")`, products)} AND TRIM("partner") <> '${GROUP}'${andReporters("reporter", reporters)}`,
};

/**
 * Trade in Critical Minerals (Asian Development Bank and World Trade Organization): what customs report, in dollars and
 * without weights.
 */
export const ticm: TradeImporter = {
  publisher: "ticm",
  encodings: ["utf-8"],
  file: "an export of the Trade in Critical Minerals database, critmin.org, as CSV",
  formats: [format],
  value: { measure: "value-usd", unit: "USD" },
  isComputed: true,
  publication: (edition) => ({
    source_id: `adb-wto-ticm-${edition}`,
    title: "Trade in Critical Minerals database, rare earths, as exported",
    title_basis: "descriptive",
    publisher: "Asian Development Bank and World Trade Organization",
    url: "https://critmin.org",
    grade: "B",
    terms: "cited-facts",
    licence: "Terms not read; single facts cited",
  }),
};
