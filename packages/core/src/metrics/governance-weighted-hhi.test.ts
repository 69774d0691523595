import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding } from "../../test/quantities.ts";
import { governanceWeightedHhi } from "./governance-weighted-hhi.ts";
import { hhi } from "./hhi.ts";

describe("governanceWeightedHhi", () => {
  test("of 60/30/10 with risks 0.6/0.2/0.1 is 0.216 + 0.018 + 0.001", () => {
    expect(governanceWeightedHhi([60, 30, 10], [0.6, 0.2, 0.1])).toBeCloseTo(0.235, 12);
  });

  test("is 0 without risk, and the plain index when everybody is at the worst end", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(
          governanceWeightedHhi(
            list,
            list.map(() => 0),
          ),
        ).toBe(0);
        expect(
          governanceWeightedHhi(
            list,
            list.map(() => 1),
          ),
        ).toBeCloseTo(hhi(list), 12);
      }),
    );
  });

  test("never exceeds the plain index times the highest risk", () => {
    const rated = fc.array(
      fc.tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(rated, (suppliers) => {
        const list = suppliers.map(([quantity]) => quantity);
        const risks = suppliers.map(([, risk]) => risk);
        expect(governanceWeightedHhi(list, risks)).toBeLessThanOrEqual(
          hhi(list) * Math.max(...risks) + rounding(1),
        );
      }),
    );
  });

  test("is refused when a risk is missing, not coalesced to the best one", () => {
    expect(() => governanceWeightedHhi([60, 40], [0.5, undefined])).toThrow(
      "governanceWeightedHhi: expected a risk for supplier 2, received none.",
    );
    expect(() => governanceWeightedHhi([60, 40], [0.5, undefined])).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
  });

  test("is refused for lists of different length and risks off the scale", () => {
    expect(() => governanceWeightedHhi([60, 40], [0.5])).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => governanceWeightedHhi([60], [bad])).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
    expect(() => governanceWeightedHhi([], [])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => governanceWeightedHhi([0], [1])).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
  });
});
