import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseRate } from "./base-rate.ts";
import { type PledgeSide, stackPledges } from "./stack-pledges.ts";

describe("baseRate", () => {
  test("without a record is the prior: anything between nothing and all", () => {
    const { n, mean, p05, p95 } = baseRate([]);
    expect([n, mean]).toEqual([0, 0.5]);
    expect(p05).toBeCloseTo(0.05, 9);
    expect(p95).toBeCloseTo(0.95, 9);
  });

  test("has the known quantiles of a beta distribution", () => {
    // One failure: the density is 2(1 − x), so the part below x is 1 − (1 − x)².
    expect(baseRate([0]).p05).toBeCloseTo(1 - Math.sqrt(0.95), 9);
    expect(baseRate([1]).p95).toBeCloseTo(Math.sqrt(0.95), 9);
  });

  test("lies in its range, and a better record never lowers it", () => {
    const record = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(record, fc.double({ min: 0, max: 1, noNaN: true }), (fractions, better) => {
        const before = baseRate([...fractions, better / 2]);
        const after = baseRate([...fractions, better]);
        expect(after.mean).toBeGreaterThanOrEqual(before.mean);
        expect(after.p05).toBeLessThanOrEqual(after.mean);
        expect(after.p95).toBeGreaterThanOrEqual(after.mean);
      }),
    );
  });

  test("refuses a fraction above 1 and a prior below 1", () => {
    expect(() => baseRate([0.2, 1.1])).toThrow("fraction 2");
    expect(() => baseRate([], { prior: 0.5 })).toThrow("prior");
  });
});

describe("stackPledges", () => {
  const sides: readonly PledgeSide[] = ["feed", "refining", "secondary", "contract"];
  const pledge = fc.record({
    side: fc.constantFrom(...sides),
    amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
  });

  test("never gives more than is promised or than the stage takes, nor feed and refining both", () => {
    fc.assert(
      fc.property(
        fc.array(pledge, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (pledges, capacity) => {
          const { added, possible } = stackPledges(pledges, { demand: 100, capacity });
          expect(possible).toBeLessThanOrEqual(Math.min(added, capacity) + 1e-6);
          const without = pledges.filter(({ side }) => side !== "refining");
          const feed = pledges
            .filter(({ side }) => side === "feed")
            .reduce((sum, { amount }) => sum + amount, 0);
          const refining = pledges
            .filter(({ side }) => side === "refining")
            .reduce((sum, { amount }) => sum + amount, 0);
          if (without.length === 0 || refining > feed) return;
          expect(possible).toBeCloseTo(stackPledges(without, { demand: 100, capacity }).possible, 6);
        },
      ),
    );
  });

  test("refuses what is no amount", () => {
    expect(() => stackPledges([], { demand: 1 })).toThrow("at least one pledge");
    expect(() => stackPledges([{ side: "feed", amount: -1 }], { demand: 1 })).toThrow("amount 1");
    expect(() => stackPledges([{ side: "feed", amount: 1 }], { demand: 0 })).toThrow("demand");
    expect(() => stackPledges([{ side: "feed", amount: 1 }], { demand: 1, capacity: -1 })).toThrow(
      "capacity",
    );
  });
});
