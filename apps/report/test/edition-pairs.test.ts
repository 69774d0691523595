import type { Dataset } from "@kidorui/core";
import { expect, test } from "vitest";
import { newsPair } from "../src/models/edition-pairs.ts";

/** Editions by the day that their data end. */
const editions = (days: Readonly<Record<string, string>>): Dataset => {
  const editionIds = Object.keys(days);
  return {
    editionIds,
    latest: editionIds.at(-1),
    edition: (id: string) => ({ asOf: days[id] }),
  } as unknown as Dataset;
};

test("what is new is told against the last edition that saw less, after however many corrections", () => {
  const corrections = Object.fromEntries(
    Array.from({ length: 7 }, (_, i) => [`2030Q2.${i + 1}`, "2030-06-30"] as const),
  );
  const many = editions({ "2030Q1": "2030-03-31", "2030Q2": "2030-06-30", ...corrections });
  expect(newsPair(many)).toEqual({ older: "2030Q1", newer: "2030Q2.7" });
  expect(newsPair(editions({ "2030Q1": "2030-03-31" }))).toBeUndefined();
});
