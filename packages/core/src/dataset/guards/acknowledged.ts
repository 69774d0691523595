import type { TableIssue } from "../../errors.ts";
import type { ParsedRow } from "../../tables/parse.ts";
import type { TableName } from "../../tables/registry.ts";
import { at, type Check, type ParsedTables, presentTables } from "../checks/context.ts";
import { rowId } from "../row-id.ts";
import type { Tables } from "../tables.ts";
import { claimsAsObservations } from "./claims-as-observations.ts";
import type { Finding, Guard } from "./guard.ts";
import { jumps } from "./jumps.ts";
import { olderVintages } from "./older-vintages.ts";
import { shareSums } from "./share-sums.ts";
import { undatedSources } from "./undated-sources.ts";
import { unitChanges } from "./unit-changes.ts";
import { worldTotals } from "./world-totals.ts";

const guards: readonly Guard[] = [
  jumps,
  unitChanges,
  shareSums,
  worldTotals,
  undatedSources,
  claimsAsObservations,
];

const nameOf = (guard: string, table: string, row: string): string => `${guard}|${table}|${row}`;

const acknowledgementName = (row: ParsedRow): string =>
  nameOf(String(row["guard"]), String(row["table_name"]), String(row["row_id"]));

function findingName({ guard, table, row }: Finding): string {
  const name = table.definition.name as TableName;
  return nameOf(guard, name, rowId({ table: name, row }));
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function issueOf(finding: Finding, acknowledgement: ParsedRow | undefined): TableIssue {
  const { guard, table, row, column, expected, found } = finding;
  const name = table.definition.name as TableName;
  const line = [guard, name, rowId({ table: name, row }), found].map(quoted).join(",");
  const advice = acknowledgement
    ? `It was acknowledged as ${acknowledgement["found"]}: look again, and mend the row or the acknowledgement.`
    : `Mend it; or, if it is right, say why in acknowledgements.csv: ${line},`;
  return { ...at(table, row, column, `expected ${expected}, found ${found}. ${advice}`), guard };
}

/** Findings that nobody has acknowledged as they are, as issues. */
function unacknowledged(tables: ParsedTables, findings: readonly Finding[]): TableIssue[] {
  const known = new Map((tables.acknowledgements?.rows ?? []).map((row) => [acknowledgementName(row), row]));
  return findings.flatMap((finding) => {
    const acknowledgement = known.get(findingName(finding));
    return acknowledgement?.["found"] === finding.found ? [] : [issueOf(finding, acknowledgement)];
  });
}

/** Acknowledgements of something that is not there any more. Of a change, they are a record and stay. */
function outlived({ acknowledgements }: ParsedTables, findings: readonly Finding[]): TableIssue[] {
  const found = new Set(findings.map(findingName));
  return (acknowledgements?.rows ?? [])
    .filter((row) => row["guard"] !== "older-vintage" && !found.has(acknowledgementName(row)))
    .flatMap((row) =>
      acknowledgements
        ? [
            at(
              acknowledgements,
              row,
              "row_id",
              `expected the guard ${row["guard"]} to stop ${row["row_id"]}, found nothing. Remove the acknowledgement.`,
            ),
          ]
        : [],
    );
}

/**
 * Values that look wrong are looked at: each has an acknowledgement with what was found and why it
 * is kept. Not judged while a table could not be read whole.
 */
export const guardsAreAcknowledged: Check = (tables) => {
  if (presentTables(tables).some(({ complete }) => !complete)) return [];
  // One finding a row and guard: the first is enough to look at it.
  const findings = [
    ...new Map(
      guards
        .flatMap((guard) => guard(tables))
        .toReversed()
        .map((finding) => [findingName(finding), finding]),
    ).values(),
  ].toReversed();
  return [...unacknowledged(tables, findings), ...outlived(tables, findings)];
};

/**
 * Rows of a change that are older than what was there, as far as nobody has acknowledged them.
 * @param before The tables before the change.
 */
export const olderVintageIssues = (before: Tables, after: ParsedTables): TableIssue[] =>
  unacknowledged(after, olderVintages(before, after));
