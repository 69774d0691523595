import { expect, test } from "vitest";
import { asExcelCalls, asExcelSends } from "./support/texts-in-calls.ts";

const marked = (formula: string) =>
  asExcelCalls(formula).replaceAll("\uE000", "T:").replaceAll("\uE001", "-");

test.each([
  ['=REE.DAYSCOVER("6,000",100)', '=REE.DAYSCOVER("T:6,000",100)'],
  ['=ree.hhi({"1";"2"},"a""b")', '=ree.hhi({"T:1";"T:2"},"T:a""b")'],
  ['=IF("1"="1",REE.HHI(IF(A1,"2","3"),"4"),"5")', '=IF("1"="1",REE.HHI(IF(A1,"2","3"),"T:4"),"5")'],
  ["=REE.BACKTEST(A1,,FALSE, )", '=REE.BACKTEST(A1,"-",FALSE, "-")'],
  ["=REE.EDITION()+SUM(1,,2)", "=REE.EDITION()+SUM(1,,2)"],
  ["=REE.NIR(,1,(2))", '=REE.NIR("-",1,(2))'],
])("%s", (formula, expected) => {
  expect(marked(formula)).toBe(expected);
});

test("what was marked arrives as Excel sends it", () => {
  expect(
    asExcelSends([
      ["\uE0006,000", 1],
      ["\uE000", null],
    ]),
  ).toEqual([
    ["6,000", 1],
    ["", null],
  ]);
  expect(asExcelSends("\uE001")).toBeNull();
});
