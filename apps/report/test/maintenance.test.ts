import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPack, readRecord } from "../src/editions/issued-folder.ts";
import { ArticleWorkshop } from "../src/site/load-articles.ts";
import {
  draftsOf,
  issueOnce,
  linesOf as linesIn,
  data as onData,
  type Run,
  writeLines,
} from "./issued-data.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-maintenance-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a maintainer's command on the copy of the data. */
const run = (...args: readonly string[]): Run => onData(data, ...args);

const git = (...args: readonly string[]): void => {
  const name = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  expect(spawnSync("git", ["-C", folder, ...name, ...args]).status).toBe(0);
};

const linesOf = (table: string): string[] => linesIn(data, table).filter((line) => line !== "");
const write = (table: string, lines: readonly string[]): void => writeLines(data, table, [...lines, ""]);

// Two editions whose data are all old, so that the test does not depend on the newest ones.
beforeAll(() => {
  draftsOf(data, { "2024Q1": "2024-03-31", "2025Q2": "2025-06-30" });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "data: begin");
});

const editFile = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, "utf8")));

const WRONG = "AUS/2023@usgs-mcs-2025";
const words = [
  ...["--what-en", "Output of Australia in 2023.", "--what-ja", "豪州の2023年の生産量。"],
  ...["--why-en", "Typed from the line above.", "--why-ja", "上の行の値を入力した。"],
  ...["--reported-by", "own check"],
];
const cell = ["--table", "mine_production", "--row", WRONG, "--column", "quantity_t"];

