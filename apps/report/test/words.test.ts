import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { caseFiles, families, readCases } from "@kidorui/core/verification";
import { expect, test } from "vitest";
import { licenceWords, termsWords } from "../src/i18n/source-words.ts";
import { caseFamilies, caseKinds, caseTitles } from "../src/i18n/verification-cases.ts";
import { caseText, counterpart } from "../src/lib/case-text.ts";
import { formatNumber, formatPeriod } from "../src/lib/format.ts";

test("Japanese counts many tonnes by ten thousands, and loses no digit by it", () => {
  const reo = (value: number, format = {}) => formatNumber(value, "t REO", "ja", format);
  expect(reo(390_000)).toBe("39万トン（REO換算）");
  expect(reo(376_000)).toBe("37.6万トン（REO換算）");
  expect(reo(44_000_000)).toBe("4,400万トン（REO換算）");
  expect(reo(360_714)).toBe("360,714トン（REO換算）");
  expect(reo(18_835)).toBe("18,835トン（REO換算）");
  expect(reo(-150_000)).toBe("−15万トン（REO換算）");
  expect(reo(390_000, { bare: true })).toBe("390,000");
  expect(formatNumber(120_000, "t/month", "ja")).toBe("12万トン／月");
  expect(formatNumber(390_000, "t REO", "en")).toBe("390,000\u00A0t\u00A0REO");
  expect(formatNumber(390_000, "USD/kg", "ja")).toBe("390,000米ドル／kg");
});

test("much money is counted as each language counts it", () => {
  expect(formatNumber(93_700_000_000, "JPY", "ja")).toBe("937億円");
  expect(formatNumber(93_700_000_000, "JPY", "en")).toBe("93.7\u00A0billion\u00A0yen");
  expect(formatNumber(2_600_000_000_000, "JPY", "ja")).toBe("2.6兆円");
  expect(formatNumber(370_000_000, "JPY", "ja")).toBe("3.7億円");
  expect(formatNumber(105_800_000_000, "JPY", "ja")).toBe("1,058億円");
  expect(formatNumber(32_134_567, "USD", "ja")).toBe("3,213万米ドル");
  expect(formatNumber(32_134_567, "USD", "en")).toBe("32.1\u00A0million\u00A0US\u00A0dollars");
  expect(formatNumber(9_500, "JPY", "ja")).toBe("9,500円");
  expect(formatNumber(93_700_000_000, "JPY", "ja", { bare: true })).toBe("937億円");
});

test("a fiscal year is told from a calendar year", () => {
  expect(formatNumber(2025, "fiscal year", "ja")).toBe("2025年度");
  expect(formatNumber(2025, "fiscal year", "en")).toBe("fiscal 2025");
  expect(formatNumber(2025, "year", "ja")).toBe("2025");
});

test("every publisher's terms stand in Japanese too", async () => {
  const { sources } = (await readDataset(join(import.meta.dirname, "../../../data"))).tables;
  const licences = new Set(sources.map(({ licence }) => licence));
  expect([...licences].filter((licence) => !licenceWords[licence])).toEqual([]);
  expect(Object.keys(licenceWords).filter((licence) => !licences.has(licence))).toEqual([]);
  const classes = tables.sources.columns.find(({ name }) => name === "terms");
  expect(Object.keys(termsWords).toSorted()).toEqual(
    [...((classes && "values" in classes && classes.values) || [])].toSorted(),
  );
});

test("a number that the units of its inputs decide is shown without one", () => {
  expect(formatNumber(12.5, "unit of supply", "en")).toBe("12.5");
});

test("a volatility is a percentage of a year", () => {
  expect(formatNumber(0.34641, "share per year", "en", { digits: 1 })).toBe("34.6%\u00A0a\u00A0year");
  expect(formatNumber(0.34641, "share per year", "ja")).toBe("35％／年");
});

test("a small share is told from none", () => {
  const part = (value: number, digits?: number) =>
    formatNumber(value, "share", "ja", digits === undefined ? {} : { digits });
  expect(part(0.000385, 1)).toBe("0.04％");
  expect(part(0.00002, 1)).toBe("0.002％");
  expect(part(-0.0004, 0)).toBe("−0.04％");
  expect(part(0.0007)).toBe("0.1％");
  expect(part(0, 1)).toBe("0％");
  expect(part(0.694, 1)).toBe("69.4％");
});

test("months are counted in the language of the page", () => {
  expect(formatNumber(3, "months", "en")).toBe("3\u00A0months");
  expect(formatNumber(3, "months", "ja")).toBe("3か月");
});

test("every metric of a verification case has a title", () => {
  const metrics = new Set(Object.values(families).flatMap((family) => Object.keys(family)));
  expect([...metrics].toSorted()).toEqual(Object.keys(caseTitles).toSorted());
});

test("every family and kind of verification cases has a name", () => {
  expect(Object.keys(caseFamilies).toSorted()).toEqual([...caseFiles].toSorted());
  const kinds = caseFiles.flatMap((file) => readCases(file).map(({ kind }) => kind));
  expect(kinds.filter((kind) => !caseKinds[kind])).toEqual([]);
});

test("a case is written in one line", () => {
  expect(caseText({ shares_pct: [30, 70], stocks: [[1, 2]], year: 2024 })).toBe(
    "shares_pct (30, 70); stocks ((1, 2)); year 2024",
  );
});

test("a result is shown as far as the case expects something", () => {
  expect(counterpart({ a: 1, b: 2, c: [3, 4] }, { a: 1, c: [3] })).toEqual({ a: 1, c: [3] });
});

test("a period is said in words", () => {
  expect(formatPeriod("2016-2020", "en")).toBe("2016–2020");
  expect(formatPeriod("2016-2020", "ja")).toBe("2016～2020年");
  expect(formatPeriod("2024H1", "en")).toBe("first half of 2024");
  expect(formatPeriod("2024Q4", "ja")).toBe("2024年第4四半期");
  expect(formatPeriod("2025-11", "en")).toBe("November 2025");
  expect(formatPeriod("2024", "ja")).toBe("2024年");
  expect(formatPeriod("five years", "en")).toBe("five years");
});

test("every sheet that a page imports by itself states the order of the layers first", () => {
  const styles = join(import.meta.dirname, "../src/styles");
  for (const sheet of ["shell.css", "article.css", "issued.css", "lab.css", "chain.css"])
    expect(readFileSync(join(styles, sheet), "utf8"), sheet).toMatch(
      /^(\/\*.*?\*\/\n)?@import "\.\/layers\.css";/s,
    );
});
