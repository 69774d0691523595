import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataPackage } from "../src/dataset/data-package.ts";
import { formatIssue, TableError } from "../src/errors.ts";
import { readDataset, readDatasetSync, readLocatedDataset, readTables } from "../src/node.ts";
import { tableNames } from "../src/tables/registry.ts";
import { repositoryData, withFolderCopy } from "./data-folder.ts";

const command = join(import.meta.dirname, "../src/cli/data.ts");

function data(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    env: { ...process.env, KIDORUI_CWD: cwd },
  });
  return { status, stdout, stderr };
}

describe("the data folder", () => {
  test("has no problem", async () => {
    const { issues } = await readTables(repositoryData);
    expect(issues.map(formatIssue)).toEqual([]);
  });

  test("is described by a data package that follows the definitions; `data datapackage` writes it", () => {
    const written: unknown = JSON.parse(readFileSync(join(repositoryData, "datapackage.json"), "utf8"));
    expect(written).toEqual(dataPackage());
  });

  test("reads the same with and without waiting", async () => {
    const [waited, direct] = [await readDataset(repositoryData), readDatasetSync(repositoryData)];
    expect(direct.tables).toEqual(waited.tables);
    // Nothing had to be corrected, accepted or acknowledged yet; every other table holds rows.
    const mayBeEmpty = new Set<string>(["acknowledgements", "corrections", "errata", "reconciliations"]);
    for (const name of tableNames) {
      if (!mayBeEmpty.has(name)) expect(waited.tables[name].length).toBeGreaterThan(0);
    }
  });

  test("has events that do not say their own day again, as every list puts it before them", () => {
    const { tables } = readDatasetSync(repositoryData);
    const again = tables.events.filter(({ date, title_en, title_ja }) => {
      const [year = "", month, day] = date.split("-");
      if (month === undefined) return false;
      const name = new Date(`${year}-${month}-01T00:00:00Z`).toLocaleString("en", {
        month: "long",
        timeZone: "UTC",
      });
      const [en, ja] = day
        ? [`${Number(day)} ${name}`, `${Number(month)}月${Number(day)}日`]
        : [`${name} ${year}`, `${year}年${Number(month)}月`];
      return title_en.includes(en) || title_ja.includes(ja);
    });
    expect(again.map(({ event_id }) => event_id)).toEqual([]);
  });

  test("knows the line of every row", async () => {
    const { dataset, placeOf } = await readLocatedDataset(repositoryData);
    const lines = readFileSync(join(repositoryData, "tables/countries.csv"), "utf8").split("\n");
    for (const row of dataset.tables.countries) {
      const place = placeOf("countries", row);
      expect(place?.file).toBe("tables/countries.csv");
      expect(lines[(place?.line ?? 0) - 1]).toContain(row.country_code);
    }
    expect(placeOf("countries", { country_code: "CHN" })).toBeUndefined();
  });

  test("has a readme that names the tables with rows from sources of grade D, and no other", () => {
    const { tables } = readDatasetSync(repositoryData);
    const graded = new Set(tables.sources.filter(({ grade }) => grade === "D").map((row) => row.source_id));
    const holding = tableNames.filter(
      (name) =>
        name !== "sources" &&
        tables[name].some((row) => "source_id" in row && graded.has(String(row.source_id))),
    );
    const readme = readFileSync(join(repositoryData, "README.md"), "utf8");
    const named = readme.match(/Tables with rows from sources of grade D:\n(.*); no other\./)?.[1] ?? "";
    expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(holding.toSorted());
  });

  test("is refused as a dataset with every problem at once", async () => {
    await withFolderCopy(async ({ directory, remove }) => {
      remove("stages");
      remove("prices");
      const error: unknown = await readDataset(directory).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TableError);
      expect(String(error)).toContain("tables/stages.csv:1:1 expected this file, found none.");
      expect(String(error)).toContain("tables/prices.csv:1:1 expected this file, found none.");
    });
  });
});

// Each call starts a process, which takes seconds where other work is running.
describe("the command", () => {
  test("says that a good folder is good", () => {
    const { status, stdout } = data(repositoryData, "check");
    expect(stdout).toMatch(/^data: \d+ tables, \d+ rows, no problem\n$/);
    expect(stdout).toContain(`data: ${tableNames.length} tables, `);
    expect(status).toBe(0);
  });

  test("prints each problem with a path from where it was called, and how many there are", async () => {
    await withFolderCopy(async ({ directory, lines, write }) => {
      const all = lines("stages");
      write("stages", all.with(1, `,${all[1]}`).join("\n"));
      const { status, stdout } = data(join(directory, ".."), "check", directory);
      const printed = stdout.trimEnd().split("\n");
      expect(printed[0]).toMatch(
        /^kidorui-data-\w+\/tables\/stages\.csv:2:\d+ expected \d+ cells, found \d+\.$/,
      );
      expect(printed.at(-1)).toBe("1 problem in 1 file");
      expect(status).toBe(1);
    });
  });

  test("writes the data package of a folder", async () => {
    await withFolderCopy(async ({ directory }) => {
      expect(data(directory, "datapackage", ".").status).toBe(0);
      expect(JSON.parse(readFileSync(join(directory, "datapackage.json"), "utf8"))).toEqual(dataPackage());
    });
  });

  test("explains itself when it is called wrongly", () => {
    for (const args of [[], ["chekc"], ["check", "a", "b"], ["check", "no-such-folder"]]) {
      const { status, stdout, stderr } = data(repositoryData, ...args);
      expect(status).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^Usage: |^data: expected a data folder/);
      expect(stderr).not.toContain("    at ");
    }
  });
});
