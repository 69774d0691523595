import { describe, expect, test } from "vitest";
import { allocation } from "./vectors/allocation.ts";
import { concentration } from "./vectors/concentration.ts";
import { criticalityOther } from "./vectors/criticality-other.ts";
import { dependence } from "./vectors/dependence.ts";
import { euCriticality } from "./vectors/eu-criticality.ts";
import { geopolrisk } from "./vectors/geopolrisk.ts";
import { price } from "./vectors/price.ts";
import { scenarios } from "./vectors/scenarios.ts";
import { stockAndTime } from "./vectors/stock-and-time.ts";
import { uncertainty } from "./vectors/uncertainty.ts";
import { type Computations, readVectors, vectorFiles } from "./vectors/vector.ts";
import { expectWithin } from "./vectors/within.ts";

/** One entry per fixture file, under the file's name. */
const families: Readonly<Record<string, Computations>> = {
  allocation,
  concentration,
  "criticality-other": criticalityOther,
  dependence,
  "eu-criticality": euCriticality,
  geopolrisk,
  price,
  scenarios,
  "stock-and-time": stockAndTime,
  uncertainty,
};

test("every fixture file has computations", () => {
  expect(Object.keys(families).toSorted()).toEqual(vectorFiles.toSorted());
});

describe.each(Object.entries(families))("%s", (file, metrics) => {
  const vectors = readVectors(file);

  test("names a source and a reason for the tolerance of every case", () => {
    expect(vectors.length).toBeGreaterThan(0);
    for (const vector of vectors) {
      expect(vector.source).not.toBe("");
      expect(vector.tolerance_reason).not.toBe("");
    }
  });

  test.each(vectors)("$id", ({ metric, inputs, expected, tolerance }) => {
    const compute = metrics[metric];
    if (!compute) throw new Error(`No computation for the metric ${metric}.`);
    if (expected === "NaN") {
      // Where others give NaN, a ratio without a denominator is refused here.
      expect(() => compute(inputs)).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    } else {
      expectWithin(compute(inputs), expected, tolerance);
    }
  });

  test("has no computation without a case", () => {
    const used = new Set(vectors.map(({ metric }) => metric));
    expect(Object.keys(metrics).filter((metric) => !used.has(metric))).toEqual([]);
  });
});

test("a value outside its tolerance is caught", () => {
  expect(() => expectWithin(2601, 2600, { abs: 0 })).toThrow();
  expect(() => expectWithin(Number.NaN, 2600, { abs: 10 })).toThrow();
  expect(() => expectWithin({ a: 1 }, { a: 1, b: 2 }, { abs: 1 })).toThrow();
});
