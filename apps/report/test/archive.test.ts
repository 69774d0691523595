import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, expect, test } from "vitest";
import { archivePath, NUMBERS, PROGRAM, servedText, TABLES } from "../src/takeaway/archive/names.ts";
import { dataset } from "./dataset.ts";

const dist = join(import.meta.dirname, "../dist");
const folder = mkdtempSync(join(tmpdir(), "kidorui-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (edition: string): Readonly<Record<string, Uint8Array>> =>
  unzipSync(readFileSync(join(dist, archivePath(edition))));

/** Unpacks an archive into an empty folder and runs its program there, as its README says. */
function rerun(name: string, files: Readonly<Record<string, Uint8Array | string>>) {
  const own = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), content);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM], {
    cwd: own,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, stdout, stderr };
}

const NUMBER = /<data value="[^"]*" data-formula="([^"]*)" data-edition/g;

test("the program in an edition's archive computes every number on its pages again, from the tables alone", () => {
  const edition = dataset.latest;
  const files = filesOf(edition);
  const numbers = Papa.parse<string[]>(
    strFromU8(files[NUMBERS] ?? new Uint8Array())
      .slice(1)
      .trimEnd(),
  ).data.slice(1);
  const formulas = new Set(numbers.map(([, formula = ""]) => servedText(formula)));
  const front = readFileSync(join(dist, "ja/editions", edition, "index.html"), "utf8");
  const shown = [...front.matchAll(NUMBER)].map(([, formula = ""]) =>
    formula
      .replaceAll("&quot;", '"')
      .replaceAll("&gt;", ">")
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&"),
  );
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter((formula) => !formulas.has(formula))).toEqual([]);
  const { status, stdout, stderr } = rerun("whole", files);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`${numbers.length} of ${numbers.length} published numbers`);
  expect(strFromU8(files["LICENSES-PROGRAM.txt"] ?? new Uint8Array())).toMatch(/^papaparse \d/m);
  expect(strFromU8(files["README.md"] ?? new Uint8Array())).toContain(`node ${PROGRAM}`);
});

test("the program says which number another table would give", () => {
  const [edition = ""] = dataset.editionIds;
  const { "record.json": _, ...files } = filesOf(edition);
  const path = `${TABLES}/mine_production.csv`;
  const table = strFromU8(files[path] ?? new Uint8Array());
  const changed = table.replace(/^(AUS,2023,)18000,/m, "$118500,");
  expect(changed).not.toBe(table);
  const { status, stdout } = rerun("changed", { ...files, [path]: changed });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^=REE\.PRODUCTION\("REE","mine","AUS",2023.*: 18000 → 18500$/m);
});
