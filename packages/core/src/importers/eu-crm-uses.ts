import type { TableIssue } from "../errors.ts";
import { ASSESSMENTS } from "../tables/assessments.ts";
import { nearNames } from "../tables/nearest.ts";
import { didYouMean } from "../tables/suggest.ts";
import { rareEarthRows, shareIn } from "./eu-crm-rows.ts";
import type { Layout } from "./headings.ts";
import { type Imported, type ImportedRow, type ImportOptions, refused } from "./imported.ts";
import type { NameReader } from "./names.ts";
import type { Sheet } from "./sheet.ts";

/** Annex table of uses. The value added of each industry, its last column, is not read. */
export const euCrmUses = {
  name: "annex table of uses",
  columns: ["Material", "Application", "Share", "NACE sector"],
} as const satisfies Layout;

/** `C25 - Manufacture of fabricated metal products`: a division of NACE Rev. 2. */
const DIVISION = /^([A-U]\d{2}) - /;

/** The division that uses a material; `none` where the study names none. */
function divisionOf(sector: string): string | undefined {
  return sector === "" ? "none" : DIVISION.exec(sector)?.[1];
}

/** Shares of uses of rare earths in the EU, each with the industry that uses it. */
export function readUses(sheet: Sheet, reader: NameReader, { assessment = "" }: ImportOptions): Imported {
  const { file } = sheet;
  const assessments: readonly string[] = ASSESSMENTS;
  if (!assessments.includes(assessment)) {
    const guess = didYouMean(nearNames(assessment, assessments));
    const message = `expected the assessment that the uses belong to, which the file does not name, one of ${assessments.join(", ")}, found "${assessment}".${guess} Say it with --assessment; a new one is added to packages/core/src/tables/assessments.ts first.`;
    return refused([{ file, line: 1, column: 1, message }]);
  }
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  for (const row of rareEarthRows(sheet, reader)) {
    const { element, text, place } = row;
    const use = reader.codeOf("uses", text("Application"), place("Application"));
    const share = shareIn(row);
    const division = divisionOf(text("NACE sector"));
    if ("message" in share) issues.push(share);
    if (division === undefined) {
      const message = `NACE sector: expected a division of NACE and its name, as "C24 - …", or nothing, found "${text("NACE sector")}".`;
      issues.push({ ...place("NACE sector"), message });
    }
    if ("message" in share || division === undefined || use === undefined || use === "") continue;
    rows.push({
      table: "use_shares",
      cells: {
        country_code: "EUU",
        element_code: element,
        use_code: use,
        sector_code: division,
        assessment,
        share_pct: share.digits,
        flag: share.flag,
        coverage: "full",
        locator: `Annex table of uses, ${element}, ${text("Application")}`,
      },
      place: place("Share"),
    });
  }
  return { rows, issues };
}
