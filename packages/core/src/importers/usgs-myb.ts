import type { TableIssue } from "../errors.ts";
import { amountAdvice, estimated, printedAmount } from "./amount.ts";
import type { Layout } from "./headings.ts";
import { type Imported, type ImportedRow, importedOf, type Publication, refused } from "./imported.ts";
import { type NameReader, type Names, nameReader } from "./names.ts";
import type { FileRecord, Records } from "./records.ts";
import { raggedRows, readSheet, type Sheet } from "./sheet.ts";
import { missingTotal } from "./world-total.ts";

type LayoutName = "sheet" | "cells";

const COUNTRY = "Country or locality";

/** The sheet T8 saved as CSV, and the same sheet written out cell by cell. */
export const mybLayouts: readonly Layout<LayoutName>[] = [
  { name: "sheet", columns: [COUNTRY, "YYYY"] },
  {
    name: "cells",
    columns: ["source_cell", "source_country_label", "metric", "unit", "year", "raw_value", "raw_marker"],
  },
];

/** The headings stand below the number, title and unit of the table. */
const LINES_ABOVE = 12;

/** One figure with the marks printed beside it and beside its country. */
interface Figure {
  readonly row: FileRecord;
  readonly heading: string;
  readonly label: string;
  readonly year: string;
  readonly text: string;
  readonly marker: string;
  readonly cell: string;
}

const letter = (column: number): string => String.fromCharCode("A".charCodeAt(0) + column);

/** A column of one year; `2022e` says that all its figures are estimates. */
const YEAR = /^(\d{4})(e?)$/;

/** Headings beside that of the countries that are no years: their columns cannot be passed over. */
function strangeHeadings({ headings, headingPlace }: Sheet): TableIssue[] {
  return [...headings.entries()]
    .filter(([, heading]) => heading !== "" && heading !== COUNTRY && !YEAR.test(heading))
    .map(([column, heading]) => {
      const digits = heading.replace(/\.0+$/, "").replaceAll(/\D/g, "");
      const way = digits.length === 4 ? ` Write ${digits}.` : " Fetch the file again.";
      const message = `expected a year as 2018, or as 2022e where its figures are estimates, found "${heading}".${way}`;
      return { ...headingPlace(column), message };
    });
}

function figuresOfSheet(sheet: Sheet): Figure[] {
  const years = sheet.headings.flatMap((heading, column) => {
    const [, year, mark = ""] = YEAR.exec(heading) ?? [];
    return year === undefined ? [] : [{ heading, column, year, mark }];
  });
  return sheet.rows.flatMap((row) =>
    years
      .map(({ heading, column, year, mark }) => {
        // A mark has a narrow column of its own, without a heading, after its figure.
        const own = sheet.headings[column + 1] === "" ? (row.cells[column + 1] ?? "") : "";
        const label = sheet.cell(row, COUNTRY);
        return {
          row,
          heading,
          label,
          year,
          text: row.cells[column] ?? "",
          marker: `${own}${mark}`,
          cell: `${letter(column)}${row.line}`,
        };
      })
      // Footnotes below the table have no figures.
      .filter(({ text }) => text !== ""),
  );
}

function figuresOfCells(sheet: Sheet): Figure[] {
  return sheet.rows
    .filter((row) => sheet.cell(row, "metric") === "mine_production")
    .map((row) => ({
      row,
      heading: "raw_value",
      label: sheet.cell(row, "source_country_label"),
      year: sheet.cell(row, "year"),
      text: sheet.cell(row, "raw_value"),
      marker: sheet.cell(row, "raw_marker"),
      cell: sheet.cell(row, "source_cell"),
    }));
}

/** A label parted from the marks that were raised in print: `Indiae, 4` is India, estimated, footnote 4. */
interface Label {
  readonly name: string;
  readonly isEstimate: boolean;
  readonly footnotes: readonly string[];
}

/** Parts a label; a name that ends in e by itself is known to the mapping as it stands. */
export function partLabel(label: string, isKnown: (name: string) => boolean): Label {
  // Marks may still be raised: ³ and ᵉ are 3 and e.
  const flat = label.normalize("NFKC");
  const [, unnumbered = flat, numbers = ""] = /^(.*?)[\s,]*((?:\d+[\s,]*)*)$/.exec(flat) ?? [];
  const footnotes = numbers.match(/\d+/g) ?? [];
  const isEstimate = !isKnown(unnumbered) && unnumbered.endsWith("e");
  return { name: isEstimate ? unnumbered.slice(0, -1).trim() : unnumbered, isEstimate, footnotes };
}

function noteOf(isRevised: boolean, footnotes: readonly string[]): string {
  const remarks = [
    ...(isRevised ? ["Revised by the publisher."] : []),
    ...footnotes.map((number) => `See footnote ${number} of the table.`),
  ];
  return remarks.join(" ");
}

