import { describe, expect, test } from "vitest";
import { formatIssue } from "../errors.ts";
import { defineTable } from "./define.ts";
import { parseTable } from "./parse.ts";

const text = (name: string) => ({ name, title: { en: name, ja: name }, description: { en: name, ja: name } });

const mines = defineTable({
  ...text("mines"),
  title: { en: "Mines", ja: "鉱山" },
  description: { en: "Mines", ja: "鉱山" },
  key: ["mine_code"],
  columns: [
    { ...text("mine_code"), type: "code", required: true },
    { ...text("year"), type: "integer", minimum: 1900 },
    { ...text("output_t"), type: "number", minimum: 0 },
    { ...text("state"), type: "code", values: ["", "open", "closed"] },
    { ...text("elements"), type: "code", list: true },
    { ...text("opened"), type: "date" },
    { ...text("span"), type: "period" },
    { ...text("address"), type: "url" },
    { ...text("note"), type: "text" },
  ],
});

const header = "mine_code,year,output_t,state,elements,opened,span,address,note";
const good = 'a-1,2024,1.5,open,Nd Pr,2011-02-28,2024H1,https://example.org/a,"Big, deep"';
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const parse = (...lines: readonly string[]) => parseTable(mines, "mines.csv", bytes(`${lines.join("\n")}\n`));
const found = (...lines: readonly string[]): string[] => parse(...lines).issues.map(formatIssue);

/** The one problem of a row that is good but for one cell. */
function problemOf(cell: string, place: number): string {
  const cells = ["a", "2024", "1", "open", "Nd", "2011", "2024", "https://example.org", "x"];
  const issues = found(header, cells.with(place, cell).join(","));
  expect(issues).toHaveLength(1);
  return issues[0] ?? "";
}

describe("parseTable", () => {
  test("reads typed rows and knows their lines and cells", () => {
    const table = parse(header, good, "b,,,,,,,,");
    expect(table.issues).toEqual([]);
    expect(table.complete).toBe(true);
    const [first, second] = table.rows;
    expect(first).toEqual({
      mine_code: "a-1",
      year: 2024,
      output_t: 1.5,
      state: "open",
      elements: "Nd Pr",
      opened: "2011-02-28",
      span: "2024H1",
      address: "https://example.org/a",
      note: "Big, deep",
    });
    expect(second).toMatchObject({ mine_code: "b", year: null, output_t: null, state: "", note: "" });
    if (!first || !second) throw new Error("expected two rows");
    expect(table.lineOf(second)).toBe(3);
    expect(table.place(first, "output_t")).toEqual({ file: "mines.csv", line: 2, column: 10 });
  });

  test("places a cell right after quoted cells that hold commas and quotes", () => {
    const table = parse(header, '"a",2024,"-1",open,Nd,,,,"say ""hi"", you"');
    expect(table.issues.map(formatIssue)).toEqual([
      "mines.csv:2:10 output_t: expected a number ≥ 0, found -1.",
    ]);
  });

  test("reads a file without a last line end", () => {
    expect(parseTable(mines, "mines.csv", bytes(`${header}\n${good}`)).rows).toHaveLength(1);
  });
});

describe("a long file", () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, index) => `mine-${index},2024,${index},open,Nd,,,,"no. ${index}"`,
  );

  test("is read to its end, and a problem in it has its place", () => {
    expect(parse(header, ...rows).rows).toHaveLength(rows.length);
    const damaged = rows.with(20_000, rows[20_000]?.replace("2024", "MMXXIV") ?? "").with(30_000, "");
    const table = parse(header, ...damaged);
    expect(table.issues.map(formatIssue)).toEqual([
      'mines.csv:20002:12 year: expected a whole number in plain digits, found "MMXXIV".',
      "mines.csv:30002:1 expected 9 cells, found an empty line.",
    ]);
    const last = table.rows.at(-1);
    expect(last?.["mine_code"]).toBe("mine-39999");
    expect(last && table.lineOf(last)).toBe(40_001);
  });

  test("with an empty line where a piece of it ends is reported too", () => {
    for (let length = 0; length < 60; length += 1) {
      const filler = "x".repeat(2 ** 14 - header.length - 40 + length);
      const lines = [header, `a,,,,,,,,${filler}`, "", "b,,,,,,,,"];
      expect(found(...lines)).toEqual(["mines.csv:3:1 expected 9 cells, found an empty line."]);
    }
  });
});

