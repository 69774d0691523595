import type { TableIssue } from "../errors.ts";
import { type Imported, type ImportedRow, type Publication, refused } from "./imported.ts";
import { type Names, nameReader } from "./names.ts";
import type { Records } from "./records.ts";
import { type Layout, raggedRows, readSheet } from "./sheet.ts";

/** One row for each country, year and dimension, as the sheet of the whole dataset has them. */
const layout: Layout = {
  name: "one row for each figure",
  columns: ["code", "countryname", "year", "indicator", "estimate", "stddev"],
};

const DIMENSIONS = ["VA", "PV", "GE", "RQ", "RL", "CC"];
const NUMBER = /^-?\d+(\.\d+)?$/;
/** How the World Bank prints that a country was not assessed. */
const NOT_ASSESSED = "..";

/** The Worldwide Governance Indicators (World Bank): estimate and standard error of six dimensions. */
export function readWgi(records: Records, names: Names): Imported {
  const sheet = readSheet(records, [layout]);
  if ("issues" in sheet) return refused(sheet.issues);
  const ragged = raggedRows(sheet, sheet.rows);
  if (ragged.length > 0) return refused(ragged);
  const reader = nameReader(names, "wgi");
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  let last = 0;
  for (const row of sheet.rows) {
    const text = (heading: string): string => sheet.cell(row, heading);
    const expect = (heading: string, form: string, holds: boolean): boolean => {
      const message = `${heading}: expected ${form}, found "${text(heading)}".`;
      if (!holds) issues.push({ ...sheet.place(row, heading), message });
      return holds;
    };
    const dimension = text("indicator").toUpperCase();
    const year = text("year");
    if (!expect("indicator", `one of ${DIMENSIONS.join(", ")}`, DIMENSIONS.includes(dimension))) continue;
    if (!expect("year", "a year", /^\d{4}$/.test(year))) continue;
    last = Math.max(last, Number(year));
    const code = reader.codeOf("countries", text("code"), sheet.place(row, "code"));
    if (code === undefined || code === "" || text("estimate") === NOT_ASSESSED) continue;
    const isNumber = (heading: string): boolean =>
      expect(heading, `a number or "${NOT_ASSESSED}"`, NUMBER.test(text(heading)));
    if (!isNumber("estimate") || !isNumber("stddev")) continue;
    rows.push({
      table: "governance",
      cells: {
        country_code: code,
        dimension,
        year,
        estimate: text("estimate"),
        standard_error: text("stddev"),
        locator: `WGI dataset, ${dimension}, ${text("countryname")}, ${year}`,
        note: "",
      },
      place: sheet.place(row, "estimate"),
    });
  }
  // An update covers the years up to the one before it.
  return { rows, issues: [...reader.issues(), ...issues], edition: String(last + 1) };
}

/** The entry of an update among the sources. */
export const wgiPublication = (edition: string): Publication => ({
  source_id: `wgi-${edition}`,
  title: `Worldwide Governance Indicators, ${edition} update`,
  publisher: "World Bank",
  url: "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
  grade: "A",
  terms: "cc-by-4.0",
  licence: "CC BY 4.0, World Bank",
});
