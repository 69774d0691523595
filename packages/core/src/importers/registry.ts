import { bgsLayouts, bgsPublication, readBgs } from "./bgs.ts";
import { euCrmLayouts, euCrmPublication, readEuCrm } from "./eu-crm.ts";
import type { Layout } from "./headings.ts";
import type { Imported, ImportOptions, Publication } from "./imported.ts";
import type { Names } from "./names.ts";
import type { Encoding, Records } from "./records.ts";
import { readUsgsMcs, usgsMcsPublication } from "./usgs-mcs.ts";
import { mcsLayouts } from "./usgs-mcs-layouts.ts";
import { mybLayouts, readUsgsMyb, usgsMybPublication } from "./usgs-myb.ts";
import { readWgi, wgiLayouts, wgiPublication } from "./wgi.ts";
import { readWmd, wmdLayouts, wmdPublication, wmdSheet } from "./wmd.ts";

/** How the files of one kind are read. */
export interface SheetImporter {
  /** Publisher in the mapping files. */
  readonly publisher: string;
  /** What the publisher is known to encode its files in, tried in order. */
  readonly encodings: readonly Encoding[];
  /** What to give, in words. */
  readonly file: string;
  /** Countries that are not in the table of countries are left out and named, not refused. */
  readonly leavesOutCountries?: true;
  /** The sheet of a workbook that is meant, by its name, where others have its columns. */
  readonly sheet?: RegExp;
  /** The layout is known from its description: no file of the publisher's was read with it yet. */
  readonly isUntried?: true;
  /** The arrangements of columns that are read. */
  readonly layouts: readonly Layout[];
  readonly read: (records: Records, names: Names, options: ImportOptions) => Imported;
  readonly publication: (edition: string) => Publication;
}

/** Importers of files that are read whole. */
export const sheetImporters = {
  "usgs-mcs": {
    publisher: "usgs",
    encodings: ["utf-8", "windows-1252"],
    file: "world data of a data release of the Mineral Commodity Summaries",
    layouts: mcsLayouts,
    read: readUsgsMcs,
    publication: usgsMcsPublication,
  },
  "usgs-myb": {
    publisher: "usgs",
    encodings: ["utf-8", "windows-1252"],
    file: "table 8 of the rare-earth chapter of the Minerals Yearbook, saved as CSV",
    layouts: mybLayouts,
    read: readUsgsMyb,
    publication: usgsMybPublication,
  },
  wgi: {
    publisher: "wgi",
    encodings: ["utf-8"],
    file: "the dataset of the Worldwide Governance Indicators, its workbook or each sheet saved as CSV",
    leavesOutCountries: true,
    layouts: wgiLayouts,
    read: readWgi,
    publication: wgiPublication,
  },
  "eu-crm": {
    publisher: "eu-crm",
    encodings: ["utf-8", "windows-1252"],
    file: "annex tables of supply shares, results by assessment, uses and groups of materials",
    layouts: euCrmLayouts,
    read: readEuCrm,
    publication: euCrmPublication,
  },
  bgs: {
    publisher: "bgs",
    encodings: ["utf-8"],
    file: "an answer of the interface of World Mineral Statistics as CSV, output of rare earth oxides",
    layouts: bgsLayouts,
    read: readBgs,
    publication: bgsPublication,
  },
  wmd: {
    publisher: "wmd",
    encodings: ["utf-8"],
    file: "the workbook 6.4 of World Mining Data, or its sheet of rare earths saved as CSV",
    sheet: wmdSheet,
    isUntried: true,
    layouts: wmdLayouts,
    read: readWmd,
    publication: wmdPublication,
  },
} as const satisfies { readonly [kind: string]: SheetImporter };

/** Kinds of files that are read whole. */
export type SheetKind = keyof typeof sheetImporters;
