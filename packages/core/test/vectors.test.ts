import { describe, expect, test } from "vitest";
import {
  caseFiles,
  consequence,
  deviations,
  families,
  readCases,
  readDiscrepancies,
  verify,
} from "../src/verification.ts";

test("every fixture file has computations", () => {
  expect(Object.keys(families).toSorted()).toEqual(caseFiles.toSorted());
});

describe.each(Object.entries(families))("%s", (file, computations) => {
  const cases = readCases(file);

  test("names a source and a reason for the tolerance of every case", () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      expect(one.source).not.toBe("");
      expect(one.tolerance_reason).not.toBe("");
    }
  });

  test.each(cases)("$id", (one) => {
    const verified = verify(one, computations);
    expect(verified.deviations).toEqual([]);
    expect(verified.holds).toBe(true);
  });

  test("has no computation without a case", () => {
    const used = new Set(cases.map(({ metric }) => metric));
    expect(Object.keys(computations).filter((metric) => !used.has(metric))).toEqual([]);
  });
});

test("a value outside its tolerance is caught", () => {
  const deviation = { field: "", expected: 2600, found: 2601 };
  expect(deviations(2601, 2600, { abs: 0 })).toEqual([deviation]);
  expect(deviations(Number.NaN, 2600, { abs: 10 })).toHaveLength(1);
  expect(deviations({ a: 1 }, { a: 1, b: 2 }, { abs: 1 })).toEqual([
    { field: "b", expected: 2, found: undefined },
  ]);
  expect(deviations({ a: [1, 2] }, { a: [1, 3] }, { abs: 0 })).toEqual([
    { field: "a.1", expected: 3, found: 2 },
  ]);
});

test("a case that expects no number fails where there is one", () => {
  const one = {
    id: "empty",
    metric: "sum",
    kind: "published",
    source: "a test",
    inputs: {},
    expected: "NaN",
    tolerance: { abs: 0 },
    tolerance_reason: "none",
  };
  expect(verify(one, { sum: () => 0 }).holds).toBe(false);
});

describe("published numbers that do not follow", () => {
  const discrepancies = readDiscrepancies();

  test("are each named once, with a source and an explanation in both languages", () => {
    expect(new Set(discrepancies.map(({ id }) => id)).size).toBe(discrepancies.length);
    for (const { source, explanation, measure } of discrepancies) {
      for (const text of [source, explanation.en, explanation.ja, measure.en, measure.ja]) {
        expect(text).not.toBe("");
      }
    }
  });

  test.each(discrepancies.flatMap(({ id, follows }) => follows.map((one) => ({ id, ...one }))))(
    "$id: $label.en",
    (one) => {
      expect(Math.abs(consequence(one, families) - one.value)).toBeLessThanOrEqual(one.tolerance);
    },
  );
});
