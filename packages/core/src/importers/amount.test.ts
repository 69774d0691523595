import { expect, test } from "vitest";
import { estimated, printedAmount, printedTonnes, withoutExponent } from "./amount.ts";

test.each([
  ["42,400", "42400", ""],
  ["140", "140", ""],
  [">85,000,000", "85000000", ">"],
  ["<0.1", "0.1", "<"],
  ["—", "0", ""],
  ["--", "0", ""],
  ["W", "", "W"],
  ["NA", "", "NA"],
])("%s is read as %s with the flag %s", (text, digits, flag) => {
  expect(printedAmount(text)).toEqual({ digits, flag });
});

test.each(["", "E", "10,000 - 15,000", "4,24,00", "1e3", "-5", "(2)"])("%s is no figure", (text) => {
  expect(printedAmount(text)).toBeUndefined();
});

test.each([
  ["41600.0", "41600"],
  ["19000.5", "19000.5"],
  ["168,000", "168000"],
  ["0.0", "0"],
])("%s is %s tonnes", (text, digits) => {
  expect(printedTonnes(text)).toEqual({ digits, flag: "" });
});

test.each(["168.000", "1.000", ">20.000"])(
  "%s may be thousands of tonnes parted by a point: no figure",
  (text) => {
    expect(printedTonnes(text)).toBeUndefined();
  },
);

test("only a figure that is neither zero nor a bound is an estimate", () => {
  const mark = (digits: string, flag: string) => estimated({ digits, flag }).flag;
  expect([mark("5", ""), mark("0", ""), mark("5", ">"), mark("", "NA")]).toEqual(["e", "", ">", "NA"]);
});

test.each([
  ["8.7E-05", "0.000087"],
  ["-7.53e-1", "-0.753"],
  ["12.5e+1", "125"],
  ["1.5e3", "1500"],
  ["0.5e1", "5"],
  ["-0.50", "-0.50"],
  ["2", "2"],
])("%s is %s in plain digits", (text, plain) => {
  expect(withoutExponent(text)).toBe(plain);
});

test.each(["", "..", "1e", "e5", "1,5", "--1", "n/a", "1e5000"])("%s is no number", (text) => {
  expect(withoutExponent(text)).toBeUndefined();
});
