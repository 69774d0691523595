import type { TableIssue } from "../errors.ts";
import { type Amount, estimated, printedAmount } from "./amount.ts";
import { type Imported, type ImportedRow, type Publication, refused } from "./imported.ts";
import { type NameReader, type Names, nameReader } from "./names.ts";
import type { FileRecord, Records } from "./records.ts";
import { type Layout, raggedRows, readSheet, type Sheet, yearColumns } from "./sheet.ts";

type LayoutName = "2024" | "2025" | "2026";

/** The arrangement of columns changed with each of three data releases. */
const layouts: readonly Layout<LayoutName>[] = [
  {
    name: "2024",
    columns: ["Source", "Country", "Type", "Prod_t_est_YYYY", "Prod_notes", "Reserves_t", "Reserves_notes"],
  },
  {
    name: "2025",
    columns: [
      "SOURCE",
      "COMMODITY",
      "COUNTRY",
      "TYPE",
      "UNIT_MEAS",
      "PROD_YYYY",
      "PROD_EST_YYYY",
      "PROD_NOTES",
      "RESERVES_YYYY",
      "RESERVE_NOTES",
    ],
  },
  {
    name: "2026",
    columns: [
      "MCS chapter",
      "Section",
      "Commodity",
      "Country",
      "Statistics",
      "Statistics_detail",
      "Unit",
      "Year",
      "Value",
      "Notes",
    ],
  },
];

/** One figure of the world table, whatever the layout. */
interface Figure {
  readonly row: FileRecord;
  readonly heading: string;
  readonly country: string;
  readonly text: string;
  /** Year of output; absent for reserves. */
  readonly year?: string;
  readonly isEstimate: boolean;
  readonly note: string;
}

const BLANK = "";

function figuresOf2024(sheet: Sheet, row: FileRecord): Figure[] {
  const country = sheet.cell(row, "Country");
  const output = [...yearColumns(sheet, "Prod_t_YYYY"), ...yearColumns(sheet, "Prod_t_est_YYYY")];
  return [
    ...output.map(({ heading, year }) => ({
      row,
      heading,
      country,
      text: sheet.cell(row, heading),
      year,
      isEstimate: heading.includes("_est_"),
      note: sheet.cell(row, "Prod_notes"),
    })),
    {
      row,
      heading: "Reserves_t",
      country,
      text: sheet.cell(row, "Reserves_t"),
      isEstimate: false,
      note: sheet.cell(row, "Reserves_notes"),
    },
  ];
}

function figuresOf2025(sheet: Sheet, row: FileRecord): Figure[] {
  const country = sheet.cell(row, "COUNTRY");
  const output = [...yearColumns(sheet, "PROD_YYYY"), ...yearColumns(sheet, "PROD_EST_YYYY")];
  const [reserves] = yearColumns(sheet, "RESERVES_YYYY");
  const note = sheet.cell(row, "RESERVE_NOTES");
  const reservesText = sheet.cell(row, reserves?.heading ?? BLANK);
  // "NA" has slipped into the column of notes where there is no figure.
  const slipped = reservesText === BLANK && note === "NA";
  return [
    ...output.map(({ heading, year }) => ({
      row,
      heading,
      country,
      // The release leaves a cell empty where the chapter prints the dash that means zero.
      text: sheet.cell(row, heading) || "—",
      year,
      // One file holds every commodity, so its headings say nothing of this one: the chapter marks
      // both years of rare earths as estimated.
      isEstimate: true,
      note: sheet.cell(row, "PROD_NOTES"),
    })),
    {
      row,
      heading: slipped ? "RESERVE_NOTES" : (reserves?.heading ?? BLANK),
      country,
      text: slipped ? "NA" : reservesText,
      isEstimate: false,
      note: slipped ? BLANK : note,
    },
  ];
}

/** Remarks that hold for every row of a table and say nothing of one. */
const STANDING_REMARKS = /^(Estimated\.|Reported\.|See Appendix C .*)$/;

function figuresOf2026(sheet: Sheet, row: FileRecord): Figure[] {
  const statistics = sheet.cell(row, "Statistics");
  const remarks = sheet.cell(row, "Notes").split(" -- ");
  const figure = {
    row,
    heading: "Value",
    country: sheet.cell(row, "Country"),
    text: sheet.cell(row, "Value"),
    isEstimate: remarks.includes("Estimated."),
    note: remarks.filter((remark) => !STANDING_REMARKS.test(remark)).join(" "),
  };
  return statistics === "Reserves" ? [figure] : [{ ...figure, year: sheet.cell(row, "Year") }];
}

