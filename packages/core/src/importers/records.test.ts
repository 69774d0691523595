import { expect, test } from "vitest";
import { formatIssue } from "../errors.ts";
import { readRecords } from "./records.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: Uint8Array) => readRecords("f.csv", content, ["utf-8"]);
const problems = (content: Uint8Array) => read(content).issues.map(formatIssue);

test("a mark at the start, CRLF and spaces that do not break are accepted", () => {
  const { records, issues } = read(bytes("\uFEFFa,b\r\n1,Canada\u00A0\r\n"));
  expect(issues).toEqual([]);
  expect(records.map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1", "Canada"],
  ]);
});

test("cells keep their places though a cell goes on over lines", () => {
  const { records, place } = read(bytes('a,b,c\n1,"two\nlines",x\n2,y,z\n'));
  const [, first, second] = records;
  if (!first || !second) throw new Error("expected three records");
  expect(place(first, 1)).toEqual({ file: "f.csv", line: 2, column: 3 });
  expect(place(first, 2)).toEqual({ file: "f.csv", line: 3, column: 8 });
  expect(place(second, 2)).toEqual({ file: "f.csv", line: 4, column: 5 });
});

test("other encodings are read where they are expected, and refused where not", () => {
  const turkish = Uint8Array.of(0x61, 0x0a, 0x54, 0xfc, 0x72);
  expect(readRecords("f.csv", turkish, ["utf-8", "windows-1252"]).records[1]?.cells).toEqual(["Tür"]);
  expect(problems(turkish)).toEqual([
    "f.csv:2:2 expected UTF-8, found a byte that does not fit. Save the file as UTF-8.",
  ]);
});

test("a workbook, a compressed file and UTF-16 are named for what they are", () => {
  expect(problems(Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual([
    "f.csv:1:1 expected a text of CSV, found data compressed with gzip. Unpack the file first.",
  ]);
  expect(problems(Uint8Array.of(0x50, 0x4b, 3, 4))).toEqual([
    "f.csv:1:1 expected a text of CSV, found an archive that is no workbook. Unpack it and give the file in it.",
  ]);
  expect(problems(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toEqual([
    expect.stringContaining("zero bytes, as UTF-16 has"),
  ]);
});

test("a quote that is never closed is reported where its record begins", () => {
  expect(problems(bytes('a,b\n1,2\n3,"cut off'))).toEqual([
    'f.csv:3:1 expected a closing quote ("), found none. The file may be cut off: fetch it again.',
  ]);
});
