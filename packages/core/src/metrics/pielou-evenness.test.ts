import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { several, suppliersIn, testInvariants } from "../../test/invariants.ts";
import { pielouEvenness } from "./pielou-evenness.ts";
import { shannonEntropy } from "./shannon-entropy.ts";

describe("pielouEvenness", () => {
  testInvariants(pielouEvenness, several);

  test("is 1 for equal suppliers, however many", () => {
    for (const n of [2, 3, 50]) expect(pielouEvenness(new Array(n).fill(4))).toBeCloseTo(1, 12);
  });

  test("nears 0 when one holds almost everything", () => {
    expect(pielouEvenness([1, 1e-9])).toBeLessThan(1e-6);
  });

  test("lies between 0 and 1, and gives back the entropy", () => {
    fc.assert(
      fc.property(several, (list) => {
        const evenness = pielouEvenness(list);
        expect(evenness).toBeGreaterThan(0);
        expect(evenness).toBeLessThanOrEqual(1);
        expect(evenness * Math.log(suppliersIn(list))).toBeCloseTo(shannonEntropy(list), 12);
      }),
    );
  });

  test("says nothing of a single supplier", () => {
    expect(() => pielouEvenness([0, 7])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
  });
});
