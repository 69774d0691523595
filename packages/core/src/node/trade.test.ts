import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FolderCopy, repositoryData, withFolderCopy } from "../../test/data-folder.ts";
import { fixturePath, told } from "../../test/importing.ts";
import { formatIssue, TableError } from "../errors.ts";
import type { ImportOptions } from "../importers/imported.ts";
import { type TradeKind, tradeImporters } from "../importers/trade-registry.ts";
import { readTables } from "../node.ts";
import { writeAppend } from "./append.ts";
import { type ImportRequest, planImport } from "./import.ts";
import { gatherTrade, withTrade } from "./trade.ts";

const FACTS = { read: "2031-11-01", published: "2031-10-01" };
const silent = (): void => {};

const requestOf = (file: string, options: ImportOptions = {}, directory = repositoryData): ImportRequest => ({
  files: [file],
  directory,
  facts: FACTS,
  options,
});
const gather = (kind: TradeKind, file: string, options?: ImportOptions) =>
  gatherTrade(kind, requestOf(file, options), silent);

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
  "coverage",
];
const rowsOf = async (kind: TradeKind, name: string, options?: ImportOptions): Promise<string[]> =>
  told((await gather(kind, fixturePath(name), options)).rows, ...columns);

/** The problems a changed fixture is refused with, its folder left out of their places. */
async function problems(
  kind: TradeKind,
  name: string,
  change: (text: string) => string | Uint8Array,
  options?: ImportOptions,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
  try {
    writeFileSync(join(folder, name), change(readFileSync(fixturePath(name), "utf8")));
    const error: unknown = await gather(kind, join(folder, name), options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof TableError)) throw new Error(`expected a refusal, found ${error}`);
    return error.issues.map((issue) => formatIssue(issue).replace(`${folder}/`, ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("UN Comtrade", () => {
  test("gives tonnes and dollars of imports and exports, totals only, by year and month", async () => {
    expect(await rowsOf("comtrade", "comtrade-current.csv")).toEqual([
      "JPN WLD hs280530 import weight 2030 1000 t  full",
      "JPN CHN hs280530 import weight 2030 600.0005 t  full",
      "JPN VNM hs280530 import weight 2030 399.9995 t e full",
      "JPN WLD hs280530 import value-usd 2030 20000000 USD  full",
      "JPN CHN hs280530 import value-usd 2030 9000000.25 USD  full",
      "JPN VNM hs280530 import value-usd 2030 10999999.75 USD  full",
      "JPN CHN hs284690 import weight 2030-05 12 t  part",
      "JPN CHN hs284690 import value-usd 2030-05 150000 USD  part",
      "JPN KOR hs280530 export weight 2030  t NA part",
      "JPN KOR hs280530 export value-usd 2030 5000 USD  part",
    ]);
  });

  test("reads the old column names; partners not elsewhere specified are added together", async () => {
    const { rows } = await gather("comtrade", fixturePath("comtrade-classic.csv"));
    expect(told(rows, ...columns)).toEqual([
      "JPN WLD hs280530 import weight 2018 3 t  full",
      "JPN CHN hs280530 import weight 2018 2 t e full",
      "JPN OTH hs280530 import weight 2018 1 t d full",
      "JPN WLD hs280530 import value-usd 2018 60000 USD  full",
      "JPN CHN hs280530 import value-usd 2018 30000 USD  full",
      "JPN OTH hs280530 import value-usd 2018 30000 USD d full",
    ]);
    expect(told(rows, "note")[2]).toBe("Sum of the partners 490, 899 of the file.");
  });

  test("reads the download of the web page: cells in quotes, a comma more at the end of each line", async () => {
    expect(await rowsOf("comtrade", "comtrade-download.csv")).toEqual([
      "EUU WLD hs280530 import weight 2031 0.7 t e full",
      "EUU CHN hs280530 import weight 2031 0.5 t  full",
      "EUU CIV hs280530 import weight 2031 0.2 t e full",
      "EUU WLD hs280530 import value-usd 2031 9000 USD  full",
      "EUU CHN hs280530 import value-usd 2031 5000 USD  full",
      "EUU CIV hs280530 import value-usd 2031 4000 USD  full",
    ]);
  });

  test("partners that do not add up to the printed total are no full list", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
    const file = join(folder, "part.csv");
    const text = readFileSync(fixturePath("comtrade-classic.csv"), "utf8");
    writeFileSync(file, text.replace(/.*Areas, nes.*\n/, ""));
    const { rows } = await gather("comtrade", file);
    rmSync(folder, { recursive: true });
    expect(new Set(told(rows, "coverage"))).toEqual(new Set(["part"]));
  });
});

describe("BACI", () => {
  test("gives imports of the reporters asked for, their total, and no weight where none is known", async () => {
    const { rows, editions } = await gather("baci", fixturePath("BACI_HS22_Y2030_V203101.csv"), {
      reporters: ["JPN"],
    });
    expect(editions).toEqual(["203101"]);
    expect(told(rows, ...columns)).toEqual([
      "JPN CHN hs280530 import weight 2030 600.001 t  full",
      "JPN VNM hs280530 import weight 2030 399.999 t  full",
      "JPN WLD hs280530 import weight 2030 1000 t d full",
      "JPN CHN hs280530 import value-usd 2030 9000250 USD  full",
      "JPN VNM hs280530 import value-usd 2030 11000500 USD  full",
      "JPN WLD hs280530 import value-usd 2030 20000750 USD d full",
      "JPN CHN hs284610 import weight 2030  t NA part",
      "JPN THA hs284610 import weight 2030 20.25 t  part",
      "JPN CHN hs284610 import value-usd 2030 100125 USD  full",
      "JPN THA hs284610 import value-usd 2030 50500 USD  full",
      "JPN WLD hs284610 import value-usd 2030 150625 USD d full",
    ]);
  });

  test("gives all reporters where none is named", async () => {
    const rows = await rowsOf("baci", "BACI_HS22_Y2030_V203101.csv");
    expect(rows).toContain("USA CHN hs280530 import weight 2030 30 t  full");
  });
});

describe("Japan's customs", () => {
  test("give yen and tonnes by month, up to the last month that is published", async () => {
    const { rows } = await gather("japan-customs", fixturePath("japan-customs-2030.csv"));
    const all = told(rows, ...columns);
    expect(all).toHaveLength(38);
    expect(all).toContain("JPN CHN hs280530 import weight 2030-01 1 t  full");
    expect(all).toContain("JPN WLD hs280530 import value-jpy 2030-01 270000 JPY d full");
    expect(all).toContain("JPN THA hs850511 import weight 2030-03 6 t  full");
    expect(new Set(told(rows, "period"))).toEqual(new Set(["2030-01", "2030-02", "2030-03"]));
    // Nothing came from China in February.
    expect(all.filter((row) => row.startsWith("JPN CHN hs280530 import weight 2030-02"))).toEqual([]);
  });

  test("nine-digit codes are added up under their first six digits, and the row says so", async () => {
    const { rows } = await gather("japan-customs", fixturePath("japan-customs-2030.csv"));
    const compounds = rows.filter(({ cells }) => cells["product_code"] === "hs284690");
    expect(told(compounds, "partner_code", "period", "value", "flag", "note")).toContain(
      "CHN 2030-01 0.33 d Sum of 2 records of the file under 284690.",
    );
  });

  test("give the year when its last month is there", async () => {
    const change = (text: string) =>
      text.replace(/^(2,2030,'280530000',105,.*),0,0,0$/m, "$1,0,500,60").replace("3500,550", "4000,610");
    const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
    const file = join(folder, "year.csv");
    writeFileSync(
      file,
      change(readFileSync(fixturePath("japan-customs-2030.csv"), "utf8").replaceAll("\r", "")),
    );
    const { rows } = await gather("japan-customs", file);
    rmSync(folder, { recursive: true });
    expect(told(rows, ...columns)).toContain("JPN CHN hs280530 import weight 2030 4 t  full");
    expect(told(rows, ...columns)).toContain("JPN CHN hs280530 import weight 2030-12 0.5 t  full");
  });
});

describe("China's customs", () => {
  test("give months by partner out of their own encoding; magnets without rare earths are passed over", async () => {
    expect(await rowsOf("gacc", "gacc-export-203004.csv", { flow: "export" })).toEqual([
      "CHN JPN hs284690 export weight 2030-04 15 t d part",
      "CHN JPN hs284690 export value-usd 2030-04 1400000 USD d part",
      "CHN JPN cn85051110 export weight 2030-04 100 t  part",
      "CHN JPN cn85051110 export value-usd 2030-04 5000000 USD  part",
      "CHN KOR hs280530 export weight 2030-04 0.8 t  part",
      "CHN KOR hs280530 export value-usd 2030-04 64000 USD  part",
    ]);
  });

  test("are read with cells in quotes and another order of columns; nothing traded is no row", async () => {
    expect(await rowsOf("gacc", "gacc-export-2030.csv", { flow: "export" })).toEqual([
      "CHN JPN hs284690 export weight 2030-05 4 t d part",
      "CHN JPN hs284690 export value-usd 2030-05 210000 USD d part",
      "CHN USA hs280530 export weight 2030-06 1.25 t  part",
      "CHN USA hs280530 export value-usd 2030-06 81250 USD  part",
    ]);
  });

  test("must be told the direction, which the file does not hold", async () => {
    await expect(gather("gacc", fixturePath("gacc-export-203004.csv"))).rejects.toThrow(
      "expected --flow import or --flow export",
    );
  });
});

describe("Comext", () => {
  const FILE = "eurostat-comext-2030.csv";

  test("gives euros and tonnes: of the EU what comes from outside it, of a member all partners", async () => {
    const { rows } = await gather("eurostat", fixturePath(FILE));
    expect(told(rows, ...columns, "note")).toEqual([
      // No record speaks of the weight of what went to China; a colon says that of France is not known.
      "DEU FRA hs280530 export weight 2030-04  t NA part ",
      "DEU CHN hs280530 export value-eur 2030-04 1200 EUR  full ",
      "DEU FRA hs280530 export value-eur 2030-04 800 EUR  full ",
      "DEU WLD hs280530 export value-eur 2030-04 2000 EUR  full ",
      "EUU CHN eu85051110 import weight 2030 180.05 t  full Trade with countries outside the EU.",
      "EUU WLD eu85051110 import weight 2030 196.075 t  full Trade with countries outside the EU.",
      "EUU JPN eu85051110 import weight 2030 16.025 t  full Trade with countries outside the EU.",
      "EUU CHN eu85051110 import value-eur 2030 840000 EUR  full Trade with countries outside the EU.",
      "EUU WLD eu85051110 import value-eur 2030 900000 EUR  full Trade with countries outside the EU.",
      "EUU JPN eu85051110 import value-eur 2030 60000 EUR  full Trade with countries outside the EU.",
    ]);
    expect(await rowsOf("eurostat", FILE, { reporters: ["DEU"] })).toHaveLength(4);
  });

  test("reads flags of estimates where an answer has them, and another order of columns", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
    const file = join(folder, FILE);
    const lines = readFileSync(fixturePath(FILE), "utf8").trimEnd().split("\n");
    const flagged = lines.map((line, at) =>
      at === 0 ? `OBS_FLAG,${line}` : `${line.includes(",JP,") ? "e" : ""},${line}`,
    );
    writeFileSync(file, `${flagged.join("\n")}\n`);
    const { rows } = await gather("eurostat", file);
    rmSync(folder, { recursive: true });
    expect(told(rows, ...columns).filter((row) => row.includes(" JPN "))).toEqual([
      "EUU JPN eu85051110 import weight 2030 16.025 t e full",
      "EUU JPN eu85051110 import value-eur 2030 60000 EUR  full",
    ]);
  });
});

describe("DataWeb", () => {
  test("gives dollars of one table and tonnes of another, below their titles; codes are added up", async () => {
    const options = { flow: "import" };
    const { rows } = await gather("usitc", fixturePath("usitc-dataweb-value-2030.csv"), options);
    expect(told(rows, ...columns)).toEqual([
      "USA CHN hs284690 import value-usd 2029 1201000 USD d part",
      "USA CHN hs284690 import value-usd 2030 1300700 USD d part",
      "USA EST hs284690 import value-usd 2030 45000 USD  part",
    ]);
    expect(told(rows, "note")[0]).toBe("Sum of 2 records of the file under 284690.");
    expect(await rowsOf("usitc", "usitc-dataweb-quantity-2030.csv", options)).toEqual([
      "USA CHN hs284690 import weight 2029 20.5 t d part",
      "USA CHN hs284690 import weight 2030 22.25 t d part",
      "USA EST hs284690 import weight 2030 1 t  part",
    ]);
  });
});

describe("Trade in Critical Minerals", () => {
  test("gives dollars of imports and exports; a group that repeats its members is no partner", async () => {
    expect(await rowsOf("ticm", "ticm-2030.csv")).toEqual([
      "EUU CHN hs284690 import value-usd 2030 900 USD  part",
      "JPN CHN hs280530 import value-usd 2030 1200.123457 USD  full",
      "JPN DEU hs280530 import value-usd 2030 300.5 USD  full",
      "JPN WLD hs280530 import value-usd 2030 1500.623457 USD  full",
      "JPN KOR hs284610 export value-usd 2030 70.25 USD  part",
      "JPN WLD hs284610 export value-usd 2030 170.25 USD  part",
    ]);
    expect(await rowsOf("ticm", "ticm-2030.csv", { reporters: ["EUU"] })).toHaveLength(1);
  });
});

describe("a customs file is refused at its place when", () => {
  test("its layout is not known", async () => {
    const [issue = ""] = await problems(
      "baci",
      "BACI_HS22_Y2030_V203101.csv",
      (text) => `year${text.slice(1)}`,
    );
    expect(issue).toContain("BACI_HS22_Y2030_V203101.csv:1:1 expected the columns of a known layout");
    expect(issue).toContain("found year, i, j, k, v, q. Nearest is BACI year, which lacks t.");
  });

  test("it counts in another currency or not by month, and the query to repeat is named", async () => {
    const change = (from: string, to: string) => () =>
      new TextEncoder().encode(
        new TextDecoder("gb18030")
          .decode(readFileSync(fixturePath("gacc-export-2030.csv")))
          .replace(from, to),
      );
    const refusal = async (from: string, to: string): Promise<string | undefined> =>
      (await problems("gacc", "gacc-export-2030.csv", change(from, to), { flow: "export" }))[0];
    expect(await refusal("美元", "人民币")).toMatch(
      /which lacks 美元\. Query again with 美元 as the currency\.$/,
    );
    expect(await refusal('"数据年月"', '"年"')).toMatch(
      /which lacks 数据年月\. Query again with the months apart \(分月展示\)\.$/,
    );
    expect(await refusal('"第一数量"', '"数量"')).toMatch(/describe the new one beside the others\.$/);
  });

  test("it is the table of commodities without countries", async () => {
    expect(
      await problems("japan-customs", "japan-customs-2030.csv", (text) =>
        text.replace(/^(Exp or Imp,Year,HS),Country|^(.*?'),\d{3}/gm, "$1$2"),
      ),
    ).toEqual([expect.stringMatching(/which lacks Country\. Give the table of commodities by country\.$/)]);
  });

  test("it parts the country by custom house", async () => {
    const parted = (text: string): string =>
      text
        .replace("Year,HS", "Year,Custom,HS")
        .split("\n")
        .map((line) => line.replace(/^2,2030,/, "2,2030,300,"))
        .join("\n");
    expect(await problems("japan-customs", "japan-customs-2030.csv", parted)).toEqual([
      "japan-customs-2030.csv:1:17 expected 品別国別表, found a table with the column Custom. It parts the records by custom house: give the table for all of Japan.",
    ]);
  });

  test("a country is not mapped", async () => {
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) => text.replace("2030,764", "2030,999")),
    ).toEqual([expect.stringMatching(/^BACI_HS22_Y2030_V203101\.csv:5:6 .*found "999"\..* baci,999,CODE/)]);
    expect(
      await problems("comtrade", "comtrade-current.csv", (text) => text.replace(",704,VNM", ",7040,VNM")),
    ).toEqual([expect.stringMatching(/^comtrade-current\.csv:5:50 .*found "7040"/)]);
  });

  test("a figure of a rare earth is none", async () => {
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) => text.replace("50.5", "fifty")),
    ).toEqual([
      'BACI_HS22_Y2030_V203101.csv:5:21 v: expected a figure such as 1234.5, found "fifty". Fetch the file again.',
    ]);
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) => text.replace("2030,704", "203o,704")),
    ).toEqual([
      'BACI_HS22_Y2030_V203101.csv:3:1 t: expected a year, as 2023, found "203o". Fetch the file again.',
    ]);
  });

  test("a figure has a decimal comma, a sign, a mark of another publisher, or no end", async () => {
    const weight = (cell: string) => (text: string) =>
      text.replace(",600000.5,False,0,9", `,${cell},False,0,9`);
    for (const [cell, found] of [
      ['"6000,5"', "6000,5"],
      ['"1,23,456"', "1,23,456"],
      ["-600000.5", "-600000.5"],
      ["Infinity", "Infinity"],
      ["６００", "６００"],
      ["6_000", "6_000"],
      ["1234567890123", "1234567890123"],
    ] as const) {
      expect(await problems("comtrade", "comtrade-current.csv", weight(cell))).toEqual([
        `comtrade-current.csv:3:144 netWgt: expected a figure such as 1234.5, found "${found}". Fetch the file again.`,
      ]);
    }
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) => text.replace("50.5", "NA")),
    ).toEqual([expect.stringMatching(/:5:21 v: expected a figure such as 1234\.5, found "NA"\./)]);
    expect(
      await problems("japan-customs", "japan-customs-2030.csv", (text) =>
        text.replace(",1000,150,", ",-,150,"),
      ),
    ).toEqual([
      expect.stringMatching(/:2:\d+ Quantity2-Jan: expected a figure such as 1234\.5, found "-"\./),
    ]);
  });

  test("a column that is read stands in it twice", async () => {
    for (const again of ["netWgt", "NETWGT"]) {
      const found = await problems("comtrade", "comtrade-current.csv", (text) =>
        text.replace("grossWgt", again),
      );
      expect(found).toEqual([
        `comtrade-current.csv:1:278 expected each column once, found ${again} again. Take out the one that is not meant.`,
      ]);
    }
  });

  test("a line is longer than any line of customs", async () => {
    const endless = (text: string) => text.replace(",CHN,China,", `,CHN,"${"quote ".repeat(400_000)}",`);
    expect(await problems("comtrade", "comtrade-current.csv", endless)).toEqual([
      expect.stringMatching(/^comtrade-current\.csv:3:1 expected lines of up to two million bytes/),
    ]);
  });

  test("a byte is not of the publisher's encoding", async () => {
    const broken = () => {
      const bytes = readFileSync(fixturePath("gacc-export-2030.csv"));
      const third = bytes.indexOf("203005", bytes.indexOf("203005") + 6, "latin1");
      return Buffer.concat([bytes.subarray(0, third), Uint8Array.of(0xff), bytes.subarray(third)]);
    };
    expect(await problems("gacc", "gacc-export-2030.csv", broken, { flow: "export" })).toEqual([
      "gacc-export-2030.csv:3:1 expected gb18030, found a byte that does not fit. Fetch the file again.",
    ]);
  });

  test("a record stands in it twice, alike or with other figures", async () => {
    const again = (line: string) => (text: string) => `${text}${line}\n`;
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) =>
        again(text.split("\n")[1]?.replace("9000", "9001") ?? "")(text),
      ),
    ).toEqual([
      expect.stringMatching(
        /^BACI_HS22_Y2030_V203101\.csv:8:14 expected each record once, found 2030, 156, 392, 280530 again; it stands first in line 2\./,
      ),
    ]);
    for (const [kind, name, options] of [
      ["comtrade", "comtrade-current.csv", {}],
      ["comtrade", "comtrade-classic.csv", {}],
      ["japan-customs", "japan-customs-2030.csv", {}],
    ] as const) {
      const found = await problems(kind, name, (text) => again(text.split("\n")[1] ?? "")(text), options);
      expect(found).toEqual([expect.stringContaining("expected each record once, found ")]);
    }
  });

  test("its lines do not all end alike", async () => {
    expect(
      await problems("japan-customs", "japan-customs-2030.csv", (text) => text.replace(/\r\n$/, "\n")),
    ).toEqual([expect.stringContaining("japan-customs-2030.csv:1:1 expected lines that all end alike")]);
  });

  test("the mark of a flow is neither of import nor of export", async () => {
    expect(
      await problems("japan-customs", "japan-customs-2030.csv", (text) => text.replace("\n2,", "\n3,")),
    ).toEqual(['japan-customs-2030.csv:2:1 Exp or Imp: expected 1 or 2, found "3". Fetch the file again.']);
  });

  test("it is cut off in a line", async () => {
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) => text.slice(0, text.lastIndexOf(","))),
    ).toEqual([
      "BACI_HS22_Y2030_V203101.csv:7:1 expected 6 cells, found 5. The file is damaged or cut off: fetch it again.",
    ]);
  });

  test("a byte of a column that is read is of another encoding", async () => {
    const broken = (text: string) => Buffer.from(text.replace("2030,704", "2030,7\u00EA4"), "latin1");
    const [issue = ""] = await problems("baci", "BACI_HS22_Y2030_V203101.csv", broken);
    expect(issue).toMatch(/^BACI_HS22_Y2030_V203101\.csv:3:1 expected UTF-8, found a byte that does not fit/);
  });

  test("a reporter is asked for that has no name there, or no flow", async () => {
    const name = "comtrade-current.csv";
    const asking = (...reporters: readonly string[]) =>
      problems("comtrade", name, (text) => text, { reporters });
    expect(await asking("JPN", "usa", "")).toEqual([
      `${name}:1:1 expected --reporter with codes that data/mappings/countries.csv gives to names of comtrade, as JPN,USA, found "usa". Did you mean "USA"?`,
      `${name}:1:1 expected --reporter with codes that data/mappings/countries.csv gives to names of comtrade, as JPN,USA, found "".`,
    ]);
    expect(await asking("CHN")).toEqual([
      expect.stringMatching(/ reported by CHN, found 6 records of them .*; reporterCode 392\.$/),
    ]);
  });

  test("it holds no rare earths", async () => {
    expect(
      await problems("baci", "BACI_HS22_Y2030_V203101.csv", (text) => text.replaceAll(/28\d{4}/g, "720110")),
    ).toEqual([
      "BACI_HS22_Y2030_V203101.csv:1:1 expected flows of 280530, 284610, 284690, 850511, found k 720110, 740311.",
    ]);
  });
});

