import {
  type CellForm,
  codeForm,
  column,
  figureColumn,
  figureForm,
  figureOf,
  isOneOf,
  recordOf,
  type TradeFormat,
  type TradeImporter,
  wordForm,
} from "./trade-format.ts";
import { andReporters, candidatesBy } from "./trade-records.ts";

/** `202305` is a month, `2023` a year. */
const period = (heading: string): string => {
  const text = `TRIM(${column(heading)})`;
  return `CASE WHEN LENGTH(${text}) = 6 THEN SUBSTR(${text}, 1, 4) || '-' || SUBSTR(${text}, 5, 2) ELSE ${text} END`;
};

/** A column that parts records further: the words for their total, and the form of all others. */
interface Breakdown {
  readonly heading: string;
  readonly totals: readonly string[];
  readonly pattern: string;
}

const within = (breakdowns: readonly Breakdown[], headings: readonly string[]): readonly Breakdown[] =>
  breakdowns.filter(({ heading }) => headings.includes(heading));

/** Conditions on the columns that a download may lack: only totals, never their breakdowns. */
const totals = (breakdowns: readonly Breakdown[], headings: readonly string[]): string =>
  within(breakdowns, headings)
    .map(({ heading, totals: words }) => ` AND ${isOneOf(`COALESCE(TRIM(${column(heading)}), '')`, words)}`)
    .join("");

const numbered = (heading: string): Breakdown => ({ heading, totals: ["0", ""], pattern: "[0-9]*" });
const procedure = (heading: string): Breakdown => ({ heading, totals: ["C00", ""], pattern: "(C[0-9]{2})?" });

const currentBreakdowns = [
  numbered("partner2Code"),
  numbered("motCode"),
  numbered("mosCode"),
  procedure("customsCode"),
];
const classicBreakdowns = [
  numbered("2nd Partner Code"),
  procedure("Customs Proc. Code"),
  numbered("Mode of Transport Code"),
];

/** Columns that name a flow, and those of its breakdowns that a download has. */
const naming =
  (flow: readonly string[], breakdowns: readonly Breakdown[]) =>
  (headings: readonly string[]): readonly string[] => [
    ...flow,
    ...within(breakdowns, headings).map(({ heading }) => heading),
  ];

const currentNames = naming(
  ["period", "reporterCode", "flowCode", "partnerCode", "cmdCode"],
  currentBreakdowns,
);
const classicNames = naming(
  ["Period", "Trade Flow Code", "Reporter Code", "Partner Code", "Commodity Code"],
  classicBreakdowns,
);

/** Codes of goods: of any level of any classification, and the words for all goods and for whole levels. */
const GOODS = "[0-9]{1,6}|TOTAL|AG[1-6]|[0-9]{2,4}[A-Z]{2}";
const goodsForm = (heading: string): CellForm => codeForm(heading, GOODS, "a code of digits, as 280530");

const periodForm = (heading: string): CellForm =>
  codeForm(heading, "[12][0-9]{3}(0[1-9]|1[0-2])?", "a year as 2023 or a month as 202305");
const countryForm = (heading: string): CellForm =>
  codeForm(heading, "[0-9]{1,3}", "the number of a country, as 392");
const breakdownForms = (breakdowns: readonly Breakdown[], headings: readonly string[]): CellForm[] =>
  within(breakdowns, headings).map(({ heading, pattern, totals: [word = ""] }) =>
    codeForm(heading, pattern, `a code as ${word}`),
  );

/** Flows of the interface: import and export, and others that are parts of them or come beside them. */
const FLOWS = "M|X|DX|FM|MIP|MOP|RM|RX|XIP|XOP";
const flowForm = wordForm(
  "flowCode",
  FLOWS,
  "M for imports, X for exports, or another flow of the interface",
  { import: "M", imports: "M", m: "M", export: "X", exports: "X", x: "X" },
);

/** Spreadsheets write the words of their own language. */
const estimateForm = (heading: string): CellForm =>
  wordForm(heading, "true|false|True|False|TRUE|FALSE|1|0", "true or false", {
    wahr: "true",
    falsch: "false",
    vrai: "true",
    faux: "false",
    yes: "true",
    no: "false",
  });

const currentFigures = [figureColumn("netWgt"), figureColumn("primaryValue")] as const;
const classicFigures = [figureColumn("Netweight (kg)"), figureColumn("Trade Value (US$)")] as const;

