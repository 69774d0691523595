import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding } from "../../test/quantities.ts";
import { governanceWeightedHhi } from "./governance-weighted-hhi.ts";
import { hhi } from "./hhi.ts";

/** Suppliers with a quantity and a risk each. */
const rated = fc.array(
  fc.tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  { minLength: 1 },
);

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

  test("on the EU's scale is ten times as much, as its supply risk needs it", () => {
    fc.assert(
      fc.property(rated, (suppliers) => {
        const list = suppliers.map(([quantity]) => quantity);
        const risks = suppliers.map(([, risk]) => risk);
        const tenfold = risks.map((risk) => 10 * risk);
        expect(governanceWeightedHhi(list, tenfold, { scale: "eu10" })).toBeCloseTo(
          10 * governanceWeightedHhi(list, risks),
          11,
        );
      }),
    );
    expect(() => governanceWeightedHhi([1], [5])).toThrow("between 0 and 1");
    expect(() => governanceWeightedHhi([1], [10.1], { scale: "eu10" })).toThrow("between 0 and 10");
  });

  test("multiplies each supplier's part by its trade parameter", () => {
    expect(governanceWeightedHhi([60, 40], [0.5, 0.5], { trade: [1.5, 0.8] })).toBeCloseTo(
      0.36 * 0.5 * 1.5 + 0.16 * 0.5 * 0.8,
      14,
    );
    fc.assert(
      fc.property(rated, fc.double({ min: 0.5, max: 2, noNaN: true }), (suppliers, t) => {
        const list = suppliers.map(([quantity]) => quantity);
        const risks = suppliers.map(([, risk]) => risk);
        const trade = list.map(() => t);
        expect(governanceWeightedHhi(list, risks, { trade })).toBeCloseTo(
          t * governanceWeightedHhi(list, risks),
          12,
        );
      }),
    );
  });

  test("never falls with a risk or a trade parameter, and does not depend on order or unit", () => {
    fc.assert(
      fc.property(rated, fc.double({ min: 1, max: 2, noNaN: true }), (suppliers, factor) => {
        const list = suppliers.map(([quantity]) => quantity);
        const risks = suppliers.map(([, risk]) => risk);
        const trade = list.map(() => 1);
        const before = governanceWeightedHhi(list, risks, { trade });
        const higher = risks.with(0, Math.min(1, (risks[0] ?? 0) * factor));
        expect(governanceWeightedHhi(list, higher)).toBeGreaterThanOrEqual(before);
        expect(governanceWeightedHhi(list, risks, { trade: trade.with(0, factor) })).toBeGreaterThanOrEqual(
          before,
        );
        expect(governanceWeightedHhi(list.toReversed(), risks.toReversed())).toBeCloseTo(before, 12);
        expect(
          governanceWeightedHhi(
            list.map((quantity) => quantity * factor),
            risks,
          ),
        ).toBeCloseTo(before, 12);
      }),
    );
  });

  test("is refused for trade parameters that are none", () => {
    expect(() => governanceWeightedHhi([60, 40], [0.5, 0.5], { trade: [1] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    for (const bad of [0, -1, Number.NaN, Infinity]) {
      expect(() => governanceWeightedHhi([60], [0.5], { trade: [bad] })).toThrow(
        "governanceWeightedHhi: expected trade parameter 1 to be a finite number > 0",
      );
    }
  });

  test("names the risk, the trade parameter and the list that are wrong, and no other", () => {
    expect(() => governanceWeightedHhi([1, 1, 1], [0, 1, 1.5])).toThrow("expected risk 3 between 0 and 1");
    expect(() => governanceWeightedHhi([1, 1], [0, 1], { trade: [1, 0] })).toThrow("trade parameter 2");
    expect(() => governanceWeightedHhi([1, 1], [0])).toThrow("as many risks as quantities, 2");
    expect(() => governanceWeightedHhi([1, 1], [0, 1], { trade: [1] })).toThrow(
      "as many trade parameters as quantities, 2",
    );
  });
});