describe("a customs file is read the same", () => {
  const name = "comtrade-current.csv";
  const text = readFileSync(fixturePath(name), "utf8");

  /** The rows of a text saved under some path. */
  async function rowsAt(path: string, content: string): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
    try {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      return told((await gather("comtrade", join(folder, path))).rows, ...columns);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test.each(["period=1999/netWgt=7/data.csv", "貿易 統計 [1].csv", "it's*.csv"])("as %s", async (path) => {
    expect(await rowsAt(path, text)).toEqual(await rowsOf("comtrade", name));
  });

  test.each([
    ["with a byte-order mark", `\uFEFF${text}`],
    ["with the line ends of Windows", text.replaceAll("\n", "\r\n")],
    ["with a line break in a cell", text.replace(",CHN,China,", ',CHN,"Chi\nna",')],
    ["with thousands parted by commas", text.replaceAll("600000.5", '"600,000.5"')],
    ["with a column twice that is not read", text.replace("grossWgt", "qty")],
  ])("%s", async (_, content) => {
    expect(await rowsAt("data.csv", content)).toEqual(await rowsOf("comtrade", name));
  });
});

describe("an import of a customs file", () => {
  const plan = async (copy: FolderCopy, file: string) => {
    const request = requestOf(file, { reporters: ["JPN"] }, copy.directory);
    const { published: _, ...facts } = request.facts;
    return withTrade("baci", request, silent, (gathered) =>
      planImport(gathered, { ...request, facts }, tradeImporters.baci),
    );
  };

  test("adds its rows once and keeps the folder sound", async () => {
    await withFolderCopy(async (copy) => {
      const file = fixturePath("BACI_HS22_Y2030_V203101.csv");
      const first = await plan(copy, file);
      expect(first.source).toBe("baci-203101");
      expect(first.added.get("sources")?.[0]).toContain(",CEPII,2031-01,2031-11-01,");
      await writeAppend(first);
      expect((await readTables(copy.directory)).issues).toEqual([]);
      const second = await plan(copy, file);
      expect([second.added.size, second.known]).toEqual([0, 11]);
    });
  });

  test("is refused where a partner is not in the table of countries", async () => {
    await withFolderCopy(async (copy) => {
      const file = join(copy.directory, "BACI_HS22_Y2030_V203101.csv");
      cpSync(fixturePath("BACI_HS22_Y2030_V203101.csv"), file);
      writeFileSync(file, readFileSync(file, "utf8").replace("2030,764", "2030,4"));
      copy.drop("countries", "AFG");
      await expect(plan(copy, file)).rejects.toMatchObject({
        issues: [
          {
            line: 5,
            column: 33,
            message:
              "expected countries that data/tables/countries.csv holds, found AFG (284610, import, partner 4, 2030, weight). Add its line there first.",
          },
        ],
      });
    });
  });
});
