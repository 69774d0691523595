import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { eachRecord } from "./records-of.ts";
import { quotesAreSound } from "./scan.ts";

const recordsOf = (text: string): string[][] => {
  const records: string[][] = [];
  eachRecord(text, (cells) => records.push([...cells]));
  return records;
};

test("cells are parted by commas and records by line ends; quotes hold commas and doubled quotes", () => {
  expect(recordsOf('a,b\n"x, y","say ""no"""\n,')).toEqual([
    ["a", "b"],
    ["x, y", 'say "no"'],
    ["", ""],
  ]);
  expect(recordsOf("")).toEqual([[""]]);
  expect(recordsOf("a\n\nb\n")).toEqual([["a"], [""], ["b"], [""]]);
});

test("a cell that begins as the one above is not taken for it", () => {
  expect(recordsOf('ab,1\nabc,1\na,12\n"ab,1",1\nab,1')).toEqual([
    ["ab", "1"],
    ["abc", "1"],
    ["a", "12"],
    ["ab,1", "1"],
    ["ab", "1"],
  ]);
});

test("records are those that PapaParse reads, whatever sound text they stand in", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "a", "ab", "1", "é", "鉱", '"x, y"', '"q""q"', '""', '"a"'),
    fc.string({ unit: fc.constantFrom("a", "b", " ", "1", ".") }),
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(","));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = lines.join("\n");
      // The other reader takes a text of nothing for no record.
      fc.pre(text !== "" && quotesAreSound(text));
      expect(recordsOf(text)).toEqual(Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data);
    }),
    { numRuns: 2000 },
  );
});
