import {
  type CellForm,
  codeForm,
  figureColumn,
  figureForm,
  figureOf,
  isOneOf,
  recordOf,
  type TradeFormat,
  type TradeImporter,
} from "./trade-format.ts";
import { andReporters, candidatesBy } from "./trade-records.ts";

const names = (): readonly string[] => [
  "freq",
  "reporter",
  "partner",
  "product",
  "flow",
  "indicators",
  "TIME_PERIOD",
];
/** A colon stands for a figure that is not available. */
const observation = figureColumn("OBS_VALUE", ":");
const [VALUE, WEIGHT] = ["VALUE_IN_EUROS", "QUANTITY_IN_100KG"] as const;
const [IMPORT, EXPORT] = ["1", "2"] as const;

/** The European Union as a reporter, and the totals among the partners. */
const UNION = "EU27_2020";
const [ALL, OUTSIDE, INSIDE] = ["WORLD", "EXT_EU27_2020", "INT_EU27_2020"] as const;
const MEMBERS = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** A cell asked for with its label, as `CN:China`. */
const labelled = (form: CellForm): CellForm => ({
  ...form,
  advice: (text) => {
    const [, code = ""] = /^([^:\s]+):/.exec(text) ?? [];
    return new RegExp(`^(${form.pattern})$`).test(code) ? `Write ${code}.` : form.advice?.(text);
  },
});
const code = (heading: string, pattern: string, expected: string): CellForm =>
  labelled(codeForm(heading, pattern, expected));

/** Codes of the Combined Nomenclature and of the Harmonised System above it. */
const goods = code("product", "[0-9]{2}([0-9]{2}){0,3}|TOTAL", "a code of digits, as 85051110");

/** Flags of observations that are estimates of the publisher's. */
const flagForm: CellForm = {
  heading: "OBS_FLAG",
  pattern: "[a-z]{0,3}",
  expected: "a flag of small letters",
};

const format: TradeFormat = {
  layout: { name: "Comext as SDMX-CSV", columns: [...names(), "OBS_VALUE"], optional: [flagForm.heading] },
  isLong: true,
  columns: {
    reporter: "reporter",
    partner: "partner",
    product: "product",
    period: "TIME_PERIOD",
    figure: () => "OBS_VALUE",
  },
  candidates: candidatesBy(goods),
  cells: (headings) => [
    goods,
    code("TIME_PERIOD", "[12][0-9]{3}(-(0[1-9]|1[0-2]))?", "a year as 2023 or a month as 2023-05"),
    code("reporter", `[A-Z]{2}|${UNION}`, `a country of two letters, or ${UNION}`),
    code("partner", `[A-Z]{2}|${[ALL, OUTSIDE, INSIDE].join("|")}`, `a country of two letters, or ${ALL}`),
    code("flow", `${IMPORT}|${EXPORT}`, `${IMPORT} for imports or ${EXPORT} for exports`),
    code("indicators", "[A-Z][A-Z0-9_]*", `${VALUE}, ${WEIGHT} or another indicator`),
    ...(headings.includes("OBS_FLAG") ? [flagForm] : []),
    figureForm(observation),
  ],
  passedOver: () => ["indicators", "partner"],
  names,
  // Goods from other members are no imports of the Union, and totals are of what the reporter's list adds up to.
  select: ({
    headings,
    products,
    reporters,
  }) => `SELECT TRIM("reporter") AS reporter, TRIM("partner") AS partner,
  TRIM("product") AS product, CASE TRIM("flow") WHEN '${IMPORT}' THEN 'import' ELSE 'export' END AS flow,
  TRIM("TIME_PERIOD") AS period, CASE TRIM("indicators") WHEN '${WEIGHT}' THEN 'weight' ELSE 'value' END AS measure,
  CASE WHEN TRIM("indicators") = '${WEIGHT}' THEN ${figureOf(observation)} END AS weight, '100kg' AS weight_unit,
  CASE WHEN TRIM("indicators") = '${VALUE}' THEN ${figureOf(observation)} END AS value,
  ${headings.includes("OBS_FLAG") ? `COALESCE(TRIM("OBS_FLAG"), '') LIKE '%e%'` : "FALSE"} AS is_estimate,
  ${recordOf(names())} AS record, record_number
FROM candidates
WHERE ${isOneOf(`TRIM("product")`, products)} AND ${isOneOf(`TRIM("indicators")`, [VALUE, WEIGHT])}
  AND CASE WHEN TRIM("reporter") = '${UNION}'
    THEN NOT ${isOneOf(`TRIM("partner")`, [ALL, INSIDE, ...MEMBERS])}
    ELSE NOT ${isOneOf(`TRIM("partner")`, [OUTSIDE, INSIDE])} END${andReporters("reporter", reporters)}`,
};

/** Comext (Eurostat): trade of the European Union and its members as the interface answers, in euros and 100 kg. */
export const eurostat: TradeImporter = {
  publisher: "eurostat",
  encodings: ["utf-8"],
  file: "an answer of Comext, dataset DS-045409, as SDMX-CSV",
  formats: [format],
  value: { measure: "value-eur", unit: "EUR" },
  note: (reporter) => (reporter === "EUU" ? "Trade with countries outside the EU." : ""),
  isUntried: true,
  publication: (edition) => ({
    source_id: `eurostat-comext-${edition}`,
    title: "Comext, trade of rare earths, as downloaded",
    title_basis: "descriptive",
    publisher: "Eurostat",
    url: "https://ec.europa.eu/eurostat",
    grade: "A",
    terms: "cited-facts",
    licence: "Eurostat reuse policy; single facts cited",
  }),
};
