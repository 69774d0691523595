import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { contractCoverage } from "./contract-coverage.ts";

const contracts = quantities.chain((contracted) =>
  fc.record({
    contracted: fc.constant(contracted),
    demand: fc.double({ min: 1, max: 1e9, noNaN: true }),
    probabilities: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: contracted.length,
      maxLength: contracted.length,
    }),
  }),
);

describe("contractCoverage", () => {
  test("of 440 for certain and 295 at 70 % of 1,475 is 43.8 %", () => {
    const all = { contracted: [440, 295], demand: 1475, probabilities: [1, 0.7] };
    expect(contractCoverage(all)).toBeCloseTo(646.5 / 1475, 14);
  });

  test("takes contracts for certain unless told otherwise", () => {
    expect(contractCoverage({ contracted: [440, 295], demand: 1470 })).toBe(0.5);
    expect(contractCoverage({ contracted: [300], demand: 100 })).toBe(3);
    expect(contractCoverage({ contracted: [0], demand: 100 })).toBe(0);
  });

  test("never rises when a probability falls, and lies between 0 and all being delivered", () => {
    fc.assert(
      fc.property(contracts, (all) => {
        const coverage = contractCoverage(all);
        const halved = all.probabilities.with(0, (all.probabilities[0] ?? 0) / 2);
        expect(contractCoverage({ ...all, probabilities: halved })).toBeLessThanOrEqual(coverage);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(
          contractCoverage({ contracted: all.contracted, demand: all.demand }) * (1 + 1e-12),
        );
      }),
    );
  });

  test("does not depend on the order of contracts or the unit", () => {
    fc.assert(
      fc.property(contracts, ({ contracted, demand, probabilities }) => {
        const coverage = contractCoverage({ contracted, demand, probabilities });
        const reversed = contractCoverage({
          contracted: contracted.toReversed(),
          demand,
          probabilities: probabilities.toReversed(),
        });
        const scaled = contracted.map((quantity) => quantity * 1000);
        const inKilograms = contractCoverage({ contracted: scaled, demand: demand * 1000, probabilities });
        for (const other of [reversed, inKilograms]) {
          expect(Math.abs(other - coverage)).toBeLessThanOrEqual(1e-12 * Math.max(1, coverage));
        }
      }),
    );
  });

  test("is refused without demand or contracts, and for probabilities that are none", () => {
    expect(() => contractCoverage({ contracted: [1], demand: 0 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => contractCoverage({ contracted: [], demand: 1 })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    expect(() => contractCoverage({ contracted: [1], demand: 1, probabilities: [1, 1] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => contractCoverage({ contracted: [1], demand: 1, probabilities: [bad] })).toThrow(
        "contractCoverage: expected probability 1 between 0 and 1",
      );
    }
    expect(() => contractCoverage({ contracted: [1e300], demand: 1e-300 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("names the demand and the list that are wrong", () => {
    const contracted = [1, 2];
    expect(() => contractCoverage({ contracted, demand: Number.NaN })).toThrow("expected demand to be");
    expect(() => contractCoverage({ contracted, demand: 1, probabilities: [1] })).toThrow("as contracts, 2");
  });
});
