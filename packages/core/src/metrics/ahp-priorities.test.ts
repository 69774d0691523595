import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ahpPriorities } from "./ahp-priorities.ts";
import { bgsRiskIndex } from "./bgs-risk-index.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });
const noData = expect.objectContaining({ code: "no-data" });
const invalid = expect.objectContaining({ code: "invalid-argument" });
const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 10 });

/** The matrix of comparisons that weights would give. */
const comparisons = (list: readonly number[]) => list.map((row) => list.map((column) => row / column));

describe("ahpPriorities", () => {
  test("finds the weights behind consistent comparisons", () => {
    fc.assert(
      fc.property(weights, (list) => {
        const total = list.reduce((sum, weight) => sum + weight, 0);
        const found = ahpPriorities(comparisons(list));
        for (const [index, weight] of list.entries()) {
          expect(found.weights[index]).toBeCloseTo(weight / total, 9);
        }
        expect(found.eigenvalue).toBeCloseTo(list.length, 8);
        expect(found.consistencyRatio).toBeCloseTo(0, 8);
      }),
    );
  });

  test("of comparisons that go round in a circle is inconsistent and undecided", () => {
    const circle = [
      [1, 2, 0.5],
      [0.5, 1, 2],
      [2, 0.5, 1],
    ];
    const found = ahpPriorities(circle);
    // Every row sums to 3.5: equal weights, λ = 3.5, index 0.25, ratio 0.25/0.58.
    expect(found.eigenvalue).toBeCloseTo(3.5, 12);
    expect(found.consistencyRatio).toBeCloseTo(0.25 / 0.58, 12);
    for (const weight of found.weights) expect(weight).toBeCloseTo(1 / 3, 12);
    expect(ahpPriorities(circle, { randomIndex: 0.5 }).consistencyRatio).toBeCloseTo(0.5, 12);
  });

  test("of one criterion is everything", () => {
    expect(ahpPriorities([[1]])).toEqual({ weights: [1], eigenvalue: 1, consistencyRatio: 0 });
  });

  test("has weights that follow the order of the criteria", () => {
    fc.assert(
      fc.property(weights, (list) => {
        const matrix = comparisons(list);
        const forward = ahpPriorities(matrix).weights;
        const backward = ahpPriorities(matrix.toReversed().map((row) => row.toReversed())).weights;
        for (const [index, weight] of forward.entries()) {
          expect(backward[list.length - 1 - index]).toBeCloseTo(weight, 9);
        }
      }),
    );
  });

  test("is refused for what is no matrix of comparisons", () => {
    expect(() => ahpPriorities([])).toThrow(noData);
    expect(() => ahpPriorities([[1, 2]])).toThrow(invalid);
    expect(() =>
      ahpPriorities([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(invalid);
    expect(() => ahpPriorities([[2]])).toThrow(invalid);
    expect(() => ahpPriorities([[-1]])).toThrow(outOfRange);
    expect(() => ahpPriorities([[Number.NaN]])).toThrow(outOfRange);
    expect(() => ahpPriorities([[1]], { randomIndex: 0 })).toThrow(outOfRange);
    const eleven = comparisons(new Array(11).fill(1));
    expect(() => ahpPriorities(eleven)).toThrow(outOfRange);
    expect(ahpPriorities(eleven, { randomIndex: 1.51 }).weights[0]).toBeCloseTo(1 / 11, 12);
  });

  test("of three criteria are in proportion to the geometric means of their rows", () => {
    const { weights } = ahpPriorities([
      [1, 2, 0.5],
      [0.5, 1, 0.5],
      [2, 2, 1],
    ]);
    const means = [1, Math.cbrt(0.25), Math.cbrt(4)];
    const total = means.reduce((sum, mean) => sum + mean, 0);
    for (const [index, mean] of means.entries()) expect(weights[index]).toBeCloseTo(mean / total, 12);
  });

  test("of two criteria never contradict each other, however the answer is rounded", () => {
    expect(
      ahpPriorities([
        [1, 3],
        [0.3333334, 1],
      ]).consistencyRatio,
    ).toBe(0);
  });

  test("names the comparison that is wrong", () => {
    expect(() => ahpPriorities([[1, 2], [0.5]])).toThrow("expected 2 comparisons in row 2, received 1.");
    expect(() =>
      ahpPriorities([
        [1, -2],
        [0.5, 1],
      ]),
    ).toThrow("the comparison of 1 with 2");
    expect(() =>
      ahpPriorities([
        [1, 2],
        [0.4, 1],
      ]),
    ).toThrow("expected the comparison of 2 with 1 to be 1/2, received 0.4.");
  });
});

describe("bgsRiskIndex", () => {
  const score = fc.double({ min: 1, max: 3, noNaN: true });

  test("of the highest scores is 10, of the lowest 3⅓", () => {
    expect(bgsRiskIndex(new Array(7).fill(3))).toBe(10);
    expect(bgsRiskIndex(new Array(7).fill(1))).toBeCloseTo(10 / 3, 12);
    expect(bgsRiskIndex([3, 3, 3, 3, 3, 2, 3])).toBeCloseTo(9.5, 1);
  });

  test("does not depend on the order of criteria, and rises with any score", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 10 }), (scores) => {
        expect(bgsRiskIndex(scores.toReversed())).toBeCloseTo(bgsRiskIndex(scores), 12);
        expect(bgsRiskIndex(scores.with(0, 3))).toBeGreaterThanOrEqual(bgsRiskIndex(scores) - 1e-12);
      }),
    );
  });

  test("is refused without scores and outside 1 to 3", () => {
    expect(() => bgsRiskIndex([])).toThrow(noData);
    for (const bad of [0.9, 3.1, Number.NaN]) expect(() => bgsRiskIndex([1, bad])).toThrow(outOfRange);
  });

  test("names the score that is wrong", () => {
    expect(() => bgsRiskIndex([1, 4])).toThrow("expected score 2 between 1 and 3, received 4.");
  });
});
