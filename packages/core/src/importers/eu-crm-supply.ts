import type { TableIssue } from "../errors.ts";
import { rareEarthRows, shareIn } from "./eu-crm-rows.ts";
import type { Layout } from "./headings.ts";
import { type Imported, type ImportedRow, type ImportOptions, refused } from "./imported.ts";
import type { NameReader } from "./names.ts";
import type { Sheet } from "./sheet.ts";

/** Annex tables of supply shares; both have the same columns. */
export const euCrmSupply = {
  name: "annex table of supply shares",
  columns: ["Material", "Stage", "Country", "Share", "t"],
} as const satisfies Layout;

/** E is extraction, P is processing, which for rare earths is separation. */
const stages: Readonly<Record<string, { readonly code: string; readonly name: string }>> = {
  E: { code: "mine", name: "extraction" },
  P: { code: "separation", name: "processing" },
};

/** The two tables are told apart by the name of their file only. */
const scopes = [
  { mark: "global", code: "world", table: "global supply shares" },
  { mark: "eusupply", code: "eu-sourcing", table: "EU sourcing shares" },
] as const;

const SPAN = /^(\d{4})-(\d{4})$/;
const AVERAGE_IN_WORDS: Readonly<Record<number, string>> = { 3: "three", 4: "four", 5: "five" };

/** Whether a text is a span of years, the first before the last. */
function isSpan(period: string): boolean {
  const [, first = "", last = ""] = SPAN.exec(period) ?? [];
  return first !== "" && first < last;
}

function noteOf(period: string): string {
  const [, first = 0, last = 0] = SPAN.exec(period) ?? [];
  const years = Number(last) - Number(first) + 1;
  return `Period is the ${AVERAGE_IN_WORDS[years] ?? years}-year average of the study.`;
}

/** Shares of countries in world supply and in EU sourcing of rare earths. */
export function readSupply(sheet: Sheet, reader: NameReader, { period = "" }: ImportOptions): Imported {
  const { file } = sheet;
  const letters = file.toLowerCase().replaceAll(/[^a-z]/g, "");
  const scope = scopes.find(({ mark }) => letters.includes(mark));
  if (scope === undefined) {
    const message = `expected the file's name to tell its table: "GlobalSupply…" or "EUSupply…", as the publisher has it. Rename the file.`;
    return refused([{ file, line: 1, column: 1, message }]);
  }
  if (!isSpan(period)) {
    const message = `expected the years the shares are averages of, which the file does not name, found "${period}". Say --period 2016-2020, or as the study has it.`;
    return refused([{ file, line: 1, column: 1, message }]);
  }
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  for (const row of rareEarthRows(sheet, reader)) {
    const { material, element, text, place } = row;
    const country = text("Country");
    const code = reader.codeOf("countries", country, place("Country"));
    const stage = stages[text("Stage")];
    if (stage === undefined) {
      const message = `Stage: expected E (extraction) or P (processing), found "${text("Stage")}".`;
      issues.push({ ...place("Stage"), message });
      continue;
    }
    const share = shareIn(row);
    if ("message" in share) {
      issues.push(share);
      continue;
    }
    if (code === undefined || code === "") continue;
    rows.push({
      table: "stage_shares",
      cells: {
        stage_code: stage.code,
        element_code: element,
        scope: scope.code,
        country_code: code,
        period,
        share_pct: share.digits,
        flag: share.flag,
        coverage: "full",
        locator: `Annex table of ${scope.table}, ${material}, ${stage.name}, row ${country}`,
        note: noteOf(period),
      },
      place: place("Share"),
    });
  }
  return { rows, issues };
}