describe("an erratum", () => {
  beforeAll(async () => {
    const workshop = new ArticleWorkshop();
    for (const edition of ["2024Q1", "2025Q2"]) await issueOnce(data, edition, workshop);
    await workshop.close();
  });

  test("comes after issuing, which keeps what changed since the editions issued before", () => {
    expect(readRecord(data, "2024Q1").compared).toEqual([]);
    expect(readRecord(data, "2025Q2").compared).toEqual(["2024Q1"]);
    const { articles, files } = readPack(data, "2025Q2");
    const kept = articles
      .filter(({ path }) => path.startsWith("changes/"))
      .map(({ lang, path }) => lang + path);
    const path = "changes/2024Q1..2025Q2/";
    expect(kept).toEqual([`en${path}`, `en${path}numbers/`, `ja${path}`, `ja${path}numbers/`]);
    expect(files["changes/2024Q1..2025Q2.csv"]).toContain("\nmine_production,AUS/2023,");
  });

  test("asks for what is missing, and refuses what cannot be, without writing anything", () => {
    const before = linesOf("mine_production");
    expect(run("erratum", ...cell, ...words)).toMatchObject({ status: 2 });
    expect(run("erratum", ...cell, ...words).stderr).toContain("erratum: expected --new, found none.");
    const unknown = cell.with(3, "AUS/2023@usgs");
    expect(run("erratum", ...unknown, "--new", "16400", ...words).stderr).toContain(
      'expected the key and the source of a row of mine_production, received "AUS/2023@usgs". There are: AUS/2023@usgs-mcs-2024, AUS/2023@usgs-mcs-2025, AUS/2023@bgs-wms-2026.',
    );
    const negative = run("erratum", ...cell, "--new=-5", ...words);
    expect(negative).toMatchObject({ status: 1 });
    expect(negative.stderr).toContain("quantity_t: expected a number ≥ 0, found -5.");
    expect(linesOf("mine_production")).toEqual(before);
    expect(linesOf("errata")).toHaveLength(1);
    expect(linesOf("editions")).toHaveLength(3);
  });

  test("is refused for an edition where a newer one shows the same mistake", () => {
    const shared = cell.with(3, "AUS/2022@usgs-mcs-2024");
    const { status, stderr } = run("erratum", "--edition", "2024Q1", ...shared, "--new", "18001", ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'Edition: expected 2025Q2, the newest that shows this row, received "2024Q1". Say --edition 2025Q2: those before it keep the value and point to the erratum.',
    );
    expect(linesOf("errata")).toHaveLength(1);
  });

  test("makes a corrected edition; the mistaken one goes on saying what it said", () => {
    const made = run("erratum", ...cell, "--new", "16400", ...words);
    expect(made.stdout.split("\n").slice(0, 2)).toEqual([
      "erratum 2025Q2-1: 2025Q2 stays as it is, 2025Q2.1 is made",
      `mine_production ${WRONG}, quantity_t: 16000 → 16400`,
    ]);
    expect(linesOf("mine_production").filter((line) => line.startsWith("AUS,2023,16400,"))).toHaveLength(1);
    expect(linesOf("editions").at(-1)).toMatch(/^2025Q2\.1,2025-06-30,,,Corrects 2025Q2;/);
    expect(readFileSync(join(data, "CHANGELOG.md"), "utf8")).toContain(
      "### Corrected\n\n- Erratum 2025Q2-1, edition 2025Q2.1: `mine_production` AUS/2023@usgs-mcs-2025, quantity_t, 16000 → 16400.",
    );
    expect(run("edition", "verify")).toMatchObject({
      status: 0,
      stdout: "Issued editions that hold: 2024Q1, 2025Q2\n",
    });
  });

  test("goes on from the text as it was issued, whatever the next edition says by then", () => {
    const [own, next] = [join(data, "editions/2025Q2.1/text"), join(data, "report")];
    for (const name of readdirSync(own))
      expect(readFileSync(join(own, name), "utf8")).toBe(
        readFileSync(join(data, "editions/2025Q2/text", name), "utf8"),
      );
    expect(readdirSync(own)).toContain("front.en.md");
    for (const [folder, title] of [
      [next, "# Of the next quarter"],
      [own, "# As corrected"],
    ] as const)
      editFile(join(folder, "front.en.md"), (text) => text.replace(/^# .*$/m, title));
  });

  test("is a correction by us in what changed, and in nothing else", () => {
    const { status, stdout } = run("diff", "2025Q2", "2025Q2.1", "--json");
    expect(status).toBe(0);
    const { rows, figures } = JSON.parse(stdout);
    const changed = rows.filter((row: { kind: string }) => row.kind === "changed");
    expect(changed).toEqual([
      expect.objectContaining({
        table: "mine_production",
        rowId: WRONG,
        cells: [{ column: "quantity_t", before: 16000, after: 16400 }],
      }),
    ]);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.causes).toEqual(["correction"]);
  });

  test("found later joins the corrected edition until that is issued; then a further one is made", () => {
    const other = cell.with(3, "THA/2023@usgs-mcs-2025");
    const second = run("erratum", ...other, "--new", "3601", ...words);
    expect(second.stdout).toContain("erratum 2025Q2-2: 2025Q2 stays as it is, 2025Q2.1 takes it in");
    const issued = run("edition", "freeze", "2025Q2.1");
    expect(issued).toMatchObject({ status: 0, stderr: "" });
    expect(issued.stdout).toMatch(
      /^2025Q2\.1: issued on \d{4}-\d\d-\d\d, \d+ calls, \d+ rows → data\/editions\/2025Q2\.1\n$/,
    );
    const { articles } = readPack(data, "2025Q2.1");
    expect(articles.find(({ lang, path }) => lang === "en" && path === "editions/2025Q2.1/")?.title).toBe(
      "As corrected",
    );
    const third = run("erratum", ...other, "--new", "3602", ...words);
    expect(third.stdout).toContain("erratum 2025Q2.1-1: 2025Q2.1 stays as it is, 2025Q2.2 is made");
    expect(run("edition", "verify").stdout).toBe("Issued editions that hold: 2024Q1, 2025Q2, 2025Q2.1\n");
  });
});

test.each([
  ["a file stands where the folder was expected", "LICENSE", "eval", "=1"],
  ["there is no folder", "none", "edition", "verify"],
])("a command says in one sentence that %s", (_, name, ...command) => {
  writeFileSync(join(folder, "LICENSE"), "");
  const { status, stderr } = onData(join(folder, name), ...command);
  expect(status).toBe(2);
  expect(stderr).toMatch(new RegExp(`^data: expected a data folder .*${name}/tables\\.\n$`));
});

test("check takes its folder as all commands do, and one alone", () => {
  const { status, stderr } = run("check", "elsewhere");
  expect([status, stderr]).toEqual([2, expect.stringContaining("check: expected one folder, received 2.")]);
});

describe("a new edition", () => {
  test("follows the others in name and date", () => {
    expect(run("edition", "new", "2025Q1", "--as-of", "2026-12-31").stderr).toContain(
      "Edition: expected a name and a date after 2025Q2.2, 2025-06-30",
    );
    expect(run("edition", "new", "2026Q4.1", "--as-of", "2026-12-31").status).toBe(2);
    expect(run("edition", "new", "2027Q1", "--as-of", "2027-02-30").stderr).toContain(
      "--as-of: expected a day",
    );
    const made = run("edition", "new", "2027Q1", "--as-of", "2027-02-15");
    expect(made.stdout).toContain("added 2027Q1, data published by 2027-02-15, a draft");
    expect(linesOf("editions").at(-1)).toBe("2027Q1,2027-02-15,,,,,,");
  });

  test("is issued by freezing it alone, and has no errata until then", () => {
    expect(run("edition", "new", "2027Q2", "--as-of", "2027-05-15", "--published", "2027-05-20").status).toBe(
      2,
    );
    const refused = run("erratum", "--edition", "2027Q1", ...cell, "--new", "16401", ...words);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("Edition: expected one that was issued, received the draft 2027Q1.");
  });
});

describe("an edition is not issued", () => {
  test("while a guard stops a value that nobody has acknowledged", () => {
    const acknowledged = linesOf("acknowledgements");
    write(
      "acknowledgements",
      acknowledged.filter((line) => !line.startsWith("jump,mine_production,BRA/2024@usgs-mcs-2026,")),
    );
    const { status, stderr } = run("edition", "freeze", "2025Q2.2");
    write("acknowledgements", acknowledged);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/tables\/mine_production\.csv:\d+:\d+ quantity_t: /);
    expect(stderr).toContain("found 20 → 560. Mend it; or, if it is right, say why in acknowledgements.csv");
  });
});