/** Downloads of the service from 2023 on, whose columns are named as in its interface. */
const current: TradeFormat = {
  layout: {
    name: "current",
    columns: ["period", "reporterCode", "flowCode", "partnerCode", "cmdCode", "netWgt", "primaryValue"],
    optional: [...currentBreakdowns.map(({ heading }) => heading), "isNetWgtEstimated"],
  },
  columns: {
    reporter: "reporterCode",
    partner: "partnerCode",
    product: "cmdCode",
    period: "period",
    figure: (measure) => currentFigures[measure === "weight" ? 0 : 1].heading,
  },
  candidates: candidatesBy(goodsForm("cmdCode")),
  cells: (headings) => [
    goodsForm("cmdCode"),
    periodForm("period"),
    countryForm("reporterCode"),
    flowForm,
    countryForm("partnerCode"),
    ...breakdownForms(currentBreakdowns, headings),
    ...(headings.includes("isNetWgtEstimated") ? [estimateForm("isNetWgtEstimated")] : []),
    ...currentFigures.map(figureForm),
  ],
  passedOver: (headings) => [
    "flowCode",
    ...within(currentBreakdowns, headings).map(({ heading }) => heading),
  ],
  names: currentNames,
  select: ({ headings, products, reporters }) => `SELECT TRIM("reporterCode") AS reporter,
  TRIM("partnerCode") AS partner, TRIM("cmdCode") AS product,
  CASE WHEN TRIM("flowCode") = 'M' THEN 'import' ELSE 'export' END AS flow, ${period("period")} AS period,
  ${figureOf(currentFigures[0])} AS weight, 'kg' AS weight_unit, ${figureOf(currentFigures[1])} AS value,
  ${headings.includes("isNetWgtEstimated") ? `LOWER(TRIM("isNetWgtEstimated")) IN ('true', '1')` : "FALSE"} AS is_estimate,
  ${recordOf(currentNames(headings))} AS record, record_number
FROM candidates
WHERE ${isOneOf(`TRIM("cmdCode")`, products)} AND ${isOneOf(`TRIM("flowCode")`, ["M", "X"])}${totals(currentBreakdowns, headings)}${andReporters("reporterCode", reporters)}`,
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
    optional: [...classicBreakdowns.map(({ heading }) => heading), "Flag"],
  },
  columns: {
    reporter: "Reporter Code",
    partner: "Partner Code",
    product: "Commodity Code",
    period: "Period",
    figure: (measure) => classicFigures[measure === "weight" ? 0 : 1].heading,
  },
  candidates: candidatesBy(goodsForm("Commodity Code")),
  cells: (headings) => [
    goodsForm("Commodity Code"),
    periodForm("Period"),
    countryForm("Reporter Code"),
    codeForm("Trade Flow Code", "[1-4]", "1 for imports, 2 for exports, or 3 or 4, which are passed over"),
    countryForm("Partner Code"),
    ...breakdownForms(classicBreakdowns, headings),
    ...(headings.includes("Flag") ? [codeForm("Flag", "[0-6]", "a flag from 0 to 6")] : []),
    ...classicFigures.map(figureForm),
  ],
  passedOver: (headings) => [
    "Trade Flow Code",
    ...within(classicBreakdowns, headings).map(({ heading }) => heading),
  ],
  names: classicNames,
  select: ({ headings, products, reporters }) => `SELECT TRIM("Reporter Code") AS reporter,
  TRIM("Partner Code") AS partner, TRIM("Commodity Code") AS product,
  CASE WHEN TRIM("Trade Flow Code") = '1' THEN 'import' ELSE 'export' END AS flow,
  ${period("Period")} AS period,
  ${figureOf(classicFigures[0])} AS weight, 'kg' AS weight_unit, ${figureOf(classicFigures[1])} AS value,
  ${headings.includes("Flag") ? isOneOf(`TRIM("Flag")`, ["4", "6"]) : "FALSE"} AS is_estimate,
  ${recordOf(classicNames(headings))} AS record, record_number
FROM candidates
WHERE ${isOneOf(`TRIM("Commodity Code")`, products)} AND ${isOneOf(`TRIM("Trade Flow Code")`, ["1", "2"])}${totals(classicBreakdowns, headings)}${andReporters("Reporter Code", reporters)}`,
};

/** UN Comtrade (United Nations Statistics Division): downloads with the old or the new column names. */
export const comtrade: TradeImporter = {
  publisher: "comtrade",
  encodings: ["utf-8"],
  file: "a download of UN Comtrade as CSV or as a workbook",
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
