import { expect, test } from "vitest";
import { searchedPage } from "../src/site/search.ts";

const page = (canonical: string, head = "") =>
  `<html lang="en"><head>${head}<link rel="canonical" href="https://example.org/base/${canonical}"></head><body><main class="main" id="content"><h1>Title</h1></main></body></html>`;

const marks = (file: string, newest = "2026Q4"): readonly string[] | undefined =>
  searchedPage(file, page(file.replace(/index\.html$/, "")), newest)
    ?.match(/data-pagefind-filter="[^"]*"/g)
    ?.map((mark) => mark.slice("data-pagefind-filter=".length + 1, -1));

test("a page is told its section, its edition and whether that is the newest", () => {
  expect(marks("en/editions/2026Q4/elements/Dy/index.html")).toEqual([
    "section:report",
    "standing:current",
    "edition:2026Q4",
  ]);
  expect(marks("ja/editions/2024Q1/resilience/index.html")).toEqual([
    "section:report",
    "standing:older",
    "edition:2024Q1",
  ]);
  expect(marks("en/functions/hhi/index.html")).toContain("section:functions");
  expect(marks("en/functions/hhi/index.html")).toContain("standing:current");
});

test("the marks stand within what is searched", () => {
  expect(searchedPage("en/about/index.html", page("en/about/"), "2026Q4")).toMatch(
    /<main class="main" id="content"><i data-pagefind-filter/,
  );
});

test("a page that copies another, or that is for no search engine, is not found twice", () => {
  expect(searchedPage("en/index.html", page("en/editions/2026Q4/"), "2026Q4")).toBeUndefined();
  const hidden = page("en/about/", '<meta name="robots" content="noindex">');
  expect(searchedPage("en/about/index.html", hidden, "2026Q4")).toBeUndefined();
});