/** How the rows of the world table of rare earths are told from all others, and read. */
const readers: {
  readonly [L in LayoutName]: {
    readonly country: string;
    readonly isWanted: (sheet: Sheet, row: FileRecord) => boolean;
    readonly figures: (sheet: Sheet, row: FileRecord) => Figure[];
    readonly edition: (sheet: Sheet, figures: readonly Figure[]) => string;
  };
} = {
  "2024": {
    country: "Country",
    isWanted: (sheet, row) => sheet.cell(row, "Type").startsWith("Rare earths, mine production"),
    figures: figuresOf2024,
    edition: (sheet, figures) => editionIn(figures, sheet, "Source"),
  },
  "2025": {
    country: "COUNTRY",
    isWanted: (sheet, row) =>
      sheet.cell(row, "COMMODITY") === "Rare earths" && sheet.cell(row, "TYPE").startsWith("Mine production"),
    figures: figuresOf2025,
    edition: (sheet, figures) => editionIn(figures, sheet, "SOURCE"),
  },
  "2026": {
    country: "Country",
    isWanted: (sheet, row) =>
      sheet.cell(row, "MCS chapter") === "RARE EARTHS" &&
      sheet.cell(row, "Section") === "World Mine Production and Reserves" &&
      ["Production", "Reserves"].includes(sheet.cell(row, "Statistics")),
    figures: figuresOf2026,
    // The release does not name itself; it appears in the year after the last it covers.
    edition: (_, figures) => String(1 + Math.max(...figures.map(({ year = "0" }) => Number(year)))),
  },
};

function editionIn(figures: readonly Figure[], sheet: Sheet, heading: string): string {
  const [first] = figures;
  return first === undefined ? "" : (/\d{4}/.exec(sheet.cell(first.row, heading))?.[0] ?? "");
}

const ROUNDED = "Printed total, rounded by the publisher.";

function rowOf(figure: Figure, code: string, amount: Amount, place: ImportedRow["place"]): ImportedRow {
  const { year, country, note } = figure;
  const name = country.replace(/ \(rounded\)$/, "");
  const remarks = code === "WLD" ? [note, ROUNDED].filter((remark) => remark !== "").join(" ") : note;
  if (year === undefined) {
    return {
      table: "reserves",
      cells: {
        country_code: code,
        reserves_t: amount.digits,
        flag: amount.flag,
        locator: `Rare earths, world mine production and reserves, row ${name}`,
        note: remarks,
      },
      place,
    };
  }
  return {
    table: "mine_production",
    cells: {
      country_code: code,
      year,
      quantity_t: amount.digits,
      flag: amount.flag,
      coverage: "full",
      locator: `Rare earths, world mine production, row ${name}, ${year}`,
      note: remarks,
    },
    place,
  };
}

function importedRow(
  sheet: Sheet<LayoutName>,
  figure: Figure,
  reader: NameReader,
): ImportedRow | TableIssue | undefined {
  const heading = readers[sheet.layout].country;
  const code = reader.codeOf("countries", figure.country, sheet.place(figure.row, heading));
  // An empty cell of reserves is a figure the release does not hold.
  if (code === undefined || code === "" || figure.text === BLANK) return undefined;
  const place = sheet.place(figure.row, figure.heading);
  const amount = printedAmount(figure.text);
  if (amount === undefined) {
    return {
      ...place,
      message: `${figure.heading}: expected a figure, W, NA or a dash, found "${figure.text}".`,
    };
  }
  return rowOf(figure, code, figure.isEstimate ? estimated(amount) : amount, place);
}

/**
 * World mine production and reserves of rare earths from a data release of the Mineral Commodity
 * Summaries (U.S. Geological Survey), in any of its three layouts so far.
 */
export function readUsgsMcs(records: Records, names: Names): Imported {
  const sheet = readSheet(records, layouts);
  if ("issues" in sheet) return refused(sheet.issues);
  const { isWanted, figures: figuresOf, edition } = readers[sheet.layout];
  const wanted = sheet.rows.filter((row) => isWanted(sheet, row));
  const { file } = sheet;
  if (wanted.length === 0) {
    const message = `expected rows of rare earths in the layout of ${sheet.layout}, found none. Give the file of world data.`;
    return refused([{ file, line: 1, column: 1, message }]);
  }
  const ragged = raggedRows(sheet, wanted);
  if (ragged.length > 0) return refused(ragged);
  const figures = wanted.flatMap((row) => figuresOf(sheet, row));
  const reader = nameReader(names, "usgs");
  const read = figures.map((figure) => importedRow(sheet, figure, reader)).filter((row) => row !== undefined);
  return {
    rows: read.filter((row) => "table" in row),
    issues: [...reader.issues(), ...read.filter((row) => "message" in row)],
    edition: edition(sheet, figures),
  };
}

/** The entry of a release among the sources. */
export const usgsMcsPublication = (edition: string): Publication => ({
  source_id: `usgs-mcs-${edition}`,
  title: `Mineral Commodity Summaries ${edition}, data release: rare earths`,
  publisher: "U.S. Geological Survey",
  url: "https://www.usgs.gov/centers/national-minerals-information-center/mineral-commodity-summaries",
  grade: "A",
  terms: "public-domain",
  licence: "Work of the U.S. Government, public domain in the United States",
});