describe("a cell of the wrong kind", () => {
  test("is named with what was expected and how to mend it", () => {
    expect(problemOf("2024.5", 1)).toBe(
      'mines.csv:2:3 year: expected a whole number in plain digits, found "2024.5".',
    );
    expect(problemOf("1 200", 2)).toBe(
      'mines.csv:2:8 output_t: expected a number in plain digits with a decimal point, found "1 200". Write 1200.',
    );
    expect(problemOf('"1,200"', 2)).toContain(
      "Write 1200 if thousands are parted by it, or 1.200 if it is the decimal comma.",
    );
    // The number that is advised is the one in the cell, whatever its marks.
    for (const [cell, advice] of [
      ['"1,234,567"', "Write 1234567."],
      ['"1,234.5"', "Write 1234.5."],
      ['"1.234,5"', "Write 1234.5."],
      ['"21,5"', "Write 21.5."],
      ['"2,71"', "Write 2.71."],
      ['"21000,5"', "Write 21000.5."],
      ['"0,125"', "Write 0.125."],
      ["12'345", "Write 12345."],
      ["1\u00A0234\u00A0567", "Write 1234567."],
    ] as const)
      expect([cell, problemOf(cell, 2)]).toEqual([
        cell,
        expect.stringMatching(`${advice.replace(".", "\\.")}$`),
      ]);
    for (const cell of ['"1,2,3"', "1.2.3", "12 3"]) expect(problemOf(cell, 2)).not.toContain("Write");
    expect(problemOf("1899", 1)).toBe("mines.csv:2:3 year: expected a number ≥ 1900, found 1899.");
    expect(problemOf("opne", 3)).toBe(
      'mines.csv:2:10 state: expected one of nothing, open, closed; found "opne". Did you mean "open"?',
    );
    expect(problemOf("ope", 3)).toContain('Did you mean "open"?');
    expect(problemOf("a b", 0)).toBe(
      'mines.csv:2:1 mine_code: expected a code of letters, digits and . + - _ that begins with a letter or digit and is no word of the system, found "a b".',
    );
    expect(problemOf("", 0)).toBe("mines.csv:2:1 mine_code: expected a value, found an empty cell.");
    expect(problemOf("Nd  Pr", 4)).toContain("expected codes separated by single spaces");
    expect(problemOf("ftp://x", 7)).toContain("expected an address beginning with https://");
    expect(problemOf(" x", 8)).toContain("Remove the spaces.");
  });

  test("is caught for numbers that are not written in plain digits", () => {
    for (const bad of ["1e3", "+1", "01", ".5", "1.", "NaN", "１", "0x10", "−1"]) {
      expect(problemOf(bad, 2)).toContain("output_t: expected a number in plain digits");
    }
  });

  test("is caught for days that do not exist", () => {
    for (const bad of ["2023-02-29", "2023-13", "2023-1-1", "23", "2023-00"]) {
      expect(problemOf(bad, 5)).toContain("opened: expected a date as YYYY");
    }
    for (const bad of ["2024H3", "2024Q5", "2024-2020", "2024h1", "2024-13"]) {
      expect(problemOf(bad, 6)).toContain("span: expected a period as 2024");
    }
  });

  test("is caught for texts with a character that cannot be read", () => {
    for (const [bad, code] of [
      ["a\tb", "0009"],
      ["a\rb", "000D"],
      ["æ\u0097\u00a5", "0097"],
      ["a\uFFFDb", "FFFD"],
    ] as const) {
      expect(problemOf(bad, 8)).toBe(
        `mines.csv:2:48 note: expected characters that can be read, found U+${code}. Write what the source prints.`,
      );
    }
  });

  test("leaves its row out and the table incomplete", () => {
    const table = parse(header, good, "b,x,,,,,,,");
    expect(table.rows).toHaveLength(1);
    expect(table.complete).toBe(false);
  });
});

