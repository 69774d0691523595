import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatIssue } from "../errors.ts";
import { readTables } from "../node.ts";
import { issuedLine, sha256Of } from "./issued-editions.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-issued-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = join(folder, "base");
const DATA = "d".repeat(64);
const articles = "articles as built";
const words = "# The report\n";
const record = JSON.stringify({
  edition: "2024Q1",
  asOf: "2024-03-31",
  published: "2026-12-01",
  data: DATA,
  note: { en: "First.", ja: "初版。" },
  text: { "front.en.md": sha256Of(words) },
});
const hashes = [sha256Of(record), sha256Of(articles)] as const;
const row = `2024Q1,2024-03-31,2026-12-01,${DATA},First.,初版。,${hashes.join(",")}`;
const line = `- ${issuedLine("2024Q1", ...hashes)}`;

// One issued edition and a draft, on the tables there are.
beforeAll(() => {
  cpSync(join(import.meta.dirname, "../../../../data/tables"), join(base, "tables"), { recursive: true });
  const table = join(base, "tables/editions.csv");
  const [head = ""] = readFileSync(table, "utf8").split("\n");
  writeFileSync(table, `${head}\n${row}\n2026Q4,2026-11-29,,,,,,\n`);
  mkdirSync(join(base, "editions/2024Q1/text"), { recursive: true });
  writeFileSync(join(base, "editions/2024Q1/record.json"), record);
  writeFileSync(join(base, "editions/2024Q1/articles.zst"), articles);
  writeFileSync(join(base, "editions/2024Q1/text/front.en.md"), words);
  writeFileSync(join(base, "CHANGELOG.md"), `# Changelog\n\n## 2026-12-01\n\n### Issued\n\n${line}\n`);
});

let copies = 0;

/** What the reading of a copy finds wrong, after something was done to it. */
async function found(change: (copy: string) => void): Promise<readonly string[]> {
  copies += 1;
  const copy = join(folder, String(copies));
  cpSync(base, copy, { recursive: true });
  change(copy);
  return (await readTables(copy)).issues.map(formatIssue);
}

const edit =
  (file: string, change: (text: string) => string) =>
  (copy: string): void => {
    const text = readFileSync(join(copy, file), "utf8");
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(join(copy, file), changed);
  };
const remove = (file: string) => (copy: string) => rmSync(join(copy, file), { recursive: true });
const inTable = (from: string, to: string) => edit("tables/editions.csv", (text) => text.replace(from, to));

