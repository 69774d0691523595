import { euCrmGroups, readGroups } from "./eu-crm-groups.ts";
import { euCrmResults, readResults } from "./eu-crm-results.ts";
import { euCrmSupply, readSupply } from "./eu-crm-supply.ts";
import { euCrmUses, readUses } from "./eu-crm-uses.ts";
import { type Imported, type ImportOptions, type Publication, refused } from "./imported.ts";
import { type Names, nameReader } from "./names.ts";
import type { Records } from "./records.ts";
import { raggedRows, readSheet } from "./sheet.ts";

/** The annex tables that are read. */
export const euCrmLayouts = [euCrmSupply, euCrmResults, euCrmUses, euCrmGroups] as const;

const readers = {
  [euCrmSupply.name]: readSupply,
  [euCrmResults.name]: readResults,
  [euCrmUses.name]: readUses,
  [euCrmGroups.name]: readGroups,
} as const;

/**
 * Rare earths in the annex tables of the European Commission's study on critical raw materials:
 * shares in world supply and in EU sourcing, results by assessment, uses, and groups of materials.
 */
export function readEuCrm(records: Records, names: Names, options: ImportOptions): Imported {
  const sheet = readSheet(records, euCrmLayouts);
  if ("issues" in sheet) return refused(sheet.issues);
  const ragged = raggedRows(sheet, sheet.rows);
  if (ragged.length > 0) return refused(ragged);
  const reader = nameReader(names, "eu-crm");
  const { rows, issues } = readers[sheet.layout](sheet, reader, options);
  return { rows, issues: [...reader.issues(), ...issues] };
}

/** The entry of a study among the sources. */
export const euCrmPublication = (edition: string): Publication => ({
  source_id: `eu-crm-${edition}`,
  title: `Study on the critical raw materials for the EU ${edition}, final report, annex tables`,
  publisher: "European Commission",
  url: "https://single-market-economy.ec.europa.eu/sectors/raw-materials/areas-specific-interest/critical-raw-materials_en",
  grade: "A",
  terms: "cc-by-4.0",
  licence: "CC BY 4.0, European Union",
});
