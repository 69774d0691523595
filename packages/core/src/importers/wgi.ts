import type { TableIssue } from "../errors.ts";
import { withoutExponent } from "./amount.ts";
import type { Layout } from "./headings.ts";
import { type Imported, type ImportedRow, type Publication, refused } from "./imported.ts";
import { type Names, nameReader } from "./names.ts";
import type { Records } from "./records.ts";
import { raggedRows, readSheet } from "./sheet.ts";

/** How the columns are headed that a figure is read from. */
interface Headings {
  readonly code: string;
  readonly name: string;
  readonly year: string;
  readonly dimension: string;
  readonly estimate: string;
  readonly standardError: string;
}

type LayoutName = "one sheet" | "one sheet for each dimension";

/** Up to the update of 2024 one sheet holds everything, from 2025 on each dimension has its own. */
const headings: Readonly<Record<LayoutName, Headings>> = {
  "one sheet": {
    code: "code",
    name: "countryname",
    year: "year",
    dimension: "indicator",
    estimate: "estimate",
    standardError: "stddev",
  },
  "one sheet for each dimension": {
    code: "Economy (code)",
    name: "Economy (name)",
    year: "Year",
    dimension: "Governance dimension",
    estimate: "Governance estimate (approx. -2.5 to +2.5)",
    standardError: "Standard error (estimate)",
  },
};

/** The arrangements of columns of the dataset. */
export const wgiLayouts: readonly Layout<LayoutName>[] = (
  ["one sheet", "one sheet for each dimension"] as const
).map((name) => ({ name, columns: Object.values(headings[name]) }));

const DIMENSIONS = ["VA", "PV", "GE", "RQ", "RL", "CC"];
/** How the World Bank prints that a country was not assessed. */
const NOT_ASSESSED = "..";

/** The Worldwide Governance Indicators (World Bank): estimate and standard error of six dimensions. */
export function readWgi(records: Records, names: Names): Imported {
  const sheet = readSheet(records, wgiLayouts);
  if ("issues" in sheet) return refused(sheet.issues);
  const at = headings[sheet.layout];
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
    const dimension = text(at.dimension).toUpperCase();
    const year = text(at.year);
    if (!expect(at.dimension, `one of ${DIMENSIONS.join(", ")}`, DIMENSIONS.includes(dimension))) continue;
    if (!expect(at.year, "a year", /^\d{4}$/.test(year))) continue;
    last = Math.max(last, Number(year));
    const code = reader.codeOf("countries", text(at.code), sheet.place(row, at.code));
    if (code === undefined || code === "" || text(at.estimate) === NOT_ASSESSED) continue;
    const number = (heading: string): string => {
      const digits = withoutExponent(text(heading));
      expect(heading, `a number or "${NOT_ASSESSED}"`, digits !== undefined);
      return digits ?? "";
    };
    const [estimate, standardError] = [number(at.estimate), number(at.standardError)];
    if (estimate === "" || standardError === "") continue;
    rows.push({
      table: "governance",
      cells: {
        country_code: code,
        dimension,
        year,
        estimate,
        standard_error: standardError,
        locator: `WGI dataset, ${dimension}, ${text(at.name)}, ${year}`,
        note: "",
      },
      place: sheet.place(row, at.estimate),
      // The workbook has all digits, a CSV saved from it those that are shown.
      isShownRounded: true,
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
