import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { allOrNothing } from "../src/editions/all-or-nothing.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-all-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [table, log, own, made] = ["table.csv", "CHANGELOG.md", "own", "made"].map((name) =>
  join(folder, name),
) as [string, string, string, string];

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  writeFileSync(table, "former");
  mkdirSync(own);
});

/** Writes what an edition is issued with. */
const written = (): void => {
  for (const file of [table, log, join(own, "record.json")]) writeFileSync(file, "next");
  mkdirSync(made);
  writeFileSync(join(made, "text.md"), "half");
};
const touched = { files: [table, log], made: [own, join(own, "record.json"), made] };

test("what holds is kept", async () => {
  expect(await allOrNothing(touched, async () => written())).toBeUndefined();
  expect([table, log].map((file) => readFileSync(file, "utf8"))).toEqual(["next", "next"]);
  expect(existsSync(join(made, "text.md"))).toBe(true);
});

test("whatever stops it on the way, files are as they were and what it made is gone", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  const stopped = allOrNothing(touched, async () => {
    written();
    throw full;
  });
  await expect(stopped).rejects.toBe(full);
  expect(readFileSync(table, "utf8")).toBe("former");
  expect(readdirSync(folder).sort()).toEqual(["own", "table.csv"]);
  expect(readdirSync(own)).toEqual([]);
});
