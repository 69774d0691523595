import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { lostDigits } from "../src/dataset/guards/lost-digits.ts";
import { formatIssue } from "../src/errors.ts";
import { mappingIssues } from "../src/node/mapping-issues.ts";
import { parseTable, readDataset, readTables } from "../src/node.ts";
import { readCell } from "../src/tables/cell.ts";
import type { Column } from "../src/tables/define.ts";
import { tables } from "../src/tables/registry.ts";
import { repositoryData, withFolderCopy } from "./data-folder.ts";

const textOf = (name: string) => readFileSync(join(repositoryData, "tables", `${name}.csv`), "utf8");
const issuesOf = (name: keyof typeof tables, content: string | Uint8Array) =>
  parseTable(
    tables[name],
    `tables/${name}.csv`,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ).issues.map(formatIssue);
const partedBy = (separator: string) => {
  const table = Papa.parse<string[]>(textOf("trade").trimEnd()).data;
  return Papa.unparse(table, { delimiter: separator, newline: "\r\n" });
};

describe("a table saved by a spreadsheet is told in one line:", () => {
  test.each<readonly [name: string, content: string | Uint8Array, message: string]>([
    ["semicolons", partedBy(";"), "1:1 expected cells separated by commas, found semicolons."],
    ["tabs", partedBy("\t"), "1:1 expected cells separated by commas, found tabs."],
    [
      "a line of the separator",
      `sep=,\r\n${textOf("trade")}`,
      "1:1 expected a line of headings, found sep=, of a spreadsheet.",
    ],
    [
      "UTF-16",
      new Uint8Array(Buffer.from(`\uFEFF${partedBy("\t")}`, "utf16le")),
      "1:1 expected UTF-8, found UTF-16.",
    ],
    [
      "line ends of old Macs",
      textOf("trade").replaceAll("\n", "\r"),
      "1:1 expected lines to end with LF, found the CR of old Macs.",
    ],
    ["a byte-order mark", `\uFEFF${textOf("trade")}`, "1:1 expected no byte-order mark, found one."],
  ])("%s", (_, content, message) => {
    expect(issuesOf("trade", content)).toEqual([
      `tables/trade.csv:${message} Run: npm run data -- tidy <file>.`,
    ]);
  });

  test("line ends of Windows, at the first", () => {
    const issues = issuesOf("trade", textOf("trade").replaceAll("\n", "\r\n"));
    expect(issues).toEqual([
      expect.stringMatching(
        /^tables\/trade\.csv:1:\d+ expected lines to end with LF, found CRLF\. Run: npm run data -- tidy <file>\.$/,
      ),
    ]);
  });
});

describe("text that was read in another code page", () => {
  test.each(["macintosh", "windows-1252", "shift_jis"])("%s: every damaged table is named", (encoding) => {
    for (const name of ["claims", "countries", "products", "glossary", "acknowledgements"] as const) {
      const misread = new TextDecoder(encoding).decode(new TextEncoder().encode(textOf(name)));
      const lines = misread.replaceAll("\r", " ").split("\n");
      const damaged = textOf(name)
        .split("\n")
        .flatMap((line, index) => (/[ぁ-んァ-ン一-龥]/.test(line) ? [index + 1] : []));
      const named = new Set(issuesOf(name, lines.join("\n")).map((issue) => Number(issue.split(":")[1])));
      const missed = damaged.filter(
        (line) => !named.has(line) && lines[line - 1] !== textOf(name).split("\n")[line - 1],
      );
      expect([name, missed.slice(0, 3)]).toEqual([name, []]);
    }
  });
});

const column = (type: Column["type"], name = "a"): Column => ({
  name,
  type,
  title: { en: "", ja: "" },
  description: { en: "", ja: "" },
});

test("an id is no name that every object has, no dots, no sign first, no device, no longer than a line", () => {
  for (const id of [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    ".",
    "..",
    "-",
    "+1",
    "-2+3",
    "_a",
    "CON",
    "nul",
    "com1",
    "a".repeat(101),
    "ａ",
    "а",
  ])
    expect([id, readCell(column("code"), id)]).toEqual([
      id,
      { problem: expect.stringMatching(/^expected a code/) },
    ]);
  for (const id of ["usgs-mcs-2026", "2026Q4.1", "hs280530", "C24", "a_b", "index"])
    expect(readCell(column("code"), id)).toBe(id);
});

