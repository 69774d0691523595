import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dataset, formatIssue } from "@kidorui/core";
import { readTables } from "@kidorui/core/node";
import { afterAll, expect, test } from "vitest";
import { productIssues } from "../src/editions/product-issues.ts";
import { typedTables } from "../src/editions/read-tables.ts";
import { calledPages } from "../src/models/called-pages.ts";
import { dataFolder } from "../src/site/data-plugin.ts";
import { publication } from "./dataset.ts";

const root = mkdtempSync(join(tmpdir(), "kidorui-names-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Renames a thing in every table, as somebody does who replaces it everywhere. */
function rename(folder: string, code: string): void {
  const word = new RegExp(String.raw`(?<![\w-])${code}(?![\w-])`, "g");
  for (const name of readdirSync(join(folder, "tables"))) {
    const file = join(folder, "tables", name);
    writeFileSync(file, readFileSync(file, "utf8").replace(word, `${code}x`));
  }
}

const lineOf = (table: string, code: string): number =>
  readFileSync(join(dataFolder, "tables", `${table}.csv`), "utf8")
    .split("\n")
    .findIndex((line) => line.startsWith(`${code},`)) + 1;

/** What is told of a folder whose last commit had these things under other names. */
async function issuesAfter(renamed: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(root, "data-"));
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  cpSync(join(dataFolder, "tables"), join(folder, "tables"), { recursive: true });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.email=x@y.test", "-c", "user.name=x", "commit", "-q", "-m", "before");
  for (const code of renamed) rename(folder, code);
  const { tables, issues } = await readTables(folder);
  expect(issues.map(formatIssue)).toEqual([]);
  const renamedPublication = { ...publication, dataset: new Dataset(typedTables(tables)) };
  return productIssues(folder, renamedPublication, tables).map(formatIssue);
}

test("whatever is renamed throughout the data and still named by the product is told where it stood", async () => {
  // A country of examples, a scenario of the report, an episode of a function, an assumption that a page reads itself.
  const renamed = {
    assumptions: "unmet-penalty",
    countries: "JPN",
    episodes: "2010-senkaku",
    scenarios: "stop-12m",
  };
  const found = await issuesAfter(Object.values(renamed));
  for (const [table, code] of Object.entries(renamed)) {
    const place = `tables/${table}.csv:${lineOf(table, code)}:1 `;
    const told = found.filter((line) => line.startsWith(place));
    expect(told, code).toHaveLength(1);
    expect(told[0]).toContain(`expected ${code} as in the last commit, found ${code}x in its place. `);
    expect(told[0]).toMatch(/rests? on it(, by =REE\.|: )/);
  }
  expect(found).toHaveLength(Object.keys(renamed).length);
});

test("what only a workbook to download names is told with the sheet and the cell that miss it", async () => {
  const [told, ...more] = await issuesAfter(["jp-refine-30"]);
  expect(more).toEqual([]);
  expect(told).toContain(`tables/claims.csv:${lineOf("claims", "jp-refine-30")}:1 `);
  expect(told).toContain("excel/pledge-tester.xlsx rests on it: 'Pledges'!E19 =IF(");
});

test("every page that shows the numbers behind it is among those that are made", () => {
  const pages = join(import.meta.dirname, "../src/pages/[lang]");
  const routes = readdirSync(pages, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("/numbers/index.astro"))
    .map((name) => name.slice(0, -"numbers/index.astro".length));
  const paths = calledPages(publication, "en").map(({ path }) => path);
  const isMade = (route: string): boolean => {
    const pattern = route
      .replace(/^\[\.\.\.\w+\]/, ".+")
      .replace(/\[\.\.\.\w+\]\//g, "")
      .replace(/\[\w+\]/g, "[^/]+");
    return paths.some((path) => new RegExp(`^${pattern}$`).test(path));
  };
  const known = ["[...site]/", "editions/[edition]/[...page]/", "functions/[id]/", "methods/[id]/"];
  expect(routes).toEqual(expect.arrayContaining(known));
  // Pages of changes ask for rows that a comparison found, and name nothing.
  expect(routes.filter((route) => !isMade(route))).toEqual(["changes/[pair]/"]);
});
