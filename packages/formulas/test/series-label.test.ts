import { type TableName, tables } from "@kidorui/core";
import { expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { seriesOf } from "../src/series.ts";
import { dataset } from "./data.ts";

const listed = (lang: "en" | "ja"): ReadonlyMap<string, string> => {
  const { value } = invoke(functionById("LIST"), ["series", lang], dataset);
  if (!Array.isArray(value)) throw new Error("LIST gave one cell.");
  return new Map(value.map(([name, label]) => [String(name), String(label)]));
};

test("names series as a reader would", () => {
  expect(listed("en").get("mine_production.AUS")).toBe("Mine production: Australia");
  expect(listed("ja").get("mine_production.AUS")).toBe("鉱山生産量：オーストラリア");
  expect(listed("ja").get("ore_composition.bayan-obo.Nd")).toMatch(/^鉱石の組成：[^a-z]+、ネオジム$/);
  expect(listed("en").get("criticality.eu-2017.supply-risk.Dy")).toBe(
    "Criticality: EU assessment of 2017, supply risk, Dysprosium",
  );
});

test.each(["en", "ja"] as const)("gives every series a label of its own in %s", (lang) => {
  const labels = listed(lang);
  expect(labels.size).toBeGreaterThan(1000);
  const seen = new Map<string, string[]>();
  for (const [name, label] of labels) seen.set(label, [...(seen.get(label) ?? []), name]);
  expect([...seen].filter(([, names]) => names.length > 1)).toEqual([]);
});

test("has a word in both languages for every code in a key, and no code stands for itself", () => {
  const english = listed("en");
  const japanese = listed("ja");
  const bare: string[] = [];
  for (const { name, table, where } of seriesOf(dataset.edition("2026Q4")).values()) {
    for (const [column, code] of Object.entries(where)) {
      const word = String(code);
      // A row's own id, and what needs no word: an empty cell, a class of NACE.
      if (word === "" || table === "offtake" || /^C\d\d$/.test(word)) continue;
      const label = english.get(name) ?? "";
      const isColumnOfWords = tables[table as TableName].columns.some(
        (candidate) => candidate.name === column && "values" in candidate,
      );
      if (isColumnOfWords && word.includes("-") && label.includes(word)) bare.push(`${name}: ${word}`);
      if (isColumnOfWords && (japanese.get(name) ?? "").split(/[：、]/).includes(word))
        bare.push(`${name}, ja: ${word}`);
    }
  }
  expect([...new Set(bare)]).toEqual([]);
});