describe("the difference to the last commit", () => {
  test("names rows of the files and published figures that move", () => {
    git("add", "-A");
    git("commit", "-qm", "data: corrections");
    const lines = linesOf("mine_production");
    write("mine_production", [
      ...lines.filter((line) => !line.startsWith("AUS,2018,") || !line.includes("usgs-myb-2022")),
      ...lines
        .filter((line) => line.startsWith("AUS,2018,") && line.includes("usgs-myb-2022"))
        .map((line) => line.replace(/^AUS,2018,\d+,/, "AUS,2018,21001,")),
    ]);
    write(
      "editions",
      linesOf("editions").map((line) =>
        line.startsWith("2027Q1,") ? "2027Q1,2027-02-15,,,,新しい版。,," : line,
      ),
    );
    const { status, stdout } = run("diff");
    expect(status).toBe(0);
    expect(stdout).toContain("~ editions/2027Q1 note_ja – → 新しい版。");
    expect(stdout).toContain(
      "~ mine_production/AUS/2018@usgs-myb-2022 quantity_t 21000 → 21001 (correction by us)",
    );
    expect(stdout).toMatch(/\[2018, quantity_t\]\s+21000\s+→\s+21001\s+correction by us/);
    expect(stdout).toContain("Issued edition 2025Q2 would say");
  });
});
