import {
  codeForm,
  figureColumn,
  figureForm,
  figureOf,
  isOneOf,
  recordOf,
  type TradeFormat,
  type TradeImporter,
} from "./trade-format.ts";
import { andReporters } from "./trade-records.ts";

const names = (): readonly string[] => ["t", "i", "j", "k"];

const [value, quantity] = [figureColumn("v"), figureColumn("q", "NA")];

/** Records are in the order of the exporters, whose last is Zambia: a file cut short lacks it. */
const LAST_EXPORTER = 894;

const format: TradeFormat = {
  endsInFigure: true,
  layout: { name: "BACI year", columns: ["t", "i", "j", "k", "v", "q"] },
  columns: {
    reporter: "j",
    partner: "i",
    product: "k",
    period: "t",
    figure: (measure) => (measure === "weight" ? "q" : "v"),
  },
  // Eleven million records: their codes are told from others by length and point, not by a pattern.
  candidates: (products) =>
    `${isOneOf("k", products)} OR STRLEN(k) NOT BETWEEN 5 AND 6 OR CONTAINS(k, '.') OR (k IS NULL AND v IS NOT NULL)`,
  cells: () => [
    codeForm("k", "[0-9]{5,6}", "a code of six digits, as 280530"),
    codeForm("t", "[12][0-9]{3}", "a year, as 2023"),
    codeForm("i", "[0-9]{1,3}", "the number of a country, as 156"),
    codeForm("j", "[0-9]{1,3}", "the number of a country, as 392"),
    figureForm(value),
    figureForm(quantity),
  ],
  names,
  select: ({ products, reporters }) => `SELECT TRIM(j) AS reporter, TRIM(i) AS partner, TRIM(k) AS product,
  'import' AS flow, TRIM(t) AS period, ${figureOf(quantity)} AS weight, 't' AS weight_unit,
  ${figureOf(value)} AS value, FALSE AS is_estimate, ${recordOf(names())} AS record, record_number
FROM candidates
WHERE ${isOneOf("TRIM(k)", products)}${andReporters("j", reporters)}`,
};

/**
 * BACI (CEPII): one file for each year, reconciled from what both countries of a flow report. The
 * flow is filed as an import of its importer.
 */
export const baci: TradeImporter = {
  publisher: "baci",
  encodings: ["utf-8"],
  file: "a year of BACI, BACI_HS…_Y…_V….csv",
  formats: [format],
  value: { measure: "value-usd", unit: "USD" },
  inThousands: true,
  endsWith: (cell) => Number(cell("i")) >= LAST_EXPORTER,
  ending: "the exports of Zambia, 894",
  note: () => "Reconciled by the publisher from the reports of both countries.",
  editionInName: /_V(\d{6}[a-z]?)\.csv$/i,
  publication: (edition) => ({
    source_id: `baci-${edition}`,
    title: `BACI, international trade database at the product level, version ${edition}`,
    publisher: "CEPII",
    published: /^(\d{4})(\d\d)/.test(edition) ? `${edition.slice(0, 4)}-${edition.slice(4, 6)}` : "",
    url: "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
    grade: "B",
    terms: "cc-by-4.0",
    licence: "Etalab Open Licence 2.0, compatible with CC BY 4.0; CEPII",
  }),
};
