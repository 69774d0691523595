import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeWholeFile } from "./whole-file.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file is written in the place of the former one, and nothing else is left", () => {
  const file = join(folder, "table.csv");
  writeFileSync(file, "former");
  writeWholeFile(file, "next");
  expect(readFileSync(file, "utf8")).toBe("next");
  expect(readdirSync(folder)).toEqual(["table.csv"]);
});

test("what cannot be put in place leaves the former one, and nothing beside it", () => {
  const home = join(folder, "home");
  const file = join(home, "table.csv");
  mkdirSync(join(file, "in the way"), { recursive: true });
  expect(() => writeWholeFile(file, "next")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(file)).toEqual(["in the way"]);
  expect(readdirSync(home)).toEqual(["table.csv"]);
});
