import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dataset, type Row } from "@kidorui/core";
import { recordHead } from "@kidorui/core/node";
import { functionById } from "@kidorui/formulas";
import { type PluginOption, runnerImport } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueEdition } from "../src/editions/issue.ts";
import { readPack, readRecord, recordBytes } from "../src/editions/issued-folder.ts";
import type { PackedArticle } from "../src/editions/pack.ts";
import { worktreeTables } from "../src/editions/read-tables.ts";
import { verifyRecord } from "../src/editions/verify.ts";
import { ArticleWorkshop } from "../src/site/load-articles.ts";
import { text } from "./dataset.ts";
import { data, draftsOf, issueOnce, linesOf, writeLines } from "./issued-data.ts";
import { verdictsOn } from "./verdicts.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "kidorui-editions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = join(folder, "base");
const EDITION = "2024Q1";

/** A copy of the data with one edition issued, with one line of one table changed. */
function copyWith(name: string, table: string, change: (line: string) => string): string {
  const copy = join(folder, name);
  cpSync(base, copy, { recursive: true });
  writeLines(copy, table, linesOf(copy, table).map(change));
  return copy;
}

/** The code that gives the verdicts, loaded anew with some of it rewritten. */
async function rewritten(plugin: PluginOption): Promise<typeof verdictsOn> {
  const { module } = await runnerImport<typeof import("./verdicts.ts")>(
    join(import.meta.dirname, "verdicts.ts"),
    {
      root,
      configFile: false,
      logLevel: "error",
      plugins: [plugin],
      // The packages of this repository are read as sources, each time anew.
      resolve: { noExternal: [/^@kidorui\//] },
    },
  );
  return module.verdictsOn;
}

const textOf = async (directory: string, verdicts: typeof verdictsOn = verdictsOn): Promise<string[]> =>
  (await verdicts(directory)).flatMap(({ edition, differences }) =>
    differences.map(({ kind, name, before, after }) => `${edition} ${kind} ${name}: ${before} → ${after}`),
  );

/** Puts other code in place of a part of a module. */
const rewrite = (file: string, from: string, to: string): PluginOption => ({
  name: "rewrite",
  transform: (code, id) => {
    if (!id.endsWith(file)) return undefined;
    if (!code.includes(from)) throw new Error(`${file}: expected ${from}`);
    return code.replace(from, to);
  },
});

// Two editions whose data are all old, so that the test does not depend on the newest ones.
const workshop = new ArticleWorkshop();
beforeAll(async () => {
  draftsOf(base, { [EDITION]: "2024-03-31", "2025Q2": "2025-06-30" });
  await issueOnce(base, EDITION, workshop);
});
afterAll(() => workshop.close());

describe("issuing a draft", () => {
  test("writes its day, the hash that cites it and those of its record and articles, and says so", () => {
    const { data: hash, published } = readRecord(base, EDITION);
    const [, , day, cited, , , record, articles] = linesOf(base, "editions")[1]?.split(",") ?? [];
    expect([day, cited]).toEqual([published, hash]);
    expect([hash, record, articles].every((one) => /^[0-9a-f]{64}$/.test(one ?? ""))).toBe(true);
    expect(linesOf(base, "editions")[2]).toBe("2025Q2,2025-06-30,,,,,,");
    expect(readFileSync(join(base, "CHANGELOG.md"), "utf8")).toContain(
      `## ${published}\n\n### Issued\n\n- Edition ${EDITION} is issued: record \`${record}\`, articles \`${articles}\`.\n`,
    );
  });

  test("is done once, whatever the day, and a second time changes nothing", () => {
    const files = ["CHANGELOG.md", "tables/editions.csv", `editions/${EDITION}/record.json`];
    const read = () => files.map((file) => readFileSync(join(base, file), "utf8"));
    const before = read();
    const { status, stderr } = data(base, "edition", "freeze", EDITION);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(
        `^${EDITION} was issued on \\d{4}-\\d\\d-\\d\\d, and an edition is issued once. Set it right by: data erratum.\n$`,
      ),
    );
    expect(read()).toEqual(before);
  });

  test("leaves nothing behind where the data do not hold afterwards", () => {
    const copy = join(folder, "strange");
    cpSync(base, copy, { recursive: true });
    rmSync(join(copy, `editions/${EDITION}/articles.zst`));
    const before = linesOf(copy, "editions");
    const { status, stderr } = data(copy, "edition", "freeze", "2025Q2");
    expect(status).toBe(1);
    expect(stderr).toContain(`editions/${EDITION}/articles.zst:1:1 expected this file`);
    expect(linesOf(copy, "editions")).toEqual(before);
    expect(existsSync(join(copy, "editions/2025Q2"))).toBe(false);
  });

  test("is refused where two builds of it differ, with the first place that does, and nothing is kept", async () => {
    const copy = join(folder, "shaky");
    cpSync(base, copy, { recursive: true });
    const [pack, record] = [readPack(copy, EDITION), readRecord(copy, EDITION)];
    const [front, ...others] = pack.articles;
    if (!front) throw new Error("expected an article, found none");
    const moved: PackedArticle = { ...front, html: `${front.html} ` };
    const first = { pack, record };
    const [file = ""] = Object.keys(pack.files);
    const seconds = [
      { pack: { ...pack, articles: [moved, ...others] }, record, place: `${front.lang}/${front.path}` },
      { pack: { ...pack, files: { ...pack.files, [file]: "" } }, record, place: file },
      { pack: { ...pack, style: "" }, record, place: "what they hold" },
      { pack, record: { ...record, figures: {} }, place: "what they hold" },
    ];
    for (const { place, ...second } of seconds) {
      const builds = [first, second];
      const make = async () => builds.shift() ?? first;
      await expect(
        issueEdition({ folder: copy, edition: "2025Q2", date: "2026-11-30", code: "tests", text, make }),
      ).rejects.toThrow(`Two builds of 2025Q2 differ in ${place}; nothing was issued.`);
    }
    expect(existsSync(join(copy, "editions/2025Q2"))).toBe(false);
    expect(linesOf(copy, "editions")).toEqual(linesOf(base, "editions"));
  });

  test.each([
    ["elements/Zz/", `editions/${EDITION}/elements/Zz/`],
    ["#nowhere", `editions/${EDITION}/#nowhere`],
    ["figures/none.svg", `editions/${EDITION}/figures/none.svg`],
  ])("is refused where an article leads to %s of its edition, which is not there", async (target, gone) => {
    const [pack, record] = [readPack(base, EDITION), readRecord(base, EDITION)];
    const [front, ...others] = pack.articles;
    if (!front) throw new Error("expected an article, found none");
    const led = {
      ...front,
      html: `${front.html}<a href="site:${front.lang}/editions/${EDITION}/${target}">x</a>`,
    };
    const made = { pack: { ...pack, articles: [led, ...others] }, record };
    await expect(
      issueEdition({
        folder: base,
        edition: "2025Q2",
        date: "2026-11-30",
        code: "tests",
        text,
        make: async () => made,
      }),
    ).rejects.toThrow(
      `2025Q2: ${front.lang}/${front.path} leads to ${front.lang}/${gone}, which is not there; nothing was issued.`,
    );
    expect(existsSync(join(base, "editions/2025Q2"))).toBe(false);
  });

  test("records each call and each row behind it, one a line, and rows that the articles lead to", () => {
    const { figures, rows } = readRecord(base, EDITION);
    expect(Object.keys(figures)).toContain('=REE.PRODUCTION("REE","mine","AUS",2023,,"2024Q1")');
    const lines = readFileSync(join(base, "editions", EDITION, "record.json"), "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith('"mine_production/AUS/2023@usgs-mcs-2024":'))).toHaveLength(
      1,
    );
    const led = readPack(base, EDITION).articles.flatMap(({ html }) =>
      [...html.matchAll(/ href="row:(?:en|ja)\/events\/([^"]*)"/g)].map(([, id]) => `events/${id}`),
    );
    expect(led.length).toBeGreaterThan(0);
    for (const id of led) expect(rows).toHaveProperty([id]);
  });

  test("records its head first, which is read without its calls and rows", () => {
    const { figures: _, rows: __, ...head } = readRecord(base, EDITION);
    expect(recordHead(recordBytes(base, EDITION))).toEqual(head);
  });

  test("keeps articles in both languages with no address of this site in them", () => {
    const { articles, files, style } = readPack(base, EDITION);
    for (const lang of ["en", "ja"])
      expect(articles.filter((article) => article.lang === lang).length).toBeGreaterThan(20);
    for (const { html } of articles) {
      expect(html).toMatch(/^<div class="page">/);
      expect([...html.matchAll(/ (?:href|src)="(?!https?:|mailto:|#|site:|row:)[^"]*"/g)]).toEqual([]);
      expect(html).not.toContain("kidorui.github.io");
    }
    expect(Object.values(files).some((text) => text.includes("kidorui.github.io"))).toBe(false);
    expect(style).toContain(".key-figure");
    expect(style).not.toMatch(/@import|\.site-header/);
  });
});

describe("an issued edition", () => {
  test("holds", async () => {
    expect(await textOf(base)).toEqual([]);
    expect(data(base, "edition", "verify")).toMatchObject({
      status: 0,
      stdout: `Issued editions that hold: ${EDITION}\n`,
    });
  });

  /** A copy into which a newer source brought a row of a year that the edition shows. */
  const grown = (name: string): string =>
    copyWith(name, "mine_production", (line) =>
      line.startsWith("AUS,2024,13000,")
        ? `${line}\n${line.replace("AUS,2024,", "AUS,2023,").replace("usgs-mcs-2025", "usgs-mcs-2026").replace(",full,", ",part,")}`
        : line,
    );
  /** A copy in which a row that the edition shows says otherwise. */
  const withChangedRow = (name: string): string =>
    copyWith(name, "mine_production", (line) =>
      /^AUS,2023,18000,.*,usgs-mcs-2024,/.test(line) ? line.replace("18000", "18500") : line,
    );

  test("holds when newer data come in", async () => {
    const copy = grown("newer");
    expect(linesOf(copy, "mine_production").length).toBe(linesOf(base, "mine_production").length + 1);
    expect(await textOf(copy)).toEqual([]);
  });

  test("would be built as it was when newer data come in, and otherwise where it shows a changed row", async () => {
    const built = async (copy: string) =>
      (await workshop.render({ tables: await worktreeTables(copy), text }, EDITION)).pack;
    expect(await built(grown("built-newer"))).toEqual(readPack(base, EDITION));
    expect((await built(withChangedRow("built-otherwise"))).articles).not.toEqual(
      readPack(base, EDITION).articles,
    );
  });

  test("is cited by what it held when it was issued, whatever country or term comes later", async () => {
    const hash = readRecord(base, EDITION).data;
    const larger = copyWith("larger", "countries", (line) =>
      line.startsWith("WLD,") ? `XAA,,country,Nowhere,どこにもない国\n${line}` : line,
    );
    const edition = new Dataset(await worktreeTables(larger)).edition(EDITION);
    expect(edition.contentsHash).not.toBe(hash);
    expect(edition.hash).toBe(hash);
    expect(await textOf(larger)).toEqual([]);
  });

  test("moves with a changed row, and every call that shows it is named with what it gave", async () => {
    const copy = withChangedRow("row");
    const told = await textOf(copy);
    expect(told).toContain('2024Q1 figure =REE.PRODUCTION("REE","mine","AUS",2023,,"2024Q1"): 18000 → 18500');
    expect(told).toContain("2024Q1 row mine_production/AUS/2023@usgs-mcs-2024, quantity_t: 18000 → 18500");
    expect(data(copy, "edition", "verify")).toMatchObject({ status: 1 });
  });

  test("moves with a reworded event that its articles show or lead to", async () => {
    const { rows } = readRecord(base, EDITION);
    const starts = (line: string, id: string): boolean => line.startsWith(`${id.split("@")[0]},`);
    const id = Object.keys(rows)
      .filter((one) => one.startsWith("events/"))
      .map((one) => one.slice("events/".length))
      .find((one) => linesOf(base, "events").some((line) => starts(line, one) && line.includes(" the ")));
    const copy = copyWith("event", "events", (line) =>
      starts(line, id ?? "?") ? line.replace(" the ", " that ") : line,
    );
    expect(linesOf(copy, "events")).not.toEqual(linesOf(base, "events"));
    expect((await textOf(copy)).join("\n")).toContain(`2024Q1 row events/${id}, `);
  });

  test("moves with the changed date of a source, which may take its rows away", async () => {
    const later = copyWith("later", "sources", (line) =>
      line.startsWith("ked-global-2023-08-11,") ? line.replace(",2023-08-11,", ",2024-08-11,") : line,
    );
    const told = await textOf(later);
    expect(
      told.filter((line) => line.startsWith('2024Q1 figure =REE.DEFINITIONS("JPN","CHN"')),
    ).toContainEqual(
      expect.stringContaining("[2022, MREE, unstated, magnets, single, share]: 0.311 → undefined"),
    );
    const seen = copyWith("seen", "sources", (line) =>
      line.startsWith("ked-global-2023-08-11,") ? line.replace(",2023-08-11,", ",2023-08-12,") : line,
    );
    expect(await textOf(seen)).toContain(
      "2024Q1 row sources/ked-global-2023-08-11, published: 2023-08-11 → 2023-08-12",
    );
  });

  test("whose calls give nothing any more says why for each", async () => {
    const copy = copyWith("gone", "sources", (line) =>
      line.startsWith("usgs-mcs-2024,") ? line.replace(",2024-01-30,", ",2024-05-01,") : line,
    );
    const told = await textOf(copy);
    expect(told).toContainEqual(
      expect.stringMatching(
        /^2024Q1 figure =REE\.PRODUCTION\("REE","mine","AUS",2023,,"2024Q1"\): 18000 → .+\.$/,
      ),
    );
  });
});

describe("a method that is corrected after an edition was issued", () => {
  const corrected = rewrite("indicators/market-concentration.ts", "part * part", "0.99 * part * part");
  const erratum = (function_ids: string): string =>
    `2024Q1-1,2024Q1,2024Q1.1,2027-01-05,"A factor was left out.",係数が抜けていた。,,,,,,"The code.",計算の誤り。,own check,${function_ids}`;

  /** A copy with an erratum of method and the draft that corrects it. */
  function copyWithErratum(name: string, functions: string): string {
    const copy = copyWith(name, "errata", (line) =>
      line.startsWith("erratum_id,") ? `${line}\n${erratum(functions)}` : line,
    );
    writeLines(
      copy,
      "editions",
      linesOf(copy, "editions").flatMap((line) =>
        line.startsWith("2024Q1,") ? [line, "2024Q1.1,2024-03-31,,,,,,"] : [line],
      ),
    );
    return copy;
  }

  test("is named by each call that gives another result, and no row moves", async () => {
    const told = await textOf(base, await rewritten(corrected));
    expect(told.some((line) => line.startsWith("2024Q1 figure =REE.MARKETHHI("))).toBe(true);
    expect(told.some((line) => line.startsWith("2024Q1 row "))).toBe(false);
  });

  test("is accounted for by an erratum that names its function, and by no other", async () => {
    const verdicts = await rewritten(corrected);
    const before = await textOf(base, verdicts);
    const functions = [...new Set(before.map((line) => /=REE\.([A-Z]+)\(/.exec(line)?.[1] ?? ""))];
    expect(functions).toContain("MARKETHHI");
    const covered = copyWithErratum("covered", functions.join(" "));
    expect(await textOf(covered, verdicts)).toEqual([]);
    const [verdict] = await verdicts(covered);
    expect(verdict?.methods).toEqual([{ erratum: "2024Q1-1", calls: expect.any(Number) }]);
    expect(verdict?.methods[0]?.calls).toBeGreaterThan(0);
    expect(await textOf(copyWithErratum("other", "PRODUCTION"), verdicts)).toEqual(before);
  });

  test("is not accounted for in an edition issued after the erratum", async () => {
    const tables = await worktreeTables(base);
    const record = readRecord(base, EDITION);
    const [formula = ""] = Object.keys(record.figures).filter((one) => one.startsWith("=REE.MARKETHHI("));
    const figure = record.figures[formula];
    const moved = { ...record, figures: { [formula]: { ...figure, value: 0.5 } } } as typeof record;
    const cells = erratum("MARKETHHI").split(",");
    const names = linesOf(base, "errata")[0]?.split(",") ?? [];
    const on = (date: string): Dataset => {
      const row = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
      return new Dataset({
        ...tables,
        errata: [{ ...row, date, function_ids: "MARKETHHI" } as Row<"errata">],
      });
    };
    expect(verifyRecord(moved, on("9999-01-01")).differences).toEqual([]);
    expect(verifyRecord(moved, on("2020-01-01")).differences).toHaveLength(1);
  });
});

test("errata of method name functions of the catalogue", async () => {
  const { errata } = await worktreeTables(join(root, "../../data"));
  for (const id of errata.flatMap(({ function_ids }) => function_ids.split(" ").filter((one) => one !== "")))
    expect(functionById(id).id).toBe(id);
});

test("every edition that is issued holds", async () => {
  expect(await textOf(join(root, "../../data"))).toEqual([]);
});
