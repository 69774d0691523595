import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { dirichlet, dirichletConcentration } from "./dirichlet.ts";
import { gammaQuantile } from "./gamma-quantile.ts";
import { latinHypercube } from "./latin-hypercube.ts";

const concentration = fc.double({ min: 1, max: 500, noNaN: true });
const MOST = 100_000;
const outOfRange = expect.objectContaining({ code: "out-of-range" });

describe("gammaQuantile", () => {
  // scipy.stats.gamma.ppf of SciPy 1.17.1; isf in the upper tail.
  test.each([
    [0.05, 1e-6, 5.844632057286552e-121],
    [0.05, 0.5, 5.573878440746256e-7],
    [0.05, 0.95, 0.2659323024258409],
    [0.05, 0.999999, 8.696862667893743],
    [0.7, 0.05, 0.012163199432408395],
    [0.7, 0.999999, 12.768858085316348],
    [1, 0.5, Math.LN2],
    [5, 1e-6, 0.16906300162147725],
    [5, 0.95, 9.153519026637573],
    [34.5, 0.05, 25.439621741664318],
    [34.5, 0.999999, 69.91491835810085],
    [300, 1e-6, 224.7406162512669],
    [300, 0.95, 329.0467865688624],
  ])("of shape %d at %d is %d", (shape, p, expected) => {
    expect(Math.abs(gammaQuantile(shape)(p) / expected - 1)).toBeLessThan(1e-10);
  });

  test("rises with p", () => {
    const part = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), part, part, (shape, a, b) => {
        const quantile = gammaQuantile(shape);
        const high = quantile(Math.max(a, b));
        expect(quantile(Math.min(a, b))).toBeLessThanOrEqual(high * (1 + 1e-10));
      }),
    );
  });
});

describe("dirichlet", () => {
  test("has the moments of the hand-calculated case in SciPy's tests", () => {
    const { mean, variance, covariance } = dirichlet([1, 0.8, 0.2], { concentration: 2 });
    expect(mean).toEqual([0.5, 0.4, 0.1]);
    for (const [index, value] of [1 / 12, 0.08, 0.03].entries())
      expect(variance[index]).toBeCloseTo(value, 14);
    expect(covariance(0, 1)).toBeCloseTo(-1 / 15, 14);
    expect(covariance(0, 2)).toBeCloseTo(-1 / 60, 14);
    expect(covariance(1, 2)).toBeCloseTo(-1 / 75, 14);
  });

  test("draws shares that sum to 1, and gives nothing to a supplier with nothing", () => {
    fc.assert(
      fc.property(quantities, concentration, fc.maxSafeNat(), (list, kappa, seed) => {
        const { draw } = dirichlet(list, { concentration: kappa });
        const samples = list.map((_, index) => latinHypercube({ seed, variable: `${index}`, draws: 10 }));
        const shares = draw(samples.map((sample) => sample(3)));
        expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          if (list[index] === 0) expect(share).toBe(0);
        }
      }),
    );
  });

  test("has draws with the stated mean and variance", () => {
    const { mean, variance, draw } = dirichlet([70, 20, 10], { concentration: 30 });
    const draws = 4000;
    const samples = mean.map((_, index) => latinHypercube({ seed: 5, variable: `${index}`, draws }));
    const found = Array.from({ length: draws }, (_, index) => draw(samples.map((sample) => sample(index))));
    for (const [supplier, expected] of mean.entries()) {
      const values = found.map((shares) => shares[supplier] ?? 0);
      const average = values.reduce((sum, value) => sum + value, 0) / draws;
      const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / draws;
      expect(average).toBeCloseTo(expected, 3);
      expect(Math.abs(spread / (variance[supplier] ?? 0) - 1)).toBeLessThan(0.06);
    }
  });

  test("is refused without suppliers, for bad quantities, concentrations, parts and positions", () => {
    expect(() => dirichlet([], { concentration: 10 })).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => dirichlet([0, 0], { concentration: 10 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => dirichlet([1, -1], { concentration: 10 })).toThrow(outOfRange);
    for (const kappa of [0, 0.9, 100_001, Number.NaN]) {
      expect(() => dirichlet([1, 1], { concentration: kappa })).toThrow(outOfRange);
    }
    const { draw, covariance } = dirichlet([1, 1], { concentration: 10 });
    const invalid = expect.objectContaining({ code: "invalid-argument" });
    expect(() => draw([0.5])).toThrow(invalid);
    expect(() => draw([0.5, 1])).toThrow(outOfRange);
    expect(() => covariance(0, 2)).toThrow(invalid);
  });

  test("names what is wrong", () => {
    expect(() => dirichlet([1, -1], { concentration: 1 })).toThrow("dirichlet: expected quantity 2");
    const { covariance } = dirichlet([1, 1], { concentration: 1 });
    expect(() => covariance(0, 2)).toThrow("expected a position from 0 to 1, received 2.");
  });

  test("may be as sure as a hundred thousand observations", () => {
    expect(dirichlet([1, 1], { concentration: MOST }).variance[0]).toBeCloseTo(0.25 / (MOST + 1), 15);
    expect(() => dirichlet([1, 1], { concentration: 2 * MOST })).toThrow(outOfRange);
  });

  test("is refused, not divided by nothing, where every draw is too small for a number", () => {
    const tiny = dirichlet(new Array(400).fill(1), { concentration: 1 });
    expect(() => tiny.draw(new Array(400).fill(0.1))).toThrow(outOfRange);
  });
});

describe("dirichletConcentration", () => {
  test("gives the share the relative error it was asked for", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.95, noNaN: true }),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        (share, relativeError) => {
          const kappa = dirichletConcentration({ share, relativeError });
          expect(Math.sqrt((share * (1 - share)) / (kappa + 1)) / share).toBeCloseTo(relativeError, 12);
        },
      ),
    );
  });

  test("is refused where there is no such distribution", () => {
    expect(() => dirichletConcentration({ share: 1, relativeError: 0.1 })).toThrow(outOfRange);
    expect(() => dirichletConcentration({ share: 0.5, relativeError: 0 })).toThrow(outOfRange);
    expect(() => dirichletConcentration({ share: 0.9, relativeError: 2 })).toThrow(outOfRange);
  });

  test("names what is wrong", () => {
    expect(() => dirichletConcentration({ share: 2, relativeError: 1 })).toThrow("a probability above 0");
    expect(() => dirichletConcentration({ share: 0.5, relativeError: -0.1 })).toThrow(
      "expected relativeError",
    );
  });
});
