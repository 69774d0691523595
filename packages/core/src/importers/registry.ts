import { euCrmPublication, readEuCrm } from "./eu-crm.ts";
import type { Imported, ImportOptions, Publication } from "./imported.ts";
import type { Names } from "./names.ts";
import type { Encoding, Records } from "./records.ts";
import { readUsgsMcs, usgsMcsPublication } from "./usgs-mcs.ts";
import { readUsgsMyb, usgsMybPublication } from "./usgs-myb.ts";
import { readWgi, wgiPublication } from "./wgi.ts";

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
  readonly read: (records: Records, names: Names, options: ImportOptions) => Imported;
  readonly publication: (edition: string) => Publication;
}

/** Importers of files that are read whole. */
export const sheetImporters = {
  "usgs-mcs": {
    publisher: "usgs",
    encodings: ["utf-8", "windows-1252"],
    file: "world data of a data release of the Mineral Commodity Summaries",
    read: readUsgsMcs,
    publication: usgsMcsPublication,
  },
  "usgs-myb": {
    publisher: "usgs",
    encodings: ["utf-8", "windows-1252"],
    file: "table 8 of the rare-earth chapter of the Minerals Yearbook, saved as CSV",
    read: readUsgsMyb,
    publication: usgsMybPublication,
  },
  wgi: {
    publisher: "wgi",
    encodings: ["utf-8"],
    file: "the dataset of the Worldwide Governance Indicators, each sheet saved as CSV",
    leavesOutCountries: true,
    read: readWgi,
    publication: wgiPublication,
  },
  "eu-crm": {
    publisher: "eu-crm",
    encodings: ["utf-8", "windows-1252"],
    file: "annex tables of supply shares, results by assessment, uses and groups of materials",
    read: readEuCrm,
    publication: euCrmPublication,
  },
} as const satisfies { readonly [kind: string]: SheetImporter };

/** Kinds of files that are read whole. */
export type SheetKind = keyof typeof sheetImporters;
