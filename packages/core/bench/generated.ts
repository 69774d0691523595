import { draftEdition, type Row, type Tables } from "../src/index.ts";
import { tablesWith } from "../test/tables.ts";

type Mined = Row<"mine_production">;

/** Three-letter codes AAA, AAB, …; what they mean does not matter to a clock. */
const code = (index: number): string =>
  [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(index / place) % 26))).join("");

/** Rows of a tidy table: countries × years × vintages. */
export function minedRows(count: number, random: () => number): Mined[] {
  return Array.from({ length: count }, (_, index) => ({
    country_code: code(index % 200),
    year: 1990 + (Math.floor(index / 200) % 100),
    quantity_t: Math.floor(random() * 1e6),
    flag: "",
    coverage: "part",
    source_id: `source-${Math.floor(index / 20_000)}`,
    locator: `Table ${1 + (index % 9)}, row ${index}`,
    note: "",
    counted: "",
  }));
}

/** The same rows as a file; every locator holds a comma and is quoted. */
export function asCsv(rows: readonly Mined[]): string {
  const [first] = rows;
  if (!first) throw new Error("expected rows");
  const lines = rows.map((row) =>
    Object.values(row)
      .map((cell) => (String(cell).includes(",") ? `"${cell}"` : String(cell)))
      .join(","),
  );
  return `${[Object.keys(first).join(","), ...lines].join("\n")}\n`;
}

/** Tables that hold the rows, their sources and one edition that sees them all. */
export function asTables(rows: readonly Mined[]): Tables {
  const ids = [...new Set(rows.map((row) => row.source_id))];
  return tablesWith({
    sources: ids.map((source_id, index) => ({
      source_id,
      title: source_id,
      title_basis: "official",
      publisher: "Survey",
      published: String(2000 + index),
      read: "2026-01-01",
      url: "",
      grade: "A",
      terms: "public-domain",
      licence: "None",
      checked_at_publisher: "yes",
      note: "",
      publisher_ja: "",
      title_ja: "",
      title_basis_ja: "",
    })),
    editions: [draftEdition("all", "2030-12-31")],
    mine_production: rows,
  });
}
