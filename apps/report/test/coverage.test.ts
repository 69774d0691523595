import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableNames, tables } from "@kidorui/core";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
const read = (path: string): string => readFileSync(join(dist, path), "utf8");

/** Rows of a file of the site that hold no quoted cell before the columns wanted. */
const rowsOf = (path: string): string[][] =>
  read(path)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

test("the page of coverage names every table, by years or among those without", () => {
  for (const lang of ["en", "ja"] as const) {
    const page = read(`${lang}/data/coverage/index.html`);
    const missing = tableNames.filter(
      (name) => !page.includes(`<a href="/${lang}/data/${name}/">${tables[name].title[lang]}</a>`),
    );
    expect(missing).toEqual([]);
  }
});

test("every row of a table of years is counted once in the file of coverage", () => {
  for (const name of ["mine_production", "governance", "prices"] as const) {
    const counted = rowsOf("data/coverage.csv").filter(([table]) => table === name);
    const rows = counted.reduce((sum, cells) => sum + Number(cells.at(-1)), 0);
    expect(rows).toBe(rowsOf(`data/${name}.csv`).length);
  }
});

test("a year without a row has no line in the file of coverage", () => {
  const years = new Set(rowsOf("data/governance.csv").map(([, , year]) => year));
  const counted = rowsOf("data/coverage.csv").filter(([table]) => table === "governance");
  expect(new Set(counted.map((cells) => cells.at(-3)))).toEqual(years);
});

test("a source is found by its code alone, and its row stands on the page of its grade", () => {
  for (const lang of ["en", "ja"] as const) {
    const page = read(`${lang}/data/sources/index.html`);
    const codes = rowsOf("data/sources.csv").map(([code = ""]) => code);
    const grades = new Map(
      codes.map((code) => [
        code,
        new RegExp(`<li id="${code}">\\s*<a href="/${lang}/data/sources/([A-E])/#${code}">`).exec(page)?.[1],
      ]),
    );
    const lost = codes.filter((code) => {
      const grade = grades.get(code);
      return (
        grade === undefined || !read(`${lang}/data/sources/${grade}/index.html`).includes(`<tr id="${code}">`)
      );
    });
    expect(lost).toEqual([]);
  }
});

test("a table's page shows its coverage, the licences of its sources, its downloads and a link to each row", () => {
  const page = read("en/data/reserves/index.html");
  expect(page).toContain('id="coverage"');
  expect(page).toContain('id="sources"');
  expect(page).toContain('href="/data/reserves.csv"');
  expect(page).toContain('href="/data/reserves.json"');
  const links = [...page.matchAll(/class="row-link" href="#([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(links).toHaveLength(rowsOf("data/reserves.csv").length);
  expect(links.filter((id) => !page.includes(`<tr id="${decodeURI(id)}">`))).toEqual([]);
});
