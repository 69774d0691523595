import { expect, test } from "vitest";
import { behind } from "../src/charts/svg.ts";
import { rangeHtml } from "../src/lib/range.ts";

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
