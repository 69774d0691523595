import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential, exponentialLessOne, logarithm, logarithmOfOnePlus, power } from "./elementary.ts";

const positive = fc.double({ min: 5e-324, max: 1.7e308, noNaN: true });
/** Within a few units of the last place of `expected`. */
function closeTo(actual: number, expected: number, units: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(units * Number.EPSILON * Math.abs(expected));
}

describe("logarithm", () => {
  // To 40 digits by mpmath, rounded.
  test.each([
    [2, Math.LN2],
    [10, Math.LN10],
    [0.1, -Math.LN10],
    [1.0000001, 9.999999505838704e-8],
    [5e-324, -744.4400719213812],
    [Number.MAX_VALUE, 709.782712893384],
  ])("of %d is %d", (x, expected) => closeTo(logarithm(x), expected, 1));

  test("of 1 is 0, of 0 −∞, below 0 no number", () => {
    expect(logarithm(1)).toBe(0);
    expect(logarithm(0)).toBe(-Infinity);
    expect(logarithm(Infinity)).toBe(Infinity);
    expect(logarithm(-1)).toBeNaN();
    expect(logarithm(Number.NaN)).toBeNaN();
  });

  test("is within two units of what this engine has", () => {
    fc.assert(fc.property(positive, (x) => closeTo(logarithm(x), Math.log(x), 2)));
  });
});

describe("exponential", () => {
  test("of 0 is 1, of 1 e, and beyond the range of numbers 0 or ∞", () => {
    expect(exponential(0)).toBe(1);
    closeTo(exponential(1), Math.E, 1);
    expect(exponential(-746)).toBe(0);
    expect(exponential(710)).toBe(Infinity);
    expect(exponential(-745)).toBe(5e-324);
    expect(exponential(Number.NaN)).toBeNaN();
  });

  test("is within two units of what this engine has", () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) =>
        closeTo(exponential(x), Math.exp(x), 2),
      ),
    );
  });

  test("undoes the logarithm", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) =>
        closeTo(exponential(logarithm(x)), x, 16),
      ),
    );
  });
});

describe("power", () => {
  test("with a whole exponent is a product", () => {
    expect(power(2, 10)).toBe(1024);
    expect(power(2, -2)).toBe(0.25);
    expect(power(1.02, 1)).toBe(1.02);
    expect(power(7, 0)).toBe(1);
  });

  test("with any exponent comes near what this engine has", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (base, exponent) => closeTo(power(base, exponent), base ** exponent, 200),
      ),
    );
    closeTo(power(1.0001, 20_000.5), 1.0001 ** 20_000.5, 200);
  });

  test("of what is not above 0 is no number", () => {
    expect(power(0, 2)).toBeNaN();
    expect(power(-1, 2)).toBeNaN();
    expect(power(Number.NaN, 2)).toBeNaN();
  });

  test("of nothing is no number for large exponents either, and has its ends", () => {
    expect(power(0, 2000)).toBeNaN();
    expect(power(2, 1023)).toBe(2 ** 1023);
    expect(power(1, 1e6)).toBe(1);
  });
});

describe("near 1 and near 0", () => {
  const small = fc.double({ min: -0.9, max: 1e3, noNaN: true });

  test("the logarithm of 1 + x is within a few units of what this engine has", () => {
    fc.assert(fc.property(small, (x) => closeTo(logarithmOfOnePlus(x), Math.log1p(x), 6)));
    closeTo(logarithmOfOnePlus(1e-10), 9.9999999995e-11, 1);
    expect(logarithmOfOnePlus(-1)).toBe(-Infinity);
    expect(logarithmOfOnePlus(Infinity)).toBe(Infinity);
    expect(logarithmOfOnePlus(1e-300)).toBe(1e-300);
  });

  test("e^x less 1 is within a few units of what this engine has", () => {
    fc.assert(
      fc.property(
        small.filter((x) => x < 700),
        (x) => closeTo(exponentialLessOne(x), Math.expm1(x), 6),
      ),
    );
    closeTo(exponentialLessOne(1e-10), 1.00000000005e-10, 1);
    expect([-800, 800, 1e-300].map(exponentialLessOne)).toEqual([-1, Infinity, 1e-300]);
  });
});