describe("an issued edition", () => {
  test("whose folder, row and line in the changelog agree is no problem", async () => {
    expect(await found(() => undefined)).toEqual([]);
  });

  test.each([
    ["record.json", edit("editions/2024Q1/record.json", (text) => text.replace("First", "Last"))],
    ["record.json", remove("editions/2024Q1/record.json")],
    ["articles.zst", edit("editions/2024Q1/articles.zst", (text) => `${text} `)],
    ["articles.zst", remove("editions/2024Q1/articles.zst")],
    ["text/front.en.md", edit("editions/2024Q1/text/front.en.md", (text) => `${text}More.\n`)],
    ["text/front.en.md", remove("editions/2024Q1/text")],
    ["text/more.md", (copy: string) => writeFileSync(join(copy, "editions/2024Q1/text/more.md"), "")],
  ])("is held by one sentence where its %s was edited, removed or added", async (file, change) => {
    const issues = await found(change);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^editions/2024Q1/${file}:1:1 expected .*, found .*`));
    expect(issues[0]).toContain("Put it back from git");
  });

  test("of which the whole folder is gone is missed, file by file", async () => {
    expect(await found(remove("editions/2024Q1"))).toEqual([
      expect.stringMatching(/^editions\/2024Q1\/articles\.zst:1:1 expected this file/),
      expect.stringMatching(/^editions\/2024Q1\/record\.json:1:1 expected this file/),
    ]);
  });

  test.each([
    ["published", "2026-12-01", "2026-11-01"],
    ["note_en", "First.", "Second."],
    ["note_ja", "初版。", "二版。"],
    ["as_of", "2024-03-31", "2024-03-30"],
    ["hash", DATA, "e".repeat(64)],
  ])("says in %s what it was issued with", async (column, from, to) => {
    expect(await found(inTable(from, to))).toEqual([
      expect.stringMatching(
        new RegExp(`^tables/editions\\.csv:2:\\d+ ${column}: expected "${from}".*found "${to}"`),
      ),
    ]);
  });

  test("that was made a draft again, or whose row is gone, is missed by folder and changelog", async () => {
    const drafted = inTable(row, "2024Q1,2024-03-31,,,First.,初版。,,");
    for (const change of [drafted, inTable(`${row}\n`, "")]) {
      expect(await found(change)).toEqual([
        expect.stringMatching(/^CHANGELOG\.md:7:1 expected 2024Q1, issued here, in tables\/editions\.csv/),
        expect.stringMatching(/^editions\/2024Q1:1:1 expected only folders of editions that/),
      ]);
    }
    const all = (copy: string): void => {
      drafted(copy);
      remove("editions/2024Q1")(copy);
    };
    expect(await found(all)).toEqual([
      expect.stringContaining("CHANGELOG.md:7:1 expected 2024Q1, issued here"),
    ]);
  });

  test("that was frozen a second time has two lines in the changelog, or a line of other hashes", async () => {
    const other = issuedLine("2024Q1", "a".repeat(64), "b".repeat(64));
    expect(await found(edit("CHANGELOG.md", (text) => text.replace(line, `- ${other}`)))).toEqual([
      expect.stringContaining("CHANGELOG.md:7:1 expected the hashes of 2024Q1 in tables/editions.csv"),
    ]);
    expect(await found(edit("CHANGELOG.md", (text) => `${text}- ${other}\n`))).toEqual([
      expect.stringContaining("CHANGELOG.md:8:1 expected one line on the issue of 2024Q1, found another"),
    ]);
    expect(await found(edit("CHANGELOG.md", (text) => text.replace(line, "")))).toEqual([
      expect.stringContaining("CHANGELOG.md:1:1 expected a line on the issue of 2024Q1"),
    ]);
  });

  test("whose record is none, though the table names it, is refused", async () => {
    const broken = "{";
    const issues = await found((copy) => {
      writeFileSync(join(copy, "editions/2024Q1/record.json"), broken);
      inTable(hashes[0], sha256Of(broken))(copy);
      edit("CHANGELOG.md", (text) => text.replace(hashes[0], sha256Of(broken)))(copy);
    });
    expect(issues).toEqual([
      expect.stringContaining("editions/2024Q1/record.json:1:1 expected a record in JSON"),
    ]);
  });
});

test("a folder of an edition that was never issued is refused", async () => {
  const issues = await found((copy) => mkdirSync(join(copy, "editions/2026Q4")));
  expect(issues).toEqual([expect.stringMatching(/^editions\/2026Q4:1:1 expected only folders of editions/)]);
});

test("a draft that corrects an issued edition has its text there, and nothing else", async () => {
  const correction = (file: string) => (copy: string) => {
    edit("tables/editions.csv", (text) => text.replace(row, `${row}\n2024Q1.1,2024-03-31,,,,,,`))(copy);
    mkdirSync(join(copy, "editions/2024Q1.1/text"), { recursive: true });
    writeFileSync(join(copy, "editions/2024Q1.1", file), words);
  };
  const strange = (issues: readonly string[]) => issues.filter((one) => one.startsWith("editions/"));
  expect(strange(await found(correction("text/front.en.md")))).toEqual([]);
  expect(strange(await found(correction("record.json")))).toEqual([
    "editions/2024Q1.1/record.json:1:1 expected only the folder text of a draft, found this. If 2024Q1.1 was issued, put its row in tables/editions.csv back from git; if not, remove it.",
  ]);
});