test("no text holds signs that nobody sees or that turn its direction", () => {
  for (const sign of [
    "\u202E",
    "\u2066",
    "\u200E",
    "\u200B",
    "\u200D",
    "\u2060",
    "\u00AD",
    "\u2028",
    "\u{E0041}",
    "\uE000",
    "\u0007",
  ]) {
    const text = `a${sign}b`;
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    expect(readCell(column("text"), text)).toEqual({
      problem: `expected characters that can be read, found U+${code}. Write what the source prints.`,
    });
  }
  for (const text of ["naïve – “so” ½ µg", "希土類（レアアース）", "𠮷野"])
    expect(readCell(column("text"), text)).toBe(text);
});

test("an address leads where it seems to lead", () => {
  for (const url of [
    "https://usgs.gov@evil.test/",
    "https://u:p@usgs.gov/",
    "https://usgs.gov./",
    "https://.usgs.gov/",
    "https://x.test/<\u202E>gpj.exe",
    "https://x.test/'onmouseover='",
    "https://usgs.gоv/",
    "https://x.test\\@y.test",
    "javascript:alert(1)",
  ])
    expect([url, readCell(column("url"), url)]).toEqual([
      url,
      { problem: expect.stringMatching(/^expected an address/) },
    ]);
  for (const url of [
    "https://www.usgs.gov/a?b=c&d#e",
    "http://stats.customs.gov.cn",
    "https://x.test:8080/a@b",
    "https://doi.org/10.5066/P14",
  ])
    expect(readCell(column("url"), url)).toBe(url);
});

describe("the mappings are checked as tables are:", () => {
  const check = (change: (text: string) => string): Promise<string[]> =>
    withFolderCopy(async ({ directory }) => {
      const file = join(directory, "mappings", "products.csv");
      writeFileSync(file, change(readFileSync(file, "utf8")));
      return (await mappingIssues(directory, (await readTables(directory)).tables)).map(formatIssue);
    });

  test("as they are, they have no problem", async () => {
    expect(await check((text) => text)).toEqual([]);
  });

  test.each<readonly [name: string, change: (text: string) => string, issue: RegExp]>([
    [
      "a code that no table has",
      (text) => text.replace(",hs280530,", ",hs280531,"),
      /^mappings\/products\.csv:2:17 code: expected a code of tables\/products\.csv, found "hs280531"\. Did you mean "hs280530"\?$/,
    ],
    [
      "a misspelt publisher",
      (text) => text.replace("comtrade,280530", "comtrad,280530"),
      /^mappings\/products\.csv:2:1 publisher: expected one of .*, found "comtrad"\. Did you mean "comtrade"\?$/,
    ],
    [
      "a name twice",
      (text) => `${text}comtrade,280530,hs280530,\n`,
      /name: expected each name of a publisher once, found comtrade,280530 again/,
    ],
    [
      "semicolons",
      (text) => text.replaceAll(",", ";"),
      /^mappings\/products\.csv:1:1 expected cells separated by commas, found semicolons\./,
    ],
    [
      "a byte-order mark",
      (text) => `\uFEFF${text}`,
      /^mappings\/products\.csv:1:1 expected no byte-order mark/,
    ],
  ])("%s", async (_, change, issue) => {
    expect((await check(change))[0]).toMatch(issue);
  });
});

test("digits that a spreadsheet took, and thousands it made of decimals, are named at their cells", async () => {
  const { tables: before } = await readDataset(repositoryData);
  const read = await readTables(repositoryData);
  expect(lostDigits(before, read.tables)).toEqual([]);
  const trade = before.trade.find(({ value }) => /\.\d{3}$/.test(String(value)));
  const { value } = trade ?? {};
  if (typeof value !== "number") throw new Error("expected a value of three decimals");
  const damage = (to: number) =>
    lostDigits(before, {
      ...read.tables,
      trade: parseTable(
        tables.trade,
        "tables/trade.csv",
        new TextEncoder().encode(textOf("trade").replaceAll(`,${value},`, `,${to},`)),
      ),
    }).map(formatIssue);
  const [issue] = damage(Math.round(value * 1000));
  expect(issue).toMatch(
    new RegExp(
      `^tables/trade\\.csv:\\d+:\\d+ value: expected ${value} as in the last commit, found ${Math.round(value * 1000)}: a thousand times of it`,
    ),
  );
  expect(damage(value + 1)).toEqual([]);
});
