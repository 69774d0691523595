import {
  column,
  figureColumn,
  figureOf,
  isOneOf,
  recordOf,
  type TradeFormat,
  type TradeImporter,
} from "./trade-format.ts";

/** `202305` is a month, `2023` a year. */
const period = (heading: string): string => {
  const text = `TRIM(${column(heading)})`;
  return `CASE WHEN LENGTH(${text}) = 6 THEN SUBSTR(${text}, 1, 4) || '-' || SUBSTR(${text}, 5, 2) ELSE ${text} END`;
};

/** Conditions on the columns that a download may lack: only totals, never their breakdowns. */
function totals(
  headings: readonly string[],
  conditions: readonly (readonly [heading: string, totals: readonly string[]])[],
): string {
  return conditions
    .filter(([heading]) => headings.includes(heading))
    .map(([heading, values]) => ` AND ${isOneOf(`COALESCE(TRIM(${column(heading)}), '')`, values)}`)
    .join("");
}

const only = (heading: string, names: readonly string[] | undefined): string =>
  names === undefined ? "" : ` AND ${isOneOf(`TRIM(${column(heading)})`, names)}`;

/** Columns that name a flow, and those of its breakdowns that a download has. */
const naming =
  (flow: readonly string[], breakdowns: readonly (readonly [heading: string, totals: readonly string[]])[]) =>
  (headings: readonly string[]): readonly string[] => [
    ...flow,
    ...breakdowns.map(([heading]) => heading).filter((heading) => headings.includes(heading)),
  ];

const currentBreakdowns = [
  ["partner2Code", ["0", ""]],
  ["motCode", ["0", ""]],
  ["mosCode", ["0", ""]],
  ["customsCode", ["C00", ""]],
] as const;
const currentNames = naming(
  ["period", "reporterCode", "flowCode", "partnerCode", "cmdCode"],
  currentBreakdowns,
);

const classicBreakdowns = [
  ["2nd Partner Code", ["0", ""]],
  ["Customs Proc. Code", ["C00", ""]],
  ["Mode of Transport Code", ["0", ""]],
] as const;
const classicNames = naming(
  ["Period", "Trade Flow Code", "Reporter Code", "Partner Code", "Commodity Code"],
  classicBreakdowns,
);

const currentFigures = [figureColumn("netWgt"), figureColumn("primaryValue")] as const;
const classicFigures = [figureColumn("Netweight (kg)"), figureColumn("Trade Value (US$)")] as const;

/** Downloads of the service from 2023 on, whose columns are named as in its interface. */
const current: TradeFormat = {
  layout: {
    name: "current",
    columns: ["period", "reporterCode", "flowCode", "partnerCode", "cmdCode", "netWgt", "primaryValue"],
  },
  columns: { reporter: "reporterCode", partner: "partnerCode", product: "cmdCode", period: "period" },
  isPeriod: /^\d{4}(\d\d)?$/,
  names: currentNames,
  figures: () => currentFigures,
  select: ({ headings, products, reporters }) => `SELECT TRIM("reporterCode") AS reporter,
  TRIM("partnerCode") AS partner, TRIM("cmdCode") AS product,
  CASE WHEN TRIM("flowCode") = 'M' THEN 'import' ELSE 'export' END AS flow, ${period("period")} AS period,
  ${figureOf(currentFigures[0])} AS weight, 'kg' AS weight_unit, ${figureOf(currentFigures[1])} AS value,
  ${headings.includes("isNetWgtEstimated") ? `LOWER(TRIM("isNetWgtEstimated")) = 'true'` : "FALSE"} AS is_estimate,
  ${recordOf(currentNames(headings))} AS record
FROM customs_file
WHERE ${isOneOf(`TRIM("cmdCode")`, products)} AND ${isOneOf(`TRIM("flowCode")`, ["M", "X"])}${totals(
    headings,
    currentBreakdowns,
  )}${only("reporterCode", reporters)}`,
};

/** Downloads of the service before 2023. */
const classic: TradeFormat = {
  layout: {
    name: "classic",
    columns: [
      "Period",
      "Trade Flow Code",
      "Reporter Code",
      "Partner Code",
      "Commodity Code",
      "Netweight (kg)",
      "Trade Value (US$)",
    ],
  },
  columns: {
    reporter: "Reporter Code",
    partner: "Partner Code",
    product: "Commodity Code",
    period: "Period",
  },
  isPeriod: /^\d{4}(\d\d)?$/,
  names: classicNames,
  figures: () => classicFigures,
  select: ({ headings, products, reporters }) => `SELECT TRIM("Reporter Code") AS reporter,
  TRIM("Partner Code") AS partner, TRIM("Commodity Code") AS product,
  CASE WHEN TRIM("Trade Flow Code") = '1' THEN 'import' ELSE 'export' END AS flow,
  ${period("Period")} AS period,
  ${figureOf(classicFigures[0])} AS weight, 'kg' AS weight_unit, ${figureOf(classicFigures[1])} AS value,
  ${headings.includes("Flag") ? isOneOf(`TRIM("Flag")`, ["4", "6"]) : "FALSE"} AS is_estimate,
  ${recordOf(classicNames(headings))} AS record
FROM customs_file
WHERE ${isOneOf(`TRIM("Commodity Code")`, products)} AND ${isOneOf(`TRIM("Trade Flow Code")`, ["1", "2"])}${totals(
    headings,
    classicBreakdowns,
  )}${only("Reporter Code", reporters)}`,
};

/** UN Comtrade (United Nations Statistics Division): downloads with the old or the new column names. */
export const comtrade: TradeImporter = {
  publisher: "comtrade",
  encodings: ["utf-8"],
  file: "a download of UN Comtrade as CSV",
  formats: [current, classic],
  value: { measure: "value-usd", unit: "USD" },
  zeroWeightIsUnknown: true,
  publication: (edition) => ({
    source_id: `un-comtrade-${edition}`,
    title: "UN Comtrade, trade of rare earths, as downloaded",
    title_basis: "descriptive",
    publisher: "United Nations Statistics Division",
    url: "https://comtradeplus.un.org",
    grade: "A",
    terms: "cited-facts",
    licence: "UN Comtrade terms, redistribution limited; single facts cited",
  }),
};
