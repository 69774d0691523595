import type { TableIssue } from "../errors.ts";
import { amountAdvice, printedTonnes } from "./amount.ts";
import type { Layout } from "./headings.ts";
import { type Imported, type ImportedRow, importedOf, type Publication, refused } from "./imported.ts";
import { type NameReader, type Names, nameReader } from "./names.ts";
import type { FileRecord, Records } from "./records.ts";
import { raggedRows, readSheet, type Sheet, wordsIn } from "./sheet.ts";

const COMMODITY = "bgs_commodity_trans";
const STATISTIC = "bgs_statistic_type_trans";
const COUNTRY = "country_trans";
const NOTES = "concat_figure_notes_text";
const MARKS = "concat_figure_notes_code";

/** The columns that are read, of the 28 of an answer. */
export const bgsLayouts: readonly Layout[] = [
  {
    name: "World Mineral Statistics",
    columns: [COUNTRY, "year", "units", STATISTIC, COMMODITY, "quantity", "sdmx_translation", MARKS, NOTES],
  },
];

/** The tonnes of oxides; the table before it counts concentrates of minerals by their gross weight. */
const OXIDES = "rare earth oxides";
const OUTPUT = "Production";
const UNIT = "tonnes (metric)";
const [ESTIMATE, ESTIMATE_MARK] = ["Estimates.", "*"] as const;
const MISSING = "Missing value";

/** Notes on figures that say something of the country or the year, in our words. */
const remarks: Readonly<Record<string, string>> = {
  "Years ending 31 March following that stated.": "Year ending 31 March of the following year.",
  "Years ended 31 March following that stated.": "Year ending 31 March of the following year.",
  "Years ending 30 June of that stated.": "Year ending 30 June.",
  "Includes production from iron ore extraction, bastnasite concentrates and ion absorption clays.":
    "Includes output from iron ore, bastnasite concentrates and ion-adsorption clays.",
  "May include small quantities of other rare earth compounds.":
    "May hold small quantities of other rare-earth compounds.",
};
const OTHER_REMARK = "See the publisher's note on the figure.";

/** The parts of a cell of notes, or of their marks. */
const partsOf = (text: string): readonly string[] => text.split("|").filter((part) => part !== "");

const isWanted = ({ cell }: Sheet, row: FileRecord): boolean =>
  cell(row, COMMODITY) === OXIDES && cell(row, STATISTIC) === OUTPUT;

/** Rows of the table of oxides whose commodity or statistic is in other words. */
function strangeRows(sheet: Sheet): TableIssue[] {
  return sheet.rows
    .filter(
      (row) =>
        !isWanted(sheet, row) && row.cells.some((cell) => /production of rare.?earth oxides/i.test(cell)),
    )
    .map((row) => {
      const [heading, expected] =
        sheet.cell(row, COMMODITY) === OXIDES ? [STATISTIC, OUTPUT] : [COMMODITY, OXIDES];
      const message = `${heading}: expected ${expected}, found "${sheet.cell(row, heading)}". Fetch the file again.`;
      return { ...sheet.place(row, heading), message };
    });
}

function importedRow(
  sheet: Sheet,
  row: FileRecord,
  reader: NameReader,
): ImportedRow | TableIssue | undefined {
  const text = (heading: string): string => sheet.cell(row, heading);
  const problem = (heading: string, expected: string, advice = "Fetch the file again."): TableIssue => ({
    ...sheet.place(row, heading),
    message: `${heading}: expected ${expected}, found "${text(heading)}". ${advice}`,
  });
  const code = reader.codeOf("countries", text(COUNTRY), sheet.place(row, COUNTRY));
  const [, year] = /^(\d{4})(?:-01-01(?:[T ]00:00:00Z?)?)?$/.exec(text("year")) ?? [];
  if (text("units") !== UNIT) return problem("units", UNIT, "Give the figures in metric tonnes.");
  if (year === undefined) return problem("year", "a year as 2023 or 2023-01-01");
  const isMissing = text("sdmx_translation") === MISSING;
  const amount = isMissing ? { digits: "", flag: "NA" } : printedTonnes(text("quantity"));
  if (amount === undefined) {
    const advice = amountAdvice(text("quantity")).trim();
    return problem("quantity", `a figure, or "${MISSING}" beside it`, advice);
  }
  if (code === undefined || code === "") return undefined;
  const notes = partsOf(text(NOTES));
  const isMarked = partsOf(text(MARKS)).includes(ESTIMATE_MARK);
  if (isMarked !== notes.includes(ESTIMATE))
    return problem(NOTES, `"${ESTIMATE}" where the marks hold ${ESTIMATE_MARK}, and nowhere else`);
  const isEstimate = isMarked && Number(amount.digits) !== 0;
  const said = notes.filter((note) => note !== ESTIMATE).map((note) => remarks[note] ?? OTHER_REMARK);
  return {
    table: "mine_production",
    cells: {
      country_code: code,
      year,
      quantity_t: amount.digits,
      flag: amount.flag === "" && isEstimate ? "e" : amount.flag,
      // The answer has no world total, and the publisher says that other countries mine without figures.
      coverage: "part",
      locator: `Rare earth oxides, ${text(COUNTRY)}, ${year}`,
      note: [...new Set(said)].join(" "),
    },
    place: sheet.place(row, "quantity"),
  };
}

/**
 * Output of rare-earth oxides by country and year from World Mineral Statistics (British Geological Survey), as the
 * interface answers in CSV. An answer does not say of which day it is.
 */
export function readBgs(records: Records, names: Names): Imported {
  const sheet = readSheet(records, bgsLayouts);
  if ("issues" in sheet) return refused(sheet.issues);
  const ragged = raggedRows(sheet, sheet.rows);
  if (ragged.length > 0) return refused(ragged);
  const wanted = sheet.rows.filter((row) => isWanted(sheet, row));
  if (wanted.length === 0) {
    const message = `expected ${OUTPUT} of ${OXIDES}, found ${wordsIn(sheet, COMMODITY, STATISTIC)}. Ask for the commodity "${OXIDES}" and the statistic "${OUTPUT}".`;
    return refused([{ file: sheet.file, line: 1, column: 1, message }]);
  }
  const strange = strangeRows(sheet);
  if (strange.length > 0) return refused(strange);
  const reader = nameReader(names, "bgs");
  return importedOf(
    wanted.map((row) => importedRow(sheet, row, reader)),
    reader,
  );
}

/** The entry of a state of the service among the sources. */
export const bgsPublication = (edition: string): Publication => ({
  source_id: `bgs-wms-${edition}`,
  title: "World Mineral Statistics, rare earth oxides, as downloaded",
  title_basis: "descriptive",
  publisher: "British Geological Survey",
  url: "https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/",
  grade: "A",
  terms: "cited-facts",
  licence: "British Geological Survey (c) UKRI; single facts cited",
});
