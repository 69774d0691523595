import { describe, expect, test } from "vitest";
import { formatIssue } from "../src/errors.ts";
import { readTables } from "../src/node.ts";
import { type FolderCopy, withFolderCopy } from "./data-folder.ts";

const TABLE = "mine_production";
const FILE = `tables/${TABLE}.csv`;

/** Line of the first row that holds a plain number before any quoted cell, from 1, and its cells. */
function plainRow(lines: readonly string[]): { readonly line: number; readonly cells: string[] } {
  const index = lines.findIndex(
    (line, at) => at > 0 && /^[A-Z]{3},\d{4},\d+,/.test(line) && !line.startsWith("WLD"),
  );
  return { line: index + 1, cells: (lines[index] ?? "").split(",") };
}

/** Where a cell begins, from 1, in a row without quotes before it. */
const columnOf = (cells: readonly string[], cell: number): number =>
  cells.slice(0, cell).join(",").length + (cell > 0 ? 2 : 1);

async function issuesAfter(damage: (copy: FolderCopy) => void): Promise<string[]> {
  return withFolderCopy(async (copy) => {
    damage(copy);
    const { issues } = await readTables(copy.directory);
    return issues.map(formatIssue);
  });
}

/** Replaces one cell of the first plain row, and says where it stands. */
async function afterReplacing(
  cell: number,
  text: string,
): Promise<{ readonly issues: string[]; readonly place: string }> {
  let place = "";
  const issues = await issuesAfter(({ lines, write }) => {
    const all = lines(TABLE);
    const { line, cells } = plainRow(all);
    place = `${FILE}:${line}:${columnOf(cells, cell)}`;
    write(TABLE, all.with(line - 1, cells.with(cell, text).join(",")).join("\n"));
  });
  return { issues, place };
}

test("the folder as it is has no problem", async () => {
  expect(await issuesAfter(() => {})).toEqual([]);
});

describe("a damaged copy of the data folder is reported at its file, line and column:", () => {
  test("a number that is none", async () => {
    const { issues, place } = await afterReplacing(2, "12O0");
    expect(issues).toEqual([
      `${place} quantity_t: expected a number in plain digits with a decimal point, found "12O0".`,
    ]);
  });

  test("a code that is unknown, with the code that was meant", async () => {
    const { issues, place } = await afterReplacing(0, "CN");
    const [first = ""] = issues.filter((issue) => issue.startsWith(place));
    expect(first).toBe(
      `${place} country_code: expected an ISO 3166-1 alpha-3 code from the table countries, found "CN". Did you mean "CHN"?`,
    );
  });

  test("a key that is stated twice by one source", async () => {
    let place = "";
    let first = 0;
    const issues = await issuesAfter(({ lines, write }) => {
      const all = lines("governance");
      first = 2;
      place = `tables/governance.csv:${all.length}:1`;
      write("governance", [...all.slice(0, -1), all[1], ""].join("\n"));
    });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`${place} country_code: expected each key once`);
    expect(issues[0]).toContain(`it stands first in line ${first}.`);
  });

  test("a column that is missing", async () => {
    const issues = await issuesAfter(({ lines, write }) => {
      const all = lines("demand");
      write("demand", all.map((line) => line.slice(line.indexOf(",") + 1)).join("\n"));
    });
    expect(issues).toEqual([
      "tables/demand.csv:1:1 country_code: expected this column here, found none. Add it, with a cell in every row.",
    ]);
  });

  test("a column too many", async () => {
    let column = 0;
    const issues = await issuesAfter(({ lines, write }) => {
      const all = lines(TABLE);
      column = (all[0]?.length ?? 0) + 2;
      write(
        TABLE,
        all.map((line, index) => (line === "" ? "" : `${line},${index === 0 ? "remark" : ""}`)).join("\n"),
      );
    });
    expect(issues).toEqual([
      `${FILE}:1:${column} remark: expected no such column in the table ${TABLE}, found it.`,
    ]);
  });

  test("a byte that is no UTF-8", async () => {
    let place = "";
    const issues = await issuesAfter(({ lines, write }) => {
      const all = lines(TABLE);
      const { line, cells } = plainRow(all);
      place = `${FILE}:${line}:${columnOf(cells, 2)}`;
      const [before = "", after = ""] = [
        [...all.slice(0, line - 1), `${cells.slice(0, 2).join(",")},`].join("\n"),
        [cells.slice(2).join(","), ...all.slice(line)].join("\n"),
      ];
      write(TABLE, Buffer.concat([Buffer.from(before), Buffer.of(0x96), Buffer.from(after)]));
    });
    expect(issues).toEqual([`${place} expected UTF-8, found a byte that is none. Save the file as UTF-8.`]);
  });

  test("a quote that is not closed", async () => {
    const { issues, place } = await afterReplacing(1, '"2024');
    expect(issues).toEqual([`${place} expected a closing quote ("), found none. Close the quote.`]);
  });

  test("a total that is off by a tenth", async () => {
    let place = "";
    const issues = await issuesAfter(({ lines, write }) => {
      const all = lines(TABLE);
      // The newest printed total whose list is full.
      const line = all.findLastIndex((text) => /^WLD,\d{4},\d+,[ed]?,full/.test(text));
      const cells = (all[line] ?? "").split(",");
      place = `${FILE}:${line + 1}:${columnOf(cells, 2)}`;
      write(TABLE, all.with(line, cells.with(2, String(Number(cells[2]) * 1.1)).join(",")).join("\n"));
    });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`${place} quantity_t: expected the `);
    expect(issues[0]).toContain("rows of the full list to sum to");
  });

  test("a file that is missing, and one too many", async () => {
    const issues = await issuesAfter(({ remove, write }) => {
      remove("prices");
      write("price", "a\n");
    });
    expect(issues).toContain("tables/prices.csv:1:1 expected this file, found none.");
    expect(issues).toContain(
      "tables/price.csv:1:1 expected only the files of declared tables, found this one. Remove it or declare its table.",
    );
  });

  test("many problems at once, in the order of files, lines and columns", async () => {
    const { issues } = await readDamaged();
    const places = issues.map(({ file, line, column }) => [file, line, column] as const);
    expect(places.length).toBeGreaterThan(3);
    const sorted = places.toSorted(
      (a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])) || a[1] - b[1] || a[2] - b[2],
    );
    expect(places).toEqual(sorted);
  });
});

const readDamaged = () =>
  withFolderCopy(async ({ directory, lines, write }) => {
    for (const table of ["stages", "demand", "elements"]) {
      const all = lines(table);
      write(table, all.map((line, index) => (index > 0 && line !== "" ? `,${line}` : line)).join("\n"));
    }
    return readTables(directory);
  });
