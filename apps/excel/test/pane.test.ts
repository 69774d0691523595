import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { search } from "../src/pane/search.ts";
import { synonyms } from "../src/words/synonyms.ts";

test("search finds by name, by either language and by full-width letters; all words must hold", () => {
  expect(search(catalogue, "ＨＨＩ")[0]?.id).toBe("HHI");
  expect(search(catalogue, "二乗和").map(({ id }) => id)).toContain("HHI");
  expect(search(catalogue, "herfindahl nonsense")).toEqual([]);
  expect(search(catalogue, " ")).toHaveLength(catalogue.length);
});

test.for([
  ["gini", "INEQUALITY"],
  ["安全在庫", "STOCKFOR"],
  ["safety stock", "STOCKFOR"],
  ["引用", "SOURCE"],
  ["citation", "SOURCE"],
  ["monte carlo", "SIMULATE"],
  ["モンテカルロ", "FAN"],
  ["n-1", "NMINUS1"],
  ["=REE.HHI(A1:A9)", "HHI"],
  ["=-ree.dayscover(6000,100)", "DAYSCOVER"],
])("%s finds %s", ([query = "", id]) => {
  expect(search(catalogue, query).map((one) => one.id)).toContain(id);
});

test("every word people may look for belongs to a function", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(Object.keys(synonyms).filter((id) => !ids.includes(id))).toEqual([]);
});
