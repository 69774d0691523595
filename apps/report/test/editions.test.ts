import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dataset } from "@kidorui/core";
import { type PluginOption, runnerImport } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readManifest } from "../src/editions/manifest.ts";
import { worktreeTables } from "../src/editions/read-tables.ts";
import { verdictsOn } from "./verdicts.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "kidorui-editions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = join(folder, "base");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a maintainer's command on a data folder. */
function data(directory: string, ...args: readonly string[]): Run {
  const env = { ...process.env, KIDORUI_CWD: folder };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli/data.ts", ...args, "--data", directory],
    { cwd: root, encoding: "utf8", env },
  );
  return { status, stdout, stderr };
}

const linesOf = (directory: string, table: string): string[] =>
  readFileSync(join(directory, "tables", `${table}.csv`), "utf8").split("\n");

/** A copy of the frozen data with one line of one table changed. */
function copyWith(name: string, table: string, change: (line: string) => string): string {
  const copy = join(folder, name);
  cpSync(base, copy, { recursive: true });
  writeFileSync(join(copy, "tables", `${table}.csv`), linesOf(copy, table).map(change).join("\n"));
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
beforeAll(() => {
  cpSync(join(root, "../../data/tables"), join(base, "tables"), { recursive: true });
  const [head] = linesOf(base, "editions");
  const editions = [head, "2024Q1,2024-03-31,,,,", "2025Q2,2025-06-30,,,,"];
  writeFileSync(join(base, "tables/editions.csv"), `${editions.join("\n")}\n`);
  writeFileSync(join(base, "tables/errata.csv"), `${linesOf(base, "errata")[0]}\n`);
  expect(data(base, "edition", "freeze", "2024Q1")).toMatchObject({ status: 0, stderr: "" });
});

test("freezing a draft issues it: its day and the hash that names it go into the table", () => {
  const hash = readManifest(base, "2024Q1")?.hash;
  expect(linesOf(base, "editions")[1]).toMatch(
    new RegExp(`^2024Q1,2024-03-31,\\d{4}-\\d\\d-\\d\\d,${hash},,$`),
  );
  expect(linesOf(base, "editions")[2]).toBe("2025Q2,2025-06-30,,,,");
});

describe("a frozen edition", () => {
  test("holds, and is recorded with one number, row or sentence a line", async () => {
    expect(await textOf(base)).toEqual([]);
    const manifest = readManifest(base, "2024Q1");
    expect(manifest?.data).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(manifest?.figures ?? {})).toContain(
      '=REE.PRODUCTION("REE","mine","AUS",2023,,"2024Q1")',
    );
    const lines = readFileSync(join(base, "editions/2024Q1.json"), "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith('"mine_production/AUS/2023@usgs-mcs-2024":'))).toHaveLength(
      1,
    );
  });

  test("holds when newer data come in", async () => {
    const copy = copyWith("newer", "mine_production", (line) =>
      line.startsWith("AUS,2024,13000,")
        ? `${line}\n${line.replace("AUS,2024,", "AUS,2023,").replace("usgs-mcs-2025", "usgs-mcs-2026").replace(",full,", ",part,")}`
        : line,
    );
    expect(linesOf(copy, "mine_production").length).toBe(linesOf(base, "mine_production").length + 1);
    expect(await textOf(copy)).toEqual([]);
  });

  test("is cited by what it held when it was frozen, whatever country or term comes later", async () => {
    const hash = readManifest(base, "2024Q1")?.hash;
    const hashIn = async (directory: string) =>
      new Dataset(await worktreeTables(directory)).edition("2024Q1");
    expect((await hashIn(base)).hash).toBe(hash);
    const larger = copyWith("larger", "countries", (line) =>
      line.startsWith("WLD,") ? `XAA,,country,Nowhere,どこにもない国\n${line}` : line,
    );
    const edition = await hashIn(larger);
    expect(edition.contentsHash).not.toBe(hash);
    expect(edition.hash).toBe(hash);
    expect(await textOf(larger)).toEqual([]);
    const unnamed = copyWith("unnamed", "editions", (line) => line.replace(hash ?? "?", "0".repeat(64)));
    expect(await textOf(unnamed)).toEqual([`2024Q1 edition hash: ${hash} → ${"0".repeat(64)}`]);
  });

  test("moves with a changed row, and every place that shows it is named with what it said", async () => {
    const copy = copyWith("row", "mine_production", (line) =>
      /^AUS,2023,18000,.*,usgs-mcs-2024,/.test(line) ? line.replace("18000", "18500") : line,
    );
    const told = await textOf(copy);
    expect(told).toContain('2024Q1 figure =REE.PRODUCTION("REE","mine","AUS",2023,,"2024Q1"): 18000 → 18500');
    expect(told).toContain("2024Q1 row mine_production/AUS/2023@usgs-mcs-2024, quantity_t: 18000 → 18500");
    expect(told.some((line) => line.startsWith("2024Q1 sentence ja/editions/2024Q1/"))).toBe(true);
    expect(data(copy, "edition", "verify")).toMatchObject({ status: 1 });
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

  test("moves with a changed metric, though no row did", async () => {
    const changed = rewrite("indicators/market-concentration.ts", "part * part", "0.99 * part * part");
    const told = await textOf(base, await rewritten(changed));
    expect(told.some((line) => line.startsWith("2024Q1 figure =REE.MARKETHHI("))).toBe(true);
    expect(told.some((line) => line.startsWith("2024Q1 row "))).toBe(false);
  });

  test("whose pages cannot be computed any more says so", async () => {
    const copy = copyWith("gone", "sources", (line) =>
      line.startsWith("usgs-mcs-2024,") ? line.replace(",2024-01-30,", ",2024-05-01,") : line,
    );
    expect(await textOf(copy)).toEqual([expect.stringMatching(/^2024Q1 edition pages: undefined → /)]);
  });

  test("moves with a reworded sentence", async () => {
    const changed = rewrite(
      "models/edition/edition-page.ts",
      "Choose a number to see",
      "Press a number to see",
    );
    const told = await textOf(base, await rewritten(changed));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^2024Q1 sentence en\/editions\/2024Q1\/: .*Choose a number.* → .*Press a number/,
    );
  });
});
