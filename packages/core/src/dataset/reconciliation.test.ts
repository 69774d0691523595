import { expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "./dataset.ts";
import { reconcile } from "./reconciliation.ts";

const sources = [
  source("usgs-1", "2025-01", { publisher: "U.S. Geological Survey" }),
  source("usgs-2", "2026-01", { publisher: "U.S. Geological Survey" }),
  source("bgs", "2026-01", { publisher: "British Geological Survey" }),
];

const compared = (...mine_production: readonly ReturnType<typeof mined>[]) =>
  reconcile(
    new Dataset(
      tablesWith({ sources, editions: [edition("2026Q4", "2026-11-23")], mine_production }),
    ).edition("2026Q4"),
  ).map(({ factId, usedValue, otherValue, difference, within }) => [
    factId,
    usedValue,
    otherValue,
    Number(difference.toFixed(3)),
    within,
  ]);

test("the number that is used is compared with the newest of every other publisher", () => {
  expect(compared(mined("CHN", 120000, "usgs-2"), mined("CHN", 180000, "bgs"))).toEqual([
    ["CHN/2024", 120000, 180000, 0.5, false],
  ]);
});

test("a publisher's own revisions are no difference between publishers", () => {
  expect(compared(mined("AUS", 13000, "usgs-1"), mined("AUS", 29000, "usgs-2"))).toEqual([]);
});

test("numbers agree within two per cent", () => {
  expect(compared(mined("USA", 42500, "usgs-2"), mined("USA", 43350, "bgs"))[0]?.[4]).toBe(true);
  expect(compared(mined("USA", 42500, "usgs-2"), mined("USA", 43351, "bgs"))[0]?.[4]).toBe(false);
});

test("a bound agrees with every number on its side", () => {
  const bound = (quantity: number) =>
    compared(mined("CHN", quantity, "usgs-2"), mined("CHN", 100, "bgs", { flag: ">" }))[0]?.[4];
  expect(bound(500)).toBe(true);
  expect(bound(90)).toBe(false);
});

test("what is withheld is not compared", () => {
  expect(compared(mined("CHN", 1, "usgs-2"), mined("CHN", null, "bgs", { flag: "W" }))).toEqual([]);
});
