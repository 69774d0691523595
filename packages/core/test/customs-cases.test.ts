import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { formatIssue, TableError, type TableIssue } from "../src/errors.ts";
import { type TradeKind, tradeImporters } from "../src/importers/trade-registry.ts";
import { gatherTrade } from "../src/node/trade.ts";
import { repositoryData } from "./data-folder.ts";
import { fixturePath, told } from "./importing.ts";
import { mended } from "./mending.ts";

const columns = [
  "reporter_code",
  "partner_code",
  "product_code",
  "flow",
  "measure",
  "period",
  "value",
  "unit",
  "flag",
];

/** What an import of a text gives: rows and remarks, or the issues it is refused with. */
async function outcomeOf(kind: TradeKind, name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-case-"));
  const file = join(folder, name);
  const facts = { read: "2031-11-01", published: "2031-10-01" };
  const options = tradeImporters[kind as "gacc"].needsFlow ? { flow: "export" } : {};
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    const { rows, remarks = [] } = await gatherTrade(
      kind,
      { files: [file], directory: repositoryData, facts, options },
      () => {},
    );
    return { rows: told(rows, ...columns), remarks, issues: [] };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { rows: [], remarks: [], issues: error.issues.map((issue) => ({ ...issue, file: name })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Changes the cells of some columns; `undefined` leaves one as it is. */
const cells =
  (heading: string, change: (cell: string, row: number) => string | undefined) =>
  (text: string): string => {
    const table = Papa.parse<string[]>(text.trimEnd()).data;
    const at = table[0]?.indexOf(heading) ?? -1;
    const changed = table.map((row, index) =>
      index === 0 ? row : row.map((cell, place) => (place === at ? (change(cell, index) ?? cell) : cell)),
    );
    return `${Papa.unparse(changed, { newline: "\n" })}\n`;
  };
const all = (text: string) => () => text;
const second = (text: string) => (_: string, row: number) => (row === 2 ? text : undefined);

interface Case {
  readonly name: string;
  readonly change: (text: string) => string;
  /** The first issue; the rows of the unchanged file where absent. */
  readonly issue?: string;
}

const refusedAt = (name: string, change: (text: string) => string, issue: string): Case => ({
  name,
  change,
  issue,
});
const read = (name: string, change: (text: string) => string): Case => ({ name, change });

/** A code of digits that a program has read as a number. */
const asFloat = (heading: string, code: string, at: string, expected: string): Case =>
  refusedAt(
    `${heading} ${code} as a float`,
    cells(heading, second(`${code}.0`)),
    `${at} ${heading}: expected ${expected}, found "${code}.0". Write ${code}.`,
  );
/** Words that are written in small letters, one of them where the first stands. */
const inSmallLetters = (heading: string, word: string, at: string, expected: string): Case =>
  refusedAt(
    `${heading} in small letters`,
    cells(heading, (cell) => cell.toLowerCase()),
    `${at} ${heading}: expected ${expected}, found "${word.toLowerCase()}". Write ${word}.`,
  );

/** Problems that are named at once. */
const NAMED = 10;

/** Reads a case; where it is refused, mends it as told and reads it again. */
async function expectCase(
  kind: TradeKind,
  fixture: string,
  original: string,
  { change, issue }: Case,
): Promise<void> {
  const unchanged = await outcomeOf(kind, fixture, original);
  expect(unchanged.rows.length).toBeGreaterThan(2);
  const text = change(original);
  const outcome = await outcomeOf(kind, fixture, text);
  if (issue === undefined) {
    expect(outcome).toEqual(unchanged);
    return;
  }
  expect(formatIssue(outcome.issues[0] as TableIssue)).toBe(`${fixture}:${issue}`);
  let again = mended(text, outcome.issues);
  if (again === undefined) {
    expect(outcome.issues[0]?.message).toMatch(/[Ff]etch the file again/);
    return;
  }
  let [named, read] = [outcome.issues.length, await outcomeOf(kind, fixture, again)];
  // No more than ten cells are named at once.
  while (named === NAMED && read.issues.length > 0) {
    again = mended(again, read.issues) ?? "";
    [named, read] = [read.issues.length, await outcomeOf(kind, fixture, again)];
  }
  expect(read.issues).toEqual([]);
  expect(read.rows.toSorted()).toEqual(unchanged.rows.toSorted());
}

describe("UN Comtrade", () => {
  const fixture = "comtrade-current.csv";
  const original = cells("typeCode", all("C"))(readFileSync(fixturePath(fixture), "utf8"));
  const weight = (cell: string, advice: string) =>
    refusedAt(
      `weight ${cell}`,
      cells("netWgt", second(cell)),
      `3:144 netWgt: expected a figure such as 1234.5, found "${cell}". ${advice}`,
    );
  const LOST = "A spreadsheet has taken digits away: fetch the file again and do not save it there.";
  const EMPTY = "Leave the cell empty where there is no figure.";
  const HEADINGS = [
    ...["reporterCode", "flowCode", "partnerCode", "partner2Code", "cmdCode", "customsCode", "mosCode"],
    ...["motCode", "netWgt", "isNetWgtEstimated", "primaryValue"],
  ];
  const inSnakeCase = (text: string): string => text.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase();
  const FLOW = "M for imports, X for exports, or another flow of the interface";
  const PERIOD = "3:22 period: expected a year as 2023 or a month as 202305, found";

  test.each<Case>([
    read("plain", (text) => text),
    read("line ends of Windows", (text) => text.replaceAll("\n", "\r\n")),
    read("line ends of old Macs", (text) => text.replaceAll("\n", "\r")),
    read("a byte-order mark", (text) => `\uFEFF${text}`),
    read("an index before the first column", (text) => text.replaceAll(/^(?=.)/gm, "0,")),
    read("empty columns at the end", (text) => text.replaceAll(/(?<=.)$/gm, ",,,")),
    read("lines of commas at the end", (text) => `${text}${`${",".repeat(32)}\n`.repeat(3)}`),
    read(
      "a line break in a cell",
      cells("partnerDesc", (cell) => (cell === "China" ? "Chi\nna" : cell)),
    ),
    read(
      "a quote in a cell",
      cells("cmdDesc", (cell) => `${cell} "refined"`),
    ),
    read(
      "spaces around codes",
      cells("cmdCode", (cell) => ` ${cell} `),
    ),
    read(
      "thousands parted by commas",
      cells("netWgt", (cell) => cell.replace(/^(\d+)(\d{3})(\d{3})/, "$1,$2,$3")),
    ),
    read(
      "estimates in Python's words",
      cells("isNetWgtEstimated", (cell) => (/true/i.test(cell) ? "True" : "False")),
    ),
    read(
      "estimates as 1 and 0",
      cells("isNetWgtEstimated", (cell) => (/true/i.test(cell) ? "1" : "0")),
    ),
    read(
      "very small figures",
      cells("netWgt", (cell) => (cell === "600000.5" ? "600000.5" : cell)),
    ),
    refusedAt(
      "estimates in French",
      cells("isNetWgtEstimated", (cell) => (/true/i.test(cell) ? "VRAI" : "FAUX")),
      '2:149 isNetWgtEstimated: expected true or false, found "FAUX". Write false.',
    ),
    refusedAt(
      "estimates in German",
      cells("isNetWgtEstimated", (cell) => (/true/i.test(cell) ? "WAHR" : "FALSCH")),
      '2:149 isNetWgtEstimated: expected true or false, found "FALSCH". Write false.',
    ),
    refusedAt(
      "estimates as Yes and No",
      cells("isNetWgtEstimated", (cell) => (/true/i.test(cell) ? "Yes" : "No")),
      '2:149 isNetWgtEstimated: expected true or false, found "No". Write false.',
    ),
    refusedAt(
      "estimates lost",
      cells("isNetWgtEstimated", all("")),
      "2:149 isNetWgtEstimated: expected true or false, found an empty cell. Fetch the file again.",
    ),
    refusedAt(
      "all second partners as floats",
      cells("partner2Code", (cell) => `${cell}.0`),
      '2:62 partner2Code: expected a code as 0, found "0.0". Write 0.',
    ),
    asFloat("motCode", "0", "3:125", "a code as 0"),
    asFloat("cmdCode", "280530", "3:69", "a code of digits, as 280530"),
    refusedAt(
      "codes in apostrophes",
      cells("cmdCode", (cell) => `'${cell}`),
      `2:67 cmdCode: expected a code of digits, as 280530, found "'280530". Write 280530.`,
    ),
    refusedAt(
      "codes with a point",
      cells("cmdCode", (cell) => `${cell.slice(0, 4)}.${cell.slice(4)}`),
      '2:67 cmdCode: expected a code of digits, as 280530, found "2805.30". Write 280530.',
    ),
    refusedAt(
      "codes with HS before them",
      cells("cmdCode", (cell) => `HS${cell}`),
      '2:67 cmdCode: expected a code of digits, as 280530, found "HS280530". Write 280530.',
    ),
    refusedAt(
      "flows in words",
      cells("flowCode", (cell) => (cell === "M" ? "Import" : "Export")),
      `2:41 flowCode: expected ${FLOW}, found "Import". Write M.`,
    ),
    inSmallLetters("flowCode", "M", "2:41", FLOW),
    refusedAt(
      "one flow in words",
      cells("flowCode", second("Import")),
      `3:41 flowCode: expected ${FLOW}, found "Import". Write M.`,
    ),
    refusedAt(
      "headings in small letters",
      (text) => text.replace(/^.*/, (line) => line.toLowerCase()),
      `1:1 expected the headings in the publisher's letters, found ${[...HEADINGS].map((heading) => heading.toLowerCase()).join(", ")}. Write ${HEADINGS.join(", ")}.`,
    ),
    refusedAt(
      "headings as a program names columns",
      (text) => text.replace(/^.*/, inSnakeCase),
      `1:1 expected the headings in the publisher's letters, found ${HEADINGS.map(inSnakeCase).join(", ")}. Write ${HEADINGS.join(", ")}.`,
    ),
    refusedAt(
      "a record twice",
      (text) => `${text}${text.split("\n")[1]}\n`,
      "9:67 expected each record once, found 2030, 392, M, 0, 280530, 0, 0, 0, C00 again; it stands first in line 2. It would be counted twice: fetch the file again.",
    ),
    refusedAt(
      "a date for a year",
      cells("period", second("01.01.2030")),
      `${PERIOD} "01.01.2030". Fetch the file again.`,
    ),
    refusedAt(
      "a month in words",
      cells("period", second("May-30")),
      `${PERIOD} "May-30". Fetch the file again.`,
    ),
    refusedAt("a month 13", cells("period", second("203013")), `${PERIOD} "203013". Fetch the file again.`),
    refusedAt("a quarter", cells("period", second("2030Q1")), `${PERIOD} "2030Q1". Fetch the file again.`),
    refusedAt(
      "a year in Japanese",
      cells("period", second("2030年")),
      `${PERIOD} "2030年". Fetch the file again.`,
    ),
    weight("1.15E+07", LOST),
    weight("1,15E+07", LOST),
    ...["11.520.081", "11\u202F520\u202F081", "11'520'081"].map((cell) => weight(cell, "Write 11520081.")),
    weight("6000,5", "Fetch the file again."),
    ...["NaN", "nan", "N/A", "None", "NULL", "-"].map((word) => weight(word, EMPTY)),
    ...["inf", "-5", "7357770*", "1234567890123"].map((word) => weight(word, "Fetch the file again.")),
  ])("$name", async (one) => {
    // A weight that is written otherwise or left out is another row than that of the unchanged file.
    if (/^weight (11.520|N|n|-$)/.test(one.name)) {
      const outcome = await outcomeOf("comtrade", fixture, one.change(original));
      expect(outcome.issues.map(formatIssue)).toEqual([`${fixture}:${one.issue}`]);
      const again = mended(one.change(original), outcome.issues) ?? "";
      const value = one.name.endsWith("081") ? "11520.081 t " : " t NA";
      expect((await outcomeOf("comtrade", fixture, again)).rows).toContain(
        `JPN CHN hs280530 import weight 2030 ${value}`,
      );
    } else await expectCase("comtrade", fixture, original, one);
  });

  test("a remark below the records is taken out, whether it has the cells of one or not", async () => {
    const padded = await outcomeOf("comtrade", fixture, `${original}Note: estimated${",".repeat(32)}\n`);
    expect(padded.issues.map(formatIssue)).toEqual([
      `${fixture}:${original.split("\n").length}:32 cmdCode: expected a code of digits, as 280530, found an empty cell. Take the line out if it is a remark.`,
    ]);
    const bare = await outcomeOf("comtrade", fixture, `${original}Source: UN Comtrade\n`);
    expect(bare.issues.map(formatIssue)).toEqual([
      `${fixture}:${original.split("\n").length}:1 expected 33 cells, found 1. Take the line out if it is a remark; else the file is damaged or cut off: fetch it again.`,
    ]);
  });

  test("a zero byte below the records is taken out; one in a cell that is not read harms nothing", async () => {
    const below = await outcomeOf("comtrade", fixture, `${original}\0\n`);
    expect(below.issues.map(formatIssue)).toEqual([
      `${fixture}:${original.split("\n").length}:1 expected 33 cells, found 1. Take the line out if it is a remark; else the file is damaged or cut off: fetch it again.`,
    ]);
    const { rows } = await outcomeOf("comtrade", fixture, original);
    expect(mended(`${original}\0\n`, below.issues)).toBe(original);
    const inside = original.replace(",China,", ",Chi\0na,");
    expect(inside).not.toBe(original);
    expect((await outcomeOf("comtrade", fixture, inside)).rows).toEqual(rows);
  });

  test.each<readonly [name: string, content: (text: string) => string | Uint8Array, issue: string]>([
    [
      "compressed with gzip",
      (text) => gzipSync(text),
      "expected a text of CSV, found data compressed with gzip. Unpack the file first.",
    ],
    [
      "an archive",
      (text) => Buffer.from(`PK\u0003\u0004${text}`),
      "expected a text of CSV, found an archive that is no workbook. Unpack it and give the file in it.",
    ],
    [
      "UTF-16",
      (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
      "expected a text of CSV, found zero bytes, as UTF-16 has. Save the file as CSV in UTF-8.",
    ],
    [
      "a web page",
      () => "<html><body>Service unavailable</body></html>",
      "expected a text of CSV, found a web page: the download may have failed. Download the file again.",
    ],
    [
      "an answer in JSON",
      () => '{"data":[]}',
      "expected a text of CSV, found an answer in JSON. Ask for it as CSV.",
    ],
    [
      "semicolons",
      (text) => text.replaceAll(",", ";"),
      "expected columns separated by commas, found semicolons. Save the file as CSV with commas between cells and points before decimals.",
    ],
    [
      "semicolons and decimal commas",
      (text) => text.replaceAll(",", ";").replaceAll(/(?<=\d)\.(?=\d)/g, ","),
      "expected columns separated by commas, found semicolons. Save the file as CSV with commas between cells and points before decimals.",
    ],
    [
      "tabs",
      (text) => text.replaceAll(",", "\t"),
      "expected columns separated by commas, found tabs. Save the file as CSV with commas between cells and points before decimals.",
    ],
  ])("%s: said what it is, and read once it is given as told", async (_, content, issue) => {
    const { issues } = await outcomeOf("comtrade", fixture, content(original));
    expect(issues.map(formatIssue)).toEqual([`${fixture}:1:1 ${issue}`]);
    expect((await outcomeOf("comtrade", fixture, original)).issues).toEqual([]);
  });

  test("a file of line ends alone has no columns; a weight of zero beside a value is not known", async () => {
    const [issue] = (await outcomeOf("comtrade", fixture, "\n\n\n")).issues;
    expect(issue?.message).toMatch(
      /, found none\. Nearest is .* None of its columns is known: give another file\.$/,
    );
    const zero = cells("netWgt", second("0"))(original);
    expect((await outcomeOf("comtrade", fixture, zero)).rows).toContain(
      "JPN CHN hs280530 import weight 2030  t NA",
    );
  });

  test("cells that stand beside their headings are told once", async () => {
    const shifted = original.replaceAll(/^C,(.*)$/gm, "$1,");
    expect((await outcomeOf("comtrade", fixture, shifted)).issues.map(formatIssue)).toEqual([
      `${fixture}:2:72 expected the cells below their headings, found those of 7 records one column to the left. Fetch the file again, or move them one column to the right.`,
    ]);
  });

  test("a file is read by its name, whatever signs are in it, and never another", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kidorui-names-"));
    const other = original.replaceAll("600000.5", "1");
    const request = (file: string) => ({
      files: [file],
      directory: repositoryData,
      facts: { read: "2031-11-01", published: "2031-10-01" },
      options: {},
    });
    try {
      const expected = (await outcomeOf("comtrade", fixture, original)).rows;
      for (const [name, decoy] of [
        ["TradeData[1].csv", "TradeData1.csv"],
        ["a*b.csv", "axxb.csv"],
        ["q?.csv", "q1.csv"],
        ["dir[2]/t.csv", "dir2/t.csv"],
        ["Trade{a,b}.csv", "Tradea.csv"],
        ["it's.csv", "its.csv"],
        ["TradeData", "TradeData.csv"],
        ["Trade.CSV", "Trade.csv"],
        ["-TradeData.csv", "TradeData.csv"],
        ["貿易.csv.gz", "貿易.csv"],
      ] as const) {
        for (const [path, content] of [
          [name, original],
          [decoy, other],
        ] as const) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        const { rows } = await gatherTrade("comtrade", request(join(folder, name)), () => {});
        expect([name, told(rows, ...columns)]).toEqual([name, expected]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("where no flow is found, it is said what the file holds of the goods", async () => {
    const reexports = cells("flowCode", (cell) => `R${cell}`)(original);
    expect((await outcomeOf("comtrade", fixture, reexports)).issues.map(formatIssue)).toEqual([
      `${fixture}:1:1 expected flows of 280530, 284610, 284690, 2846, 850511, found 6 records of them that are no totals of imports or exports asked for: cmdCode 280530, 284690; flowCode RM, RX; partner2Code 0; motCode 0, 2100; mosCode 0; customsCode C00; reporterCode 392.`,
    ]);
  });
});

describe("BACI", () => {
  const fixture = "BACI_HS22_Y2030_V203101.csv";
  const original = readFileSync(fixturePath(fixture), "utf8");

  test("a file that ends early has no full list and no total, and says so", async () => {
    const cut = original.replace(/^2030,894.*\n/m, "");
    const { rows, remarks } = await outcomeOf("baci", fixture, cut);
    expect(rows.filter((row) => row.includes("WLD"))).toEqual([]);
    expect(remarks).toEqual([
      `${fixture}: a whole file ends with the exports of Zambia, 894, and this one does not: no list of it counts as full`,
    ]);
    expect((await outcomeOf("baci", fixture, original)).remarks).toEqual([]);
  });

  test.each<Case>([
    refusedAt(
      "a code as a float",
      (text) => text.replace(",392,284610,", ",392,284610.0,"),
      '4:14 k: expected a code of six digits, as 280530, found "284610.0". Write 284610.',
    ),
    read("a code with a space", (text) => text.replace(",392,284610,", ",392, 284610,")),
    refusedAt(
      "a quantity in exponents",
      (text) => text.replace("600.001", "6.0E+02"),
      `2:35 q: expected a figure such as 1234.5 or NA, found "6.0E+02". A spreadsheet has taken digits away: fetch the file again and do not save it there.`,
    ),
    refusedAt(
      "a country as a float",
      (text) => text.replace("2030,704,", "2030,704.0,"),
      '3:6 i: expected the number of a country, as 156, found "704.0". Write 704.',
    ),
    read("goods of chapter 1 without their zero", (text) => text.replace("740311", "10121")),
  ])("$name", (one) => expectCase("baci", fixture, original, one));
});

describe("Japan's customs", () => {
  const fixture = "japan-customs-2030.csv";
  const original = readFileSync(fixturePath(fixture), "utf8").replaceAll("\r\n", "\n");

  test.each<Case>([
    read(
      "codes and countries in apostrophes",
      cells("Country", (cell) => `'${cell}'`),
    ),
    read(
      "codes without apostrophes",
      cells("HS", (cell) => cell.replaceAll("'", "")),
    ),
    read(
      "units in small letters",
      cells("Unit2", (cell) => cell.toLowerCase()),
    ),
    read("the weight in the first unit", (text) =>
      cells("Unit2", (cell) => (cell === "KG" ? "TH" : cell))(
        cells("Unit1", (_, row) => (row < 6 ? "KG" : ""))(text),
      )
        .split("\n")
        .map((line) => {
          const row = line.split(",");
          if (row[5] !== "TH") return line;
          return row
            .map((cell, at) => (at >= 6 && at % 3 === 0 ? row[at + 1] : at >= 6 && at % 3 === 1 ? "0" : cell))
            .join(",");
        })
        .join("\n"),
    ),
    refusedAt(
      "a code without its leading zero",
      cells("HS", (cell) => (cell.startsWith("'01") ? "10121000" : cell)),
      '7:8 HS: expected a code of nine digits, as 280530000, found "10121000". Fetch the file again.',
    ),
    refusedAt(
      "a unit in words",
      cells("Unit2", second("キログラム")),
      '3:29 Unit2: expected a unit of up to two letters, as KG, found "キログラム". Fetch the file again.',
    ),
  ])("$name", async (one) => {
    const outcome = await outcomeOf("japan-customs", fixture, one.change(original));
    if (one.issue === undefined) {
      expect(outcome.rows).toEqual((await outcomeOf("japan-customs", fixture, original)).rows);
    } else expect(outcome.issues.map((issue) => formatIssue(issue))).toEqual([`${fixture}:${one.issue}`]);
  });

  test("a table whose columns of the year are cut off is refused with what to give instead", async () => {
    const cut = Papa.parse<string[]>(original.trimEnd()).data.map((row) => row.toSpliced(6, 3));
    const [issue, ...others] = (await outcomeOf("japan-customs", fixture, `${Papa.unparse(cut)}\n`)).issues;
    expect(others).toEqual([]);
    expect(formatIssue(issue as TableIssue)).toMatch(
      /:1:1 expected the columns of a known layout .* Nearest is 品別国別表, which lacks Quantity1-Year, Quantity2-Year, Value-Year\. Give the file as e-Stat has it, with the columns of the whole year\.$/,
    );
  });

  test("grams are weights, and what has none is named", async () => {
    const grams = await outcomeOf(
      "japan-customs",
      fixture,
      cells("Unit2", (cell, row) => (row === 1 ? "GR" : cell))(original),
    );
    expect(grams.rows).toContain("JPN CHN hs280530 import weight 2030-01 0.001 t ");
    const pieces = await outcomeOf(
      "japan-customs",
      fixture,
      cells("Unit2", (cell, row) => (row === 1 ? "NO" : cell))(original),
    );
    expect(pieces.remarks).toEqual([`${fixture}: no weight of 3 flows, whose unit is NO`]);
  });

  test("a file that ends in goods that are read may have lost the last of their partners", async () => {
    const cut = original.replace(/^2,2030,'0101.*\n/m, "");
    const { rows, remarks } = await outcomeOf("japan-customs", fixture, cut);
    expect(rows.filter((row) => row.includes("WLD"))).toEqual([]);
    expect(remarks).toEqual([
      `${fixture}: a whole file ends with goods that are not read, below those that are, and this one does not: no list of it counts as full`,
    ]);
  });
});

describe("China's customs", () => {
  const fixture = "gacc-export-2030.csv";
  const original = new TextDecoder("gb18030")
    .decode(readFileSync(fixturePath(fixture)))
    .replaceAll("\r\n", "\n");

  test("what is weighed in grams is, and a unit that is no weight is named", async () => {
    const grams = await outcomeOf("gacc", fixture, original.replaceAll("千克", "克"));
    expect(grams.rows[0]).toBe("CHN JPN hs284690 export weight 2030-05 0.004 t d");
    const pieces = await outcomeOf("gacc", fixture, original.replaceAll("千克", "个"));
    expect(pieces.remarks).toEqual([`${fixture}: no weight of 3 flows, whose unit is 个`]);
    expect(pieces.rows.filter((row) => row.includes("weight"))).toEqual([]);
  });

  test("a code that lost its leading zero, or a unit that is a number, is refused at its place", async () => {
    const [code] = (await outcomeOf("gacc", fixture, original.replace("28469019", "2846901"))).issues;
    expect(formatIssue(code as TableIssue)).toBe(
      `${fixture}:2:21 商品编码: expected a code of an even number of digits, as 28053019, found "2846901". Fetch the file again.`,
    );
    const [unit] = (await outcomeOf("gacc", fixture, original.replace("千克", "35"))).issues;
    expect(formatIssue(unit as TableIssue)).toMatch(/第一计量单位: expected a unit, as 千克, found "35"/);
  });
});

test("a stray comma in a record whose line ends with one, or in a heading, is told at its line", async () => {
  const china = new TextDecoder("gb18030").decode(readFileSync(fixturePath("gacc-export-203004.csv")));
  const [code, before] = [
    /^\d{6},(\d{4})(\d{4}),/m,
    (text: string) => text.slice(0, text.indexOf("28469099")),
  ];
  const damaged = china.replace(code, (found) => `${found.slice(0, 11)},${found.slice(11)}`);
  const line = before(china).split("\n").length;
  expect((await outcomeOf("gacc", "g.csv", damaged)).issues.map(formatIssue)).toEqual([
    `g.csv:${line}:1 expected 11 cells, found 12. The file is damaged or cut off: fetch it again.`,
  ]);
  const page = readFileSync(fixturePath("comtrade-download.csv"), "latin1");
  const split = page.replace("isGrossWgtEstimated", "isGross,WgtEstimated");
  expect(split).not.toBe(page);
  expect((await outcomeOf("comtrade", "c.csv", split)).issues.map(formatIssue)).toEqual([
    "c.csv:1:1 expected cells below the last heading, isAggregate, found none. Take it out if nothing belongs there; else a comma has split a heading: fetch the file again.",
  ]);
});

test.each<readonly [kind: TradeKind, fixture: string, change: (text: string) => string, found: string]>([
  [
    "gacc",
    "gacc-export-2030.csv",
    (text) => text.replaceAll(/(28|85)\d{6}/g, "12019019"),
    "商品编码 12019019, 12019020",
  ],
  [
    "japan-customs",
    "japan-customs-2030.csv",
    (text) => text.replaceAll(/'(28|85)\d{7}'/g, "'010121000'"),
    "HS '010121000'",
  ],
])("%s: a %s of other goods is told by the codes it holds", async (kind, fixture, change, found) => {
  const bytes = readFileSync(fixturePath(fixture));
  const text = change(new TextDecoder(kind === "gacc" ? "gb18030" : "utf-8").decode(bytes));
  const { issues } = await outcomeOf(kind, fixture, text);
  expect(issues.map(formatIssue)).toEqual([
    expect.stringMatching(/:1:1 expected flows of 280530, 284610, 284690, .*, found /),
  ]);
  expect(issues[0]?.message.replace(/^.*, found /, "")).toBe(`${found}.`);
});

describe("Comext", () => {
  const fixture = "eurostat-comext-2030.csv";
  const original = readFileSync(fixturePath(fixture), "utf8");

  test.each<Case>([
    read("line ends of Windows", (text) => text.replaceAll("\n", "\r\n")),
    read("headings of another version", (text) =>
      text.replace("DATAFLOW,LAST UPDATE", "STRUCTURE,STRUCTURE_ID"),
    ),
    refusedAt(
      "codes with their labels",
      cells("partner", (cell) => `${cell}:Name`),
      '2:52 partner: expected a country of two letters, or WORLD, found "CN:Name". Write CN.',
    ),
    refusedAt(
      "a flow with its label",
      cells("flow", second("1:IMPORT")),
      '3:64 flow: expected 1 for imports or 2 for exports, found "1:IMPORT". Write 1.',
    ),
    asFloat("product", "85051110", "3:55", "a code of digits, as 85051110"),
    refusedAt(
      "a quarter",
      cells("TIME_PERIOD", second("2030-Q1")),
      '3:81 TIME_PERIOD: expected a year as 2023 or a month as 2023-05, found "2030-Q1". Fetch the file again.',
    ),
    refusedAt(
      "a figure in exponents",
      cells("OBS_VALUE", second("8.4E+05")),
      '3:86 OBS_VALUE: expected a figure such as 1234.5 or :, found "8.4E+05". A spreadsheet has taken digits away: fetch the file again and do not save it there.',
    ),
    refusedAt(
      "a record twice",
      (text) => `${text}${text.split("\n")[1]}\n`,
      "17:55 expected each record once, found A, EU27_2020, CN, 85051110, 1, QUANTITY_IN_100KG, 2030 again; it stands first in line 2. It would be counted twice: fetch the file again.",
    ),
  ])("$name", (one) => expectCase("eurostat", fixture, original, one));

  test("an answer without values or weights is told by its indicators", async () => {
    const other = original.replaceAll(/VALUE_IN_EUROS|QUANTITY_IN_100KG/g, "SUPPLEMENTARY_QUANTITY");
    const [issue] = (await outcomeOf("eurostat", fixture, other.split("\n").slice(0, 3).join("\n"))).issues;
    expect(issue?.message).toBe(
      "expected flows of 280530, 284610, 284690, 2846, 850511, 85051110, found 2 records of them that are no totals of imports or exports asked for: product 85051110; indicators SUPPLEMENTARY_QUANTITY; partner CN; reporter EU27_2020.",
    );
  });
});

describe("DataWeb", () => {
  const fixture = "usitc-dataweb-value-2030.csv";
  const original = readFileSync(fixturePath(fixture), "utf8");
  const quantities = readFileSync(fixturePath("usitc-dataweb-quantity-2030.csv"), "utf8");

  test.each<Case>([
    read("without its title", (text) => text.split("\n").slice(2).join("\n")),
    read("codes with points", (text) => text.replaceAll(/(\d{4})(\d\d)(\d\d)(\d\d),/g, "$1.$2.$3.$4,")),
    refusedAt(
      "a value with duty",
      (text) => text.replaceAll("Customs Value,2846908000", "Landed Duty-Paid Value,2846908000"),
      '5:1 Data Type: expected Customs Value, FAS Value or First Unit of Quantity, none of which holds freight or duty, found "Landed Duty-Paid Value". Fetch the file again.',
    ),
    refusedAt(
      "a code as a float",
      (text) => text.replace("2846908000", "2846908000.0"),
      '5:15 HTS Number: expected a code of the tariff, as 2846901000, found "2846908000.0". Write 2846908000.',
    ),
    refusedAt(
      "a total at the end",
      (text) => `${text}Total,,,,"1,201,000","1,345,700"\n`,
      "8:7 HTS Number: expected a code of the tariff, as 2846901000, found an empty cell. Fetch the file again.",
    ),
  ])("$name", (one) => expectCase("usitc", fixture, original, one));

  test("an unknown unit is refused, and a report by month told how to run it again", async () => {
    const unit = await outcomeOf("usitc", fixture, quantities.replace("kilograms", "component kilograms"));
    expect(unit.issues.map(formatIssue)).toEqual([
      `${fixture}:4:73 Quantity Description: expected kilograms, grams, metric tons, number or nothing, found "component kilograms". Fetch the file again.`,
    ]);
    const months = original.replace("2029,2030", "January,February");
    const [issue] = (await outcomeOf("usitc", fixture, months)).issues;
    expect(issue?.message).toMatch(/which lacks YYYY\. Run the report again for full years, annual\.$/);
  });

  test("a workbook with a sheet of each table gives the rows of both", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kidorui-dataweb-"));
    const file = join(folder, "DataWeb-Query-Export.xlsx");
    const book = utils.book_new();
    const tables = { "Query Parameters": "Years,2029\n", "Customs Value": original, Quantity: quantities };
    for (const [name, text] of Object.entries(tables))
      utils.book_append_sheet(book, utils.aoa_to_sheet(Papa.parse<string[]>(text.trimEnd()).data), name);
    writeFileSync(file, write(book, { type: "buffer", bookType: "xlsx" }));
    const facts = { read: "2031-11-01", published: "2031-10-01" };
    const request = { files: [file], directory: repositoryData, facts, options: { flow: "export" } };
    try {
      const { rows, files } = await gatherTrade("usitc", request, () => {});
      const apart = [
        ...(await outcomeOf("usitc", "a.csv", original)).rows,
        ...(await outcomeOf("usitc", "b.csv", quantities)).rows,
      ];
      expect(told(rows, ...columns)).toEqual(apart);
      expect(files).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("Trade in Critical Minerals", () => {
  const fixture = "ticm-2030.csv";
  const original = readFileSync(fixturePath(fixture), "utf8");

  test.each<Case>([
    read("without quotes around what needs none", (text) => text.replaceAll(/"([A-Za-z0-9. ]+)"/g, "$1")),
    inSmallLetters("flow", "Import", "2:13", "Import or Export"),
    asFloat("hs_code", "280530", "3:42", "a code of six digits, as 280530"),
    refusedAt(
      "a figure with a unit",
      cells("value", second("300.5 USD")),
      '3:75 value: expected a figure such as 1234.5, found "300.5 USD". Fetch the file again.',
    ),
  ])("$name", (one) => expectCase("ticm", fixture, original, one));

  test("a name nobody mapped is refused at its place", async () => {
    const [issue] = (await outcomeOf("ticm", fixture, original.replace('"Germany"', '"Germny"'))).issues;
    expect(issue && formatIssue(issue)).toBe(
      `${fixture}:3:9 expected a name that data/mappings/countries.csv knows, found "Germny". Did you mean "Germany"? Add the line ticm,Germny,CODE, there, without a code to leave it out.`,
    );
  });
});
