import {
  column,
  figureColumn,
  figureOf,
  isOneOf,
  recordOf,
  type TradeFormat,
  type TradeImporter,
} from "./trade-format.ts";

const names = (): readonly string[] => ["t", "i", "j", "k"];

const [value, quantity] = [figureColumn("v"), figureColumn("q", "NA")];

const format: TradeFormat = {
  layout: { name: "BACI year", columns: ["t", "i", "j", "k", "v", "q"] },
  columns: { reporter: "j", partner: "i", product: "k", period: "t" },
  isPeriod: /^\d{4}$/,
  names,
  figures: () => [value, quantity],
  select: ({ products, reporters }) => `SELECT TRIM(j) AS reporter, TRIM(i) AS partner, k AS product,
  'import' AS flow, t AS period, ${figureOf(quantity)} AS weight, 't' AS weight_unit,
  ${figureOf(value)} AS value, FALSE AS is_estimate, ${recordOf(names())} AS record
FROM customs_file
WHERE ${isOneOf(column("k"), products)}${reporters === undefined ? "" : ` AND ${isOneOf("TRIM(j)", reporters)}`}`,
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
  isComplete: true,
  note: "Reconciled by the publisher from the reports of both countries.",
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
