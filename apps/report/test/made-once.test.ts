import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "@kidorui/core";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ContentCache } from "../src/site/content-cache.ts";
import { dataset } from "../src/site/dataset.ts";
import { madeOnce } from "../src/site/made-once.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-made-"));
afterAll(() => rmSync(folder, { recursive: true }));
const cache = (): ContentCache => new ContentCache("made", folder);
const kept = (): readonly string[] => readdirSync(join(folder, "made"));

const draft = dataset.edition(dataset.latest);
const issued = (record_hash: string): Edition =>
  Object.create(draft, {
    row: { value: { ...draft.row, record_hash } },
    isIssued: { value: true },
  }) as Edition;

let made = 0;
beforeEach(() => {
  made = 0;
});
async function make(): Promise<Uint8Array> {
  made += 1;
  return new Uint8Array([made]);
}

test("what an issued edition gives is made once, and again only when what it is made of is another", async () => {
  const give = async (edition: Edition, ...from: string[]) =>
    Number((await madeOnce(edition, from, make, cache()))[0]);
  expect(await give(issued("a"), "workbook", "en")).toBe(1);
  expect(await give(issued("a"), "workbook", "en")).toBe(1);
  expect(await give(issued("a"), "workbook", "ja")).toBe(2);
  expect(await give(issued("a"), "workbooke", "n")).toBe(3);
  expect(await give(issued("b"), "workbook", "en")).toBe(4);
  expect(kept()).toHaveLength(4);
});

test("what a draft gives is made each time", async () => {
  const before = kept();
  await madeOnce(draft, ["workbook"], make, cache());
  await madeOnce(draft, ["workbook"], make, cache());
  expect(made).toBe(2);
  expect(kept()).toEqual(before);
});

test("what nobody asked for in a month is forgotten, what was asked for is not", async () => {
  for (const word of ["old", "new"]) await cache().get([word], make);
  const before = kept();
  const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const name of before) utimesSync(join(folder, "made", name), long, long);
  await cache().get(["new"], make);
  expect(made).toBe(3);
  expect(kept()).toHaveLength(1);
});
