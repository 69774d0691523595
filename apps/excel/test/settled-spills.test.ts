import { expect, test } from "vitest";
import { openSpreadsheet } from "./support/spreadsheet.ts";

test("a table that gets shorter, and one that follows from it, leave nothing below for formulas to read", async () => {
  const sheet = openSpreadsheet();
  const rows = (suppliers: string) => [...suppliers].map((supplier, i) => [supplier, i + 1]);
  await sheet.write(0, 0, rows("abcd"));
  await sheet.write(0, 3, [["=REE.EXPOSURE(A1:A4,B1:B4,,,0.5,FALSE)"]]);
  await sheet.write(0, 10, [["=UNIQUE(D1:D9)"]]);
  await sheet.write(0, 12, [["=UNIQUE(K1:K9)"]]);
  await sheet.write(0, 14, [
    ["=SUM(E1:E9)"],
    ["=COUNT(E1:E9)"],
    ["=REE.HHI(E1:E9)"],
    ["=E4"],
    ['=IF(M4="a","old","")'],
  ]);
  const shown = () => sheet.read(0, 14, 5, 1).flat();
  expect(shown()).toEqual([10, 4, 0.3, 1, "old"]);
  await sheet.write(0, 0, rows("aacc"));
  expect(shown()).toEqual([10, 2, 0.58, 0, ""]);
  expect(sheet.read(0, 12, 4, 1).flat()).toEqual(["c", "a", 0, null]);
  await sheet.write(0, 0, rows("aaaa"));
  expect(shown()).toEqual([10, 1, 1, 0, ""]);
  await sheet.write(0, 0, rows("abcd"));
  expect(shown()).toEqual([10, 4, 0.3, 1, "old"]);
});

test("a formula that gave a table and gives one value leaves nothing of the table", async () => {
  const sheet = openSpreadsheet();
  await sheet.write(0, 0, [[1], [2], [3]]);
  await sheet.write(0, 2, [["=FILTER(A1:A3,A1:A3>0)"]]);
  await sheet.write(0, 4, [["=SUM(C1:C9)"], ["=C3"]]);
  expect(sheet.read(0, 4, 2, 1)).toEqual([[6], [3]]);
  await sheet.write(1, 0, [[-2], [-3]]);
  expect(sheet.read(0, 2, 3, 1)).toEqual([[1], [null], [null]]);
  expect(sheet.read(0, 4, 2, 1)).toEqual([[1], [0]]);
});
