import type { TableIssue } from "../errors.ts";
import { type Amount, printedAmount } from "./amount.ts";
import { rareEarthRows } from "./eu-crm-rows.ts";
import type { Layout } from "./headings.ts";
import type { Imported, ImportedRow } from "./imported.ts";
import type { NameReader } from "./names.ts";
import type { Sheet } from "./sheet.ts";

/** Annex table of the results of every assessment. */
export const euCrmResults = {
  name: "annex table of results by assessment",
  columns: ["Material", "Year", "SR", "EI"],
} as const satisfies Layout;

const indicators = [
  { heading: "EI", code: "economic-importance" },
  { heading: "SR", code: "supply-risk" },
] as const;

/** Printed for a material that an assessment does not cover. */
const NOT_ASSESSED = "-";
/** First assessment by the method that still holds. */
const PRESENT_METHOD = 2017;

/** The groups of rare earths stand for several elements; their results are means. */
const GROUPS = ["REE", "LREE", "HREE"];

/** A sentence of a list of qualifications: `Mean of the group; earlier method.` */
function noteOf(element: string, year: string): string {
  const parts = [
    ...(GROUPS.includes(element) ? ["mean of the group"] : []),
    ...(Number(year) < PRESENT_METHOD ? ["earlier method"] : []),
  ].join("; ");
  return parts === "" ? "" : `${parts[0]?.toUpperCase()}${parts.slice(1)}.`;
}

const score = (text: string): Amount | undefined => {
  const amount = printedAmount(text);
  return amount?.flag === "" ? amount : undefined;
};

/** Supply risk and economic importance of rare earths, by assessment. */
export function readResults(sheet: Sheet, reader: NameReader): Imported {
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  for (const { material, element, text, place } of rareEarthRows(sheet, reader)) {
    const year = text("Year");
    if (!/^\d{4}$/.test(year)) {
      issues.push({
        ...place("Year"),
        message: `Year: expected the year of an assessment, found "${year}".`,
      });
      continue;
    }
    for (const { heading, code } of indicators) {
      const printed = text(heading);
      if (printed === NOT_ASSESSED) continue;
      const amount = score(printed);
      if (amount === undefined) {
        const message = `${heading}: expected a score, or ${NOT_ASSESSED} for not assessed, found "${printed}".`;
        issues.push({ ...place(heading), message });
        continue;
      }
      rows.push({
        table: "criticality",
        cells: {
          assessment: `eu-${year}`,
          indicator: code,
          element_code: element,
          value: amount.digits,
          unit: "index",
          locator: `Annex 4, ${material}, ${year}`,
          note: noteOf(element, year),
        },
        place: place(heading),
      });
    }
  }
  return { rows, issues };
}
