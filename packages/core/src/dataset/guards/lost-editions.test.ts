import { expect, test } from "vitest";
import { edition, tablesWith } from "../../../test/tables.ts";
import { formatIssue } from "../../errors.ts";
import { parseTable } from "../../tables/parse.ts";
import { tables as definitions, type Row } from "../../tables/registry.ts";
import { draftEdition } from "../draft-edition.ts";
import { lostEditions } from "./lost-editions.ts";

const issued = { ...edition("2024Q1", "2024-03-31"), record_hash: "ab", articles_hash: "cd" };
const before = tablesWith({ editions: [issued, draftEdition("2026Q4", "2026-11-29")] });

function issuesWith(...rows: readonly Row<"editions">[]): readonly string[] {
  const columns = definitions.editions.columns.map(({ name }) => name);
  const lines = rows.map((row) => columns.map((column) => row[column]).join(","));
  const text = `${[columns.join(","), ...lines].join("\n")}\n`;
  const table = parseTable(definitions.editions, "tables/editions.csv", new TextEncoder().encode(text));
  return lostEditions(before, { editions: table }).map(formatIssue);
}

test("an edition that the last commit issued is there still, with the same day and hashes", () => {
  expect(issuesWith(issued)).toEqual([]);
  expect(issuesWith(issued, draftEdition("2027Q1", "2027-03-31"))).toEqual([]);
});

test("one that is gone, a draft again or issued again is missed; a draft may go", () => {
  expect(issuesWith(draftEdition("2026Q4", "2026-11-29"))).toEqual([
    expect.stringContaining(
      "tables/editions.csv:1:1 expected 2024Q1, issued on 2026-11-24 by the last commit, found none.",
    ),
  ]);
  expect(issuesWith(draftEdition("2024Q1", "2024-03-31"))).toHaveLength(3);
  expect(issuesWith({ ...issued, record_hash: "ef" })).toEqual([
    expect.stringMatching(
      /^tables\/editions\.csv:2:\d+ record_hash: expected ab, with which 2024Q1 was issued by the last commit, found ef\./,
    ),
  ]);
});
