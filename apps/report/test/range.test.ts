import { expect, test } from "vitest";
import { behind } from "../src/charts/svg.ts";
import { rangeHtml, wordsWithRanges } from "../src/lib/range.ts";

const number = (shown: string) => ({ html: `<a class="number"><data value="1">${shown}</data></a>` });
const read = (low: string, high: string, lang: "en" | "ja") =>
  rangeHtml(number(low), number(high), lang).html.replace(/<[^>]*>/g, "");

test("a unit of both ends of a range is said once, and ends that read alike stand once", () => {
  expect(read("2,722\u00A0t", "12,310\u00A0t", "en")).toBe("2,722–12,310\u00A0t");
  expect(read("2,722トン", "12,310トン", "ja")).toBe("2,722～12,310トン");
  expect(read("5%", "22%", "en")).toBe("5–22%");
  expect(read("31 days", "never", "en")).toBe("31 days–never");
  expect(read("0%", "0%", "en")).toBe("0%");
});

test("both ends of a range stay in one line", () => {
  expect(rangeHtml(number("5%"), number("22%"), "en").html).toMatch(/^<span class="range">.*<\/span>$/);
});

test.each([
  ["世界の15～16.5％を必要とした。", '世界の<span class="range">15～16.5％</span>を必要とした。'],
  ["2010年～2011年に <10", '<span class="range">2010年～2011年</span>に &lt;10'],
  ["took 15–16.5% & more", 'took <span class="range">15–16.5%</span> &amp; more'],
  ["日本～中国、HS 2805", "日本～中国、HS 2805"],
])("a range in words of the data stays in one line: %s", (words, shown) => {
  expect(wordsWithRanges(words).html).toBe(shown);
});

test("a unit behind a number has a space but for the sign of per cent and full-width letters", () => {
  expect(["t", "USD/kg", "t／年", "%", "％", "日", ""].map(behind)).toEqual([
    " t",
    " USD/kg",
    " t／年",
    "%",
    "％",
    "日",
    "",
  ]);
});
