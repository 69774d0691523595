import type { Layout } from "./headings.ts";
import type { FileRecord } from "./records.ts";
import { type Sheet, yearColumns } from "./sheet.ts";

/** The data release whose layout a file has. */
export type LayoutName = "2024" | "2025" | "2026";

/** The arrangement of columns changed with each of three data releases. */
export const mcsLayouts: readonly Layout<LayoutName>[] = [
  {
    name: "2024",
    columns: ["Source", "Country", "Type", "Prod_t_est_YYYY", "Prod_notes", "Reserves_t", "Reserves_notes"],
    years: ["Prod_t_YYYY", "Prod_t_est_YYYY"],
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
    years: ["PROD_YYYY", "PROD_EST_YYYY", "CAP_YYYY", "CAP_EST_YYYY", "RESERVES_YYYY"],
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
export interface Figure {
  readonly row: FileRecord;
  readonly heading: string;
  readonly country: string;
  readonly text: string;
  /** Year of output; absent for reserves. */
  readonly year?: string;
  readonly isEstimate: boolean;
  readonly note: string;
}

/** What an empty cell holds. */
export const BLANK = "";

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
export const readers: {
  readonly [L in LayoutName]: {
    readonly country: string;
    readonly isWanted: (sheet: Sheet, row: FileRecord) => boolean;
    /** The column of a row that speaks of rare earths in words that are not known, where it does. */
    readonly doubtful: (sheet: Sheet, row: FileRecord) => string | undefined;
    /** The column that names the unit. */
    readonly unit: string;
    readonly figures: (sheet: Sheet, row: FileRecord) => Figure[];
    readonly edition: (sheet: Sheet, figures: readonly Figure[]) => string;
  };
} = {
  "2024": {
    country: "Country",
    // Before 2024 the type began with "Mine production" and named the oxide alone.
    isWanted: (sheet, row) =>
      /^(Rare earths, mine production|Mine production,.*\brare-earth-oxide\b)/.test(sheet.cell(row, "Type")),
    doubtful: (sheet, row) => (/rare.?earth/i.test(sheet.cell(row, "Type")) ? "Type" : undefined),
    unit: "Type",
    figures: figuresOf2024,
    edition: (sheet, figures) => editionIn(figures, sheet, "Source"),
  },
  "2025": {
    country: "COUNTRY",
    isWanted: (sheet, row) =>
      /^rare earths$/i.test(sheet.cell(row, "COMMODITY")) &&
      /^mine production/i.test(sheet.cell(row, "TYPE")),
    doubtful: (sheet, row) => {
      const commodity = sheet.cell(row, "COMMODITY");
      if (/^rare earths$/i.test(commodity)) return "TYPE";
      const speaks = /rare.?earth/i.test(commodity) || /rare-earth-oxide/i.test(sheet.cell(row, "TYPE"));
      return speaks ? "COMMODITY" : undefined;
    },
    unit: "UNIT_MEAS",
    figures: figuresOf2025,
    edition: (sheet, figures) => editionIn(figures, sheet, "SOURCE"),
  },
  "2026": {
    country: "Country",
    isWanted: (sheet, row) =>
      sheet.cell(row, "MCS chapter") === "RARE EARTHS" &&
      sheet.cell(row, "Section") === "World Mine Production and Reserves" &&
      ["Production", "Reserves"].includes(sheet.cell(row, "Statistics")),
    doubtful: (sheet, row) =>
      sheet.cell(row, "MCS chapter") === "RARE EARTHS" && /world/i.test(sheet.cell(row, "Section"))
        ? "Statistics"
        : undefined,
    unit: "Unit",
    figures: figuresOf2026,
    // The release does not name itself; it appears in the year after the last it covers.
    edition: (_, figures) => String(1 + Math.max(...figures.map(({ year = "0" }) => Number(year)))),
  },
};

function editionIn(figures: readonly Figure[], sheet: Sheet, heading: string): string {
  const [first] = figures;
  return first === undefined ? "" : (/\d{4}/.exec(sheet.cell(first.row, heading))?.[0] ?? "");
}
