import type { TableIssue } from "../errors.ts";
import { type Amount, estimated, printedAmount } from "./amount.ts";
import { type Imported, type ImportedRow, type Publication, refused } from "./imported.ts";
import { type NameReader, type Names, nameReader } from "./names.ts";
import type { Records } from "./records.ts";
import { raggedRows, readSheet, type Sheet } from "./sheet.ts";
import { BLANK, type Figure, type LayoutName, layouts, readers } from "./usgs-mcs-layouts.ts";

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