describe("a line of the wrong shape", () => {
  test("with too few or too many cells is placed where they end", () => {
    expect(found(header, "a,2024")).toEqual(["mines.csv:2:7 expected 9 cells, found 2."]);
    expect(found(header, "a,,,,,,,,,extra")).toEqual(["mines.csv:2:11 expected 9 cells, found 10."]);
    expect(found(header, "", good)).toEqual(["mines.csv:2:1 expected 9 cells, found an empty line."]);
  });

  test("with a quote that is not closed costs that line alone", () => {
    const table = parse(header, 'a,,,,,,,,"open', good, "b,x,,,,,,,");
    expect(table.issues.map(formatIssue)).toEqual([
      'mines.csv:2:10 expected a closing quote ("), found none. Close the quote.',
      'mines.csv:4:3 year: expected a whole number in plain digits, found "x".',
    ]);
    expect(table.rows).toHaveLength(1);
  });

  test("with a quote that is not closed before the next quoted cell is placed where it opens", () => {
    expect(found(header, 'a,"2024,,,,,,,"quoted"')).toEqual([
      'mines.csv:2:3 expected a closing quote ("), found none. Close the quote.',
    ]);
  });

  test("with a stray quote is placed at the quote", () => {
    expect(found(header, 'a,,,,,,,,5" pipe')).toEqual([
      'mines.csv:2:11 expected no quote inside a cell, found one. Put the whole cell in quotes and double the quote ("").',
    ]);
    expect(found(header, 'a,,,,,,,,"x"y')).toEqual([
      "mines.csv:2:13 expected a comma after the closing quote, found more text. Double the quotes inside the cell.",
    ]);
  });

  test("with a line break in a cell is one problem, and later lines keep their numbers", () => {
    expect(found(header, 'a,,,,,,,,"one', 'two"', "b,x,,,,,,,")).toEqual([
      "mines.csv:2:10 expected a cell on one line, found a line break in it. Join the lines.",
      'mines.csv:4:3 year: expected a whole number in plain digits, found "x".',
    ]);
  });
});

describe("a header", () => {
  test("without a column says which and where", () => {
    expect(found(header.replace("output_t,", ""), "a,,,,,,,")).toEqual([
      "mines.csv:1:16 output_t: expected this column here, found none. Add it, with a cell in every row.",
    ]);
    expect(found(header.replace(",note", ""))).toEqual([
      `mines.csv:1:${header.length - 4} note: expected this column here, found none. Add it, with a cell in every row.`,
    ]);
  });

  test("with a column too many says which and where, and guesses a misspelling", () => {
    expect(found(`${header},depth_m`)).toEqual([
      `mines.csv:1:${header.length + 2} depth_m: expected no such column in the table mines, found it.`,
    ]);
    expect(found(header.replace("output_t", "ouput_t"))).toEqual([
      'mines.csv:1:16 ouput_t: expected no such column in the table mines, found it. Did you mean "output_t"?',
    ]);
  });

  test("with a column twice or out of order is placed at that column", () => {
    expect(found(`${header},year`)).toEqual([
      `mines.csv:1:${header.length + 2} year: expected each column once, found it again. Remove one.`,
    ]);
    expect(found(header.replace("year,output_t", "output_t,year"))[0]).toContain(
      "mines.csv:1:11 output_t: expected the column year here.",
    );
  });

  test("is missing from an empty file", () => {
    const table = parseTable(mines, "mines.csv", new Uint8Array());
    expect(table.issues[0]).toMatchObject({ line: 1, column: 1 });
    expect(table.complete).toBe(false);
  });
});

describe("bytes", () => {
  test("that are no UTF-8 are placed at the first of them, and cost that line alone", () => {
    const before = bytes(`${header}\na,,,,,,,,日本`);
    const after = bytes(`\n${good}\nb,x,,,,,,,\n`);
    // 0x93 0xFA is "日" in Shift JIS.
    const table = parseTable(mines, "mines.csv", Uint8Array.of(...before, 0x93, 0xfa, ...after));
    expect(table.issues.map(formatIssue)).toEqual([
      "mines.csv:2:12 expected UTF-8, found a byte that is none. Save the file as UTF-8.",
      'mines.csv:4:3 year: expected a whole number in plain digits, found "x".',
    ]);
    expect(table.rows).toHaveLength(1);
  });

  test("cut short in the middle of a character are placed at that character", () => {
    const cut = bytes(`${header}\na,,,,,,,,日`).slice(0, -1);
    expect(parseTable(mines, "mines.csv", cut).issues[0]).toMatchObject({ line: 2, column: 10 });
  });

  test("of a mark at the start and of CRLF are reported once, and the rest is still checked", () => {
    const content = `\uFEFF${header}\r\n${good}\r\nb,x,,,,,,,\r\n`;
    expect(parseTable(mines, "mines.csv", bytes(content)).issues.map(formatIssue)).toEqual([
      "mines.csv:1:1 expected no byte-order mark, found one. Run: npm run data -- tidy <file>.",
      `mines.csv:1:${header.length + 2} expected lines to end with LF, found CRLF. Run: npm run data -- tidy <file>.`,
      'mines.csv:3:3 year: expected a whole number in plain digits, found "x".',
    ]);
  });
});
