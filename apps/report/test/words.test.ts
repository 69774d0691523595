import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { methodSymbols } from "../src/i18n/method-symbols.ts";
import { unitWords } from "../src/i18n/units.ts";
import { formatNumber } from "../src/lib/format.ts";
import { isMethod } from "../src/lib/function-text.ts";

test("every formula of the catalogue has its symbols explained", () => {
  const unexplained = catalogue.filter((definition) => isMethod(definition) && !methodSymbols[definition.id]);
  expect(unexplained.map(({ id }) => id)).toEqual([]);
});

test("no symbols are explained of a formula that does not exist", () => {
  const methods = new Set(catalogue.filter(isMethod).map(({ id }) => id));
  expect(Object.keys(methodSymbols).filter((id) => !methods.has(id))).toEqual([]);
});

test("every unit of the catalogue has a name in both languages", () => {
  expect(catalogue.map(({ unit }) => unit).filter((unit) => !unitWords[unit])).toEqual([]);
});

test("a number that the units of its inputs decide is shown without one", () => {
  expect(formatNumber(12.5, "unit of supply", "en")).toBe("12.5");
});

test("a volatility is a percentage of a year", () => {
  expect(formatNumber(0.34641, "share per year", "en", { digits: 1 })).toBe("34.6%\u00A0a\u00A0year");
  expect(formatNumber(0.34641, "share per year", "ja")).toBe("35%／年");
});

test("months are counted in the language of the page", () => {
  expect(formatNumber(3, "months", "en")).toBe("3\u00A0months");
  expect(formatNumber(3, "months", "ja")).toBe("3\u00A0か月");
});
