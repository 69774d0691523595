import type { TableIssue } from "../errors.ts";
import { type Amount, amountAdvice, estimated, printedTonnes } from "./amount.ts";
import { type Imported, type ImportedRow, importedOf, type Publication, refused } from "./imported.ts";
import { type NameReader, type Names, nameReader } from "./names.ts";
import type { FileRecord, Records } from "./records.ts";
import { raggedRows, readSheet, type Sheet, wordsIn } from "./sheet.ts";
import { BLANK, type Figure, type LayoutName, mcsLayouts, readers } from "./usgs-mcs-layouts.ts";
import { missingTotal } from "./world-total.ts";

/** The unit alone, or as a part of a type such as "…, rare-earth-oxide equivalent, metric tons". */
const METRIC_TONS = /(^|, ?)metric tons\b/i;
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
  const amount = printedTonnes(figure.text);
  if (amount === undefined) {
    return {
      ...place,
      message: `${figure.heading}: expected a figure, W, NA or a dash, found "${figure.text}".${amountAdvice(figure.text)}`,
    };
  }
  return rowOf(figure, code, figure.isEstimate ? estimated(amount) : amount, place);
}

/** Rows that speak of rare earths in other words, cells or units than those of the release. */
function strangeRows(sheet: Sheet<LayoutName>): TableIssue[] {
  const { isWanted, doubtful, unit } = readers[sheet.layout];
  return sheet.rows.flatMap((row) => {
    if (!row.cells.some((cell) => /rare.?earth/i.test(cell))) return [];
    const wanted = isWanted(sheet, row);
    const column = wanted ? undefined : doubtful(sheet, row);
    if (column !== undefined && row.cells.length === sheet.headings.length) {
      const message = `${column}: expected the words of the world table of rare earths, found "${sheet.cell(row, column)}". Take the line out if it belongs to another table, or write it as the others.`;
      return [{ ...sheet.place(row, column), message }];
    }
    if (wanted && !METRIC_TONS.test(sheet.cell(row, unit))) {
      const message = `${unit}: expected metric tons, found "${sheet.cell(row, unit)}". Give the release that counts in metric tons.`;
      return [{ ...sheet.place(row, unit), message }];
    }
    return [];
  });
}

/** Rows among those of rare earths that seem to be of other goods: the table stands in one piece. */
function rowsBetween(sheet: Sheet<LayoutName>, wanted: readonly FileRecord[]): TableIssue[] {
  const [first, last] = [wanted[0], wanted.at(-1)].map((row) => sheet.rows.indexOf(row as FileRecord));
  const heading = GOODS[sheet.layout];
  return sheet.rows
    .slice(first, last)
    .filter((row) => !wanted.includes(row))
    .map((row) => {
      const message = `${heading}: expected the words of the rows above and below, found "${sheet.cell(row, heading)}". Fetch the file again.`;
      return { ...sheet.place(row, heading), message };
    });
}

/** The column that names the goods of a row. */
const GOODS: Readonly<Record<LayoutName, string>> = {
  "2024": "Type",
  "2025": "COMMODITY",
  "2026": "MCS chapter",
};

/**
 * World mine production and reserves of rare earths from a data release of the Mineral Commodity
 * Summaries (U.S. Geological Survey), in any of its three layouts so far.
 */
export function readUsgsMcs(records: Records, names: Names): Imported {
  const sheet = readSheet(records, mcsLayouts);
  if ("issues" in sheet) return refused(sheet.issues);
  const { isWanted, figures: figuresOf, edition } = readers[sheet.layout];
  const wanted = sheet.rows.filter((row) => isWanted(sheet, row));
  const { file } = sheet;
  // A name with a comma that has lost its quotes moves the cells behind it: such a row may look like no wanted one.
  const own = sheet.rows.filter(({ cells }) => cells.some((cell) => /rare.?earth/i.test(cell)));
  const ragged = raggedRows(sheet, own);
  if (ragged.length > 0) return refused(ragged);
  const strange = strangeRows(sheet);
  const goods = GOODS[sheet.layout];
  const isOfOthers = !sheet.rows.some((row) => /rare earths/i.test(sheet.cell(row, goods)));
  if (wanted.length === 0 && (strange.length === 0 || isOfOthers)) {
    const found = wordsIn(sheet, goods);
    const message = `expected rows of rare earths in the layout of ${sheet.layout}, found ${found}. Give the file of world data.`;
    return refused([{ file, line: 1, column: 1, message }]);
  }
  if (strange.length > 0) return refused(strange);
  const between = rowsBetween(sheet, wanted);
  if (between.length > 0) return refused(between);
  const figures = wanted.flatMap((row) => figuresOf(sheet, row));
  const reader = nameReader(names, "usgs");
  const { rows, issues } = importedOf(
    figures.map((figure) => importedRow(sheet, figure, reader)),
    reader,
  );
  return {
    rows,
    issues: issues.length > 0 ? issues : missingTotal(sheet, rows),
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
