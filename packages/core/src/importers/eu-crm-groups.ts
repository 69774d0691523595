import type { TableIssue } from "../errors.ts";
import { rareEarthRows } from "./eu-crm-rows.ts";
import type { Layout } from "./headings.ts";
import type { Imported, ImportedRow } from "./imported.ts";
import type { NameReader } from "./names.ts";
import type { Sheet } from "./sheet.ts";

/** Table of the groups that materials are put in; each further column parts them more finely. */
export const euCrmGroups = {
  name: "table of groups of materials",
  columns: ["screened_material", "perm_noXREE_noPGM", "perm_XREE_noPGM", "perm_XREE_PGM"],
} as const satisfies Layout;

const ALL = "perm_noXREE_noPGM";
const LIGHT_AND_HEAVY = "perm_XREE_PGM";
const RARE_EARTHS = "REE";

/** Scandium is a rare earth and neither light nor heavy: its finest group is that of all. */
const classes: Readonly<Record<string, string>> = { LREE: "LREE", HREE: "HREE", [RARE_EARTHS]: "" };

/**
 * Which rare earths count as light and as heavy. The table of elements says so already: the file
 * adds nothing, and a classification that has changed is told.
 */
export function readGroups(sheet: Sheet, reader: NameReader): Imported {
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  for (const { material, element, text, place } of rareEarthRows(sheet, reader, "screened_material")) {
    const group = text(LIGHT_AND_HEAVY);
    const group_class = classes[group];
    if (group_class === undefined || text(ALL) !== RARE_EARTHS) {
      const message = `${LIGHT_AND_HEAVY}: expected LREE, HREE or REE for ${material}, and REE under ${ALL}, found ${group} and ${text(ALL)}.`;
      issues.push({ ...place(LIGHT_AND_HEAVY), message });
      continue;
    }
    rows.push({
      table: "elements",
      cells: { element_code: element, class: group_class },
      place: place(LIGHT_AND_HEAVY),
      compared: true,
    });
  }
  return { rows, issues };
}
