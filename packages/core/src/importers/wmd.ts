import type { TableIssue } from "../errors.ts";
import { amountAdvice, estimated, printedTonnes } from "./amount.ts";
import type { Layout } from "./headings.ts";
import { type Imported, type ImportedRow, type Publication, refused } from "./imported.ts";
import { type Names, nameReader } from "./names.ts";
import type { Records } from "./records.ts";
import { raggedRows, readSheet, yearColumns } from "./sheet.ts";
import { missingTotal } from "./world-total.ts";

const [COUNTRY, UNIT, BASIS] = ["Country", "unit", "data source"] as const;

/** Every sheet of the workbook has these columns, below the title of its mineral. */
export const wmdLayouts: readonly Layout[] = [
  {
    name: "6.4, production of countries by minerals",
    columns: [COUNTRY, UNIT, "YYYY", BASIS],
    years: ["YYYY"],
  },
];

/** The sheet of rare earths, among those of some sixty minerals. */
export const wmdSheet = /rare.?earths?/i;

/** Lines above the first country. */
const LINES_ABOVE = 4;
const TONNES = /^(metr\.? ?t|metric tons?|t)\.?$/i;
/** How the figures of a country were come by; a total has none. */
const bases: Readonly<Record<string, string>> = { "": "", r: "", p: "Provisional.", e: "" };
/** Years of an edition end with the one two years before it. */
const LAG = 2;

/**
 * Mine output of rare earths by country from World Mining Data (Austrian Federal Ministry of Finance): five years, with
 * a total, in tonnes of rare-earth oxides.
 */
export function readWmd(records: Records, names: Names): Imported {
  const sheet = readSheet(records, wmdLayouts, { search: LINES_ABOVE });
  if ("issues" in sheet) return refused(sheet.issues);
  const { file } = sheet;
  const title = records.records.slice(0, LINES_ABOVE).flatMap(({ cells }) => cells);
  if (![file, ...title].some((text) => wmdSheet.test(text))) {
    const found = title.find((text) => text !== "") ?? "no title";
    const message = `expected the sheet of rare earths, by its name or its title, found ${found}. Give the workbook, or save the sheet of rare earths under its name.`;
    return refused([{ file, line: 1, column: 1, message }]);
  }
  const years = yearColumns(sheet, "YYYY");
  // Remarks below the table have no figures.
  const countries = sheet.rows.filter((row) => years.some(({ heading }) => sheet.cell(row, heading) !== ""));
  const ragged = raggedRows(sheet, countries);
  if (ragged.length > 0) return refused(ragged);
  const reader = nameReader(names, "wmd");
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  for (const row of countries) {
    const text = (heading: string): string => sheet.cell(row, heading);
    const expect = (heading: string, expected: string, holds: boolean, advice: string): boolean => {
      const message = `${heading}: expected ${expected}, found "${text(heading)}".${advice}`;
      if (!holds) issues.push({ ...sheet.place(row, heading), message });
      return holds;
    };
    const basis = text(BASIS).toLowerCase();
    if (!expect(UNIT, "metr. t", TONNES.test(text(UNIT)), " Give the sheet in metric tonnes.")) continue;
    const isBasis = Object.hasOwn(bases, basis);
    if (!expect(BASIS, "r, p, e or nothing", isBasis, " Fetch the file again.")) continue;
    const code = reader.codeOf("countries", text(COUNTRY), sheet.place(row, COUNTRY));
    if (code === undefined || code === "") continue;
    for (const { heading, year } of years) {
      // A country has no figure for years in which it did not mine.
      if (text(heading) === "") continue;
      const printed = printedTonnes(text(heading));
      const isFigure = expect(heading, "a figure", printed !== undefined, amountAdvice(text(heading)));
      if (!isFigure || printed === undefined) continue;
      const { digits, flag } = basis === "e" ? estimated(printed) : printed;
      rows.push({
        table: "mine_production",
        cells: {
          country_code: code,
          year,
          quantity_t: digits,
          flag,
          coverage: "full",
          locator: `Rare earths (REO), row ${text(COUNTRY)}, ${year}`,
          note: bases[basis] ?? "",
        },
        place: sheet.place(row, heading),
      });
    }
  }
  const last = Math.max(0, ...years.map(({ year }) => Number(year)));
  const found = [...reader.issues(), ...issues];
  return { rows, issues: found.length > 0 ? found : missingTotal(sheet, rows), edition: String(last + LAG) };
}

/** The entry of an edition among the sources. */
export const wmdPublication = (edition: string): Publication => ({
  source_id: `wmd-${edition}`,
  title: `World Mining Data ${edition}, rare earths (REO)`,
  publisher: "Austrian Federal Ministry of Finance",
  url: "https://www.world-mining-data.info",
  grade: "A",
  terms: "cited-facts",
  licence: "World Mining Data terms (reproduction with source); single facts cited",
});
