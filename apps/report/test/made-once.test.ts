import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "@kidorui/core";
import { afterAll, beforeEach, expect, test } from "vitest";
import { dataset } from "../src/site/dataset.ts";
import { madeOnce } from "../src/site/made-once.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-made-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
    Number((await madeOnce(edition, from, make, folder))[0]);
  expect(await give(issued("a"), "workbook", "en")).toBe(1);
  expect(await give(issued("a"), "workbook", "en")).toBe(1);
  expect(await give(issued("a"), "workbook", "ja")).toBe(2);
  expect(await give(issued("a"), "workbooke", "n")).toBe(3);
  expect(await give(issued("b"), "workbook", "en")).toBe(4);
  expect(readdirSync(folder)).toHaveLength(4);
});

test("what a draft gives is made each time", async () => {
  const before = readdirSync(folder);
  await madeOnce(draft, ["workbook"], make, folder);
  await madeOnce(draft, ["workbook"], make, folder);
  expect(made).toBe(2);
  expect(readdirSync(folder)).toEqual(before);
});
