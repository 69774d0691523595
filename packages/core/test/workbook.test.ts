import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { kindOfFiles, otherKind } from "../src/cli/recognise-files.ts";
import { formatIssue, TableError } from "../src/errors.ts";
import { gatherSheets } from "../src/node/import.ts";
import { gatherTrade } from "../src/node/trade.ts";
import { repositoryData } from "./data-folder.ts";
import { fixturePath, told } from "./importing.ts";

type Cell = string | number | boolean;
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The cells of a fixture as a workbook stores them: figures as numbers, words of truth as such. */
function cellsOf(name: string): Cell[][] {
  const text = readFileSync(fixturePath(name), "utf8")
    .replaceAll("\r\n", "\n")
    .replace("\uFEFF", "")
    .trimEnd();
  const stored = (cell: string): Cell => {
    if (/^(true|false)$/i.test(cell)) return /true/i.test(cell);
    return /^-?\d+(\.\d+)?$/.test(cell) && !/^0\d/.test(cell) ? Number(cell) : cell;
  };
  return Papa.parse<string[]>(text).data.map((row, line) => (line === 0 ? row : row.map(stored)));
}

async function withWorkbook<R>(sheets: Sheets, use: (file: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-workbook-"));
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  try {
    const file = join(folder, "Trade Data [1].xlsx");
    writeFileSync(file, write(book, { type: "buffer", bookType: "xlsx" }));
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const request = (file: string) => ({
  files: [file],
  directory: repositoryData,
  facts: { read: "2031-11-01", published: "2031-10-01" },
  options: {},
});
const governance = ["country_code", "dimension", "year", "estimate", "standard_error"] as const;
const trade = [
  "reporter_code",
  "partner_code",
  "product_code",
  "flow",
  "measure",
  "period",
  "value",
  "flag",
] as const;
const numbers = (rows: readonly string[]): string[] =>
  rows.map((row) => row.replaceAll(/(?<= )-?\d+\.\d+(?= |$)/g, (digits) => String(Number(digits))));

test("a workbook of governance is read from the sheets that have its columns, with all digits", async () => {
  const remarks = [["The Worldwide Governance Indicators"], ["See the notes."]];
  const rows = cellsOf("wgi-2031.csv");
  rows[1] = (rows[1] ?? []).map((cell) => (cell === 1.25 ? 1.2473425579071045 : cell));
  const text = await gatherSheets("wgi", request(fixturePath("wgi-2031.csv")));
  const expected = numbers(told(text.rows, ...governance)).map((row) =>
    row.replace(" 1.25 ", " 1.2473425579071045 "),
  );
  await withWorkbook({ Notes: remarks, Data: rows }, async (file) => {
    const gathered = await gatherSheets("wgi", request(file));
    expect(told(gathered.rows, ...governance)).toEqual(expected);
    expect(gathered.rows[0]?.place).toMatchObject({ file: `${file}#Data`, line: 2 });
    expect(gathered.editions).toEqual(["2031"]);
  });
  await withWorkbook({ cc: rows.slice(0, 3), others: [rows[0] ?? [], ...rows.slice(3)] }, async (file) => {
    expect(told((await gatherSheets("wgi", request(file))).rows, ...governance)).toEqual(expected);
  });
});

test("a workbook of UN Comtrade gives the rows of the text, and its problems their line", async () => {
  const rows = cellsOf("comtrade-current.csv");
  const text = await gatherTrade("comtrade", request(fixturePath("comtrade-current.csv")), () => {});
  await withWorkbook({ Sheet1: rows }, async (file) => {
    const gathered = await gatherTrade("comtrade", request(file), () => {});
    expect(numbers(told(gathered.rows, ...trade))).toEqual(numbers(told(text.rows, ...trade)));
    expect(gathered.files[0]?.file).toBe(file);
  });
  const at = rows[0]?.indexOf("flowCode") ?? -1;
  const damaged = rows.map((row, line) => (line === 2 ? row.with(at, "Import") : row));
  await withWorkbook({ Sheet1: damaged }, async (file) => {
    const error: unknown = await gatherTrade("comtrade", request(file), () => {}).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof TableError)) throw error;
    expect(error.issues.map(formatIssue)).toEqual([
      expect.stringMatching(/\.xlsx:3:\d+ flowCode: expected M for imports, .* found "Import"\. Write M\.$/),
    ]);
  });
});

test("a workbook of other things is told as a text of them is", async () => {
  await withWorkbook(
    {
      Data: [
        ["a", "b"],
        [1, 2],
      ],
    },
    async (file) => {
      await expect(gatherSheets("wgi", request(file))).rejects.toThrow(
        /expected the columns of a known layout/,
      );
      await expect(gatherTrade("comtrade", request(file), () => {})).rejects.toThrow(
        /expected the columns of a known layout/,
      );
    },
  );
});

test("a workbook whose kind is not said is known by its sheets", async () => {
  const sheet = cellsOf("wgi-2031.csv");
  const known = (sheets: Sheets) => withWorkbook(sheets, (file) => kindOfFiles([file], "/"));
  expect(await known({ Notes: [["See the notes."]], Data: sheet })).toEqual({ kind: "wgi" });
  expect(await known({ Sheet1: cellsOf("comtrade-current.csv") })).toEqual({ kind: "comtrade" });
  expect(await known({ Query: [["Years", 2030]], Value: cellsOf("usitc-dataweb-value-2030.csv") })).toEqual({
    kind: "usitc",
  });
  expect(await known({ Data: sheet, Sheet1: cellsOf("comtrade-current.csv") })).toMatch(
    /Trade Data \[1\]\.xlsx: it may be wgi or comtrade: say which$/,
  );
  expect(await known({ Data: [["Country Name", "Country Code", 2030]] })).toMatch(
    /found a table of the World Bank's DataBank/,
  );
  await withWorkbook({ Data: sheet }, async (file) => {
    expect((await otherKind("comtrade", file))?.message).toMatch(
      /, found .*Governance Indicators.*: import wgi\.$/,
    );
    expect(await otherKind("wgi", file)).toBeUndefined();
  });
});