function importedRow(
  sheet: Sheet,
  { row, heading, label, year, text, marker, cell }: Figure,
  names: Names,
  reader: NameReader,
): ImportedRow | TableIssue | undefined {
  const parted = partLabel(label, (name) => names.countries.has(name));
  const place = sheet.place(row, heading);
  const code = reader.codeOf("countries", parted.name, { ...place, column: 1 });
  if (code === undefined || code === "") return undefined;
  const amount = printedAmount(text);
  if (amount === undefined) {
    const message = `${heading}: expected a figure, W, NA or a dash, found "${text}".${amountAdvice(text)}`;
    return { ...place, message };
  }
  const isEstimate = parted.isEstimate || /e/.test(marker);
  const { digits, flag } = isEstimate ? estimated(amount) : amount;
  const name = code === "WLD" ? "World total" : parted.name;
  return {
    table: "mine_production",
    cells: {
      country_code: code,
      year,
      quantity_t: digits,
      flag,
      coverage: "full",
      locator: `Table 8, world mine production, row ${name}, ${year} (cell ${cell})`,
      note: noteOf(/r/.test(marker), [...parted.footnotes, ...(marker.match(/\d+/g) ?? [])]),
    },
    place,
  };
}

const TITLE = /rare.earths?.*world mine production/i;
const UNIT = /rare-earth-oxide equivalent/i;
const TONNES = /^\(?metric tons\b/i;
const UNIT_OF_CELLS = "metric_tons_reo_equivalent";
const EXPECTED = "world mine production of rare earths in metric tons, rare-earth-oxide equivalent";

const unitIssue = (found: string): string =>
  `expected figures in metric tons, rare-earth-oxide equivalent, found "${found}". Give the table in metric tons.`;

/** What shows that the table is another one: its title and unit stand above it, or in its columns. */
function foreignTable(sheet: Sheet<LayoutName>, { records, file, place }: Records): TableIssue[] {
  if (sheet.layout === "cells") {
    return sheet.rows
      .filter((row) => sheet.cell(row, "unit") !== UNIT_OF_CELLS)
      .map((row) => ({ ...sheet.place(row, "unit"), message: unitIssue(sheet.cell(row, "unit")) }));
  }
  const above = records.filter(({ line }) => line < sheet.headingPlace(0).line);
  const lineOf = (form: RegExp) => above.find(({ cells }) => form.test(cells.join(" ")));
  const unit = lineOf(UNIT);
  if (lineOf(TITLE) === undefined || unit === undefined) {
    const title = above.flatMap(({ cells }) => cells.filter((cell) => cell !== "")).join("; ");
    const found = title === "" ? "no title above the headings" : `"${title}"`;
    const message = `expected ${EXPECTED}, found ${found}. Save the sheet of table 8 with its title and its unit.`;
    return [{ file, line: 1, column: 1, message }];
  }
  const column = unit.cells.findIndex((cell) => cell !== "");
  const text = unit.cells[column] ?? "";
  return TONNES.test(text) ? [] : [{ ...place(unit, column), message: unitIssue(text) }];
}

/**
 * World mine production of rare earths, table 8 of the chapter of the Minerals Yearbook
 * (U.S. Geological Survey): five years, newer figures than the summaries for the older ones.
 */
export function readUsgsMyb(records: Records, names: Names): Imported {
  const sheet = readSheet(records, mybLayouts, { search: LINES_ABOVE });
  if ("issues" in sheet) return refused(sheet.issues);
  const foreign = foreignTable(sheet, records);
  if (foreign.length > 0) return refused(foreign);
  const strange = sheet.layout === "cells" ? [] : strangeHeadings(sheet);
  if (strange.length > 0) return refused(strange);
  const figures = sheet.layout === "cells" ? figuresOfCells(sheet) : figuresOfSheet(sheet);
  // A footnote is one cell; a row that has lost one may have its figures beside their years.
  const filled = sheet.rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  const ragged = raggedRows(sheet, filled);
  if (ragged.length > 0) return refused(ragged);
  const reader = nameReader(names, "usgs");
  const { rows, issues } = importedOf(
    figures.map((figure) => importedRow(sheet, figure, names, reader)),
    reader,
  );
  return {
    rows,
    // Some cells written out need not be all.
    issues: issues.length > 0 || sheet.layout === "cells" ? issues : missingTotal(sheet, rows),
    // A yearbook is named after the last year it covers.
    edition: String(Math.max(0, ...figures.map(({ year }) => Number(year)))),
  };
}

/** The entry of a yearbook among the sources. */
export const usgsMybPublication = (edition: string): Publication => ({
  source_id: `usgs-myb-${edition}`,
  title: `Minerals Yearbook ${edition}, rare earths, tables-only release`,
  publisher: "U.S. Geological Survey",
  url: `https://www.usgs.gov/media/files/rare-earths-${edition}-tables-only-release`,
  grade: "A",
  terms: "public-domain",
  licence: "Work of the U.S. Government, public domain in the United States",
});
