import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { servedCsv, withoutFormula } from "./served-csv.ts";
import { servedTable } from "./served-table.ts";

test("a text that a spreadsheet would compute gets an apostrophe, a number none", () => {
  for (const text of [
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    "-",
    "+81 3",
  ])
    expect(withoutFormula(text)).toBe(`'${text}`);
  for (const text of ["", "-2.50", "+1", "-.5", "1e-7", "-1.5E+07", "a=b", "2-3", " =1", "'=1", "–", "− 5"])
    expect(withoutFormula(text)).toBe(text);
});

test("a served file says in UTF-8 what it is, keeps numbers below zero and quotes what must be", () => {
  expect(
    servedCsv([
      ["name", "value"],
      ['=HYPERLINK("http://x.test","a")', -0.1],
      ["a, b", 1 / 3],
      [null, -0],
    ]),
  ).toBe('\uFEFFname,value\n"\'=HYPERLINK(""http://x.test"",""a"")",-0.1\n"a, b",0.333333333333333\n,0\n');
});

test("a file is written as the library of CSV writes it", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", " ", '"', ",", "\n", "\r", "\uFEFF", "é", "1") });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
      const rows = [["a", "b"], ...cells];
      const written = Papa.unparse(
        rows.map((row) => row.map(withoutFormula)),
        { newline: "\n" },
      );
      expect(servedCsv(rows)).toBe(`\uFEFF${written}\n`);
    }),
  );
});

test("two columns of one name are refused", () => {
  expect(() => servedCsv([["year", "state", "state"]])).toThrow(
    "expected each column once, found state again.",
  );
});

test("a table is served with the cells of its file", () => {
  expect(servedTable('a,b\n-1.50,"x ""y"", z"\n@z,\n')).toBe('\uFEFFa,b\n-1.50,"x ""y"", z"\n\'@z,\n');
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (cells) => {
      const rows = [["a", "b"], ...cells];
      const { data } = Papa.parse<string[]>(servedCsv(rows).slice(1, -1), { delimiter: ",", newline: "\n" });
      expect(data).toEqual(rows.map((row) => row.map(withoutFormula)));
    }),
  );
});
