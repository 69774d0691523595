import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, isAbove, isAtLeast, nearestWhole, ROUNDING, settled, wholeIn } from "./rounding.ts";

const decimal = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(10, 100, 1000));

test("quotients of decimals are the whole numbers that their numerators give", () => {
  expect(0.3 / 0.1).not.toBe(3);
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 5000 }), ([part, scale], times) => {
      const count = (part * times) / scale / (part / scale);
      expect(settled(count)).toBe(times);
      expect(wholeIn(count)).toBe(times);
      expect(nearestWhole(count + 0.5)).toBe(times + 1);
    }),
  );
});

test("thresholds hold for decimals as for the whole numbers they are tenths of", () => {
  const whole = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(whole, fc.constantFrom(10, 100), (numbers, scale) => {
      fc.pre((numbers[0] ?? 0) > 0);
      const shareOf = (list: readonly number[]) =>
        (list[0] ?? 0) / list.reduce((sum, value) => sum + value, 0);
      const decimals = numbers.map((number) => number / scale);
      const reaches = 2 * (numbers[0] ?? 0) >= numbers.reduce((sum, number) => sum + number, 0);
      expect(isAtLeast(shareOf(decimals), 0.5)).toBe(reaches);
      expect(isAbove(0.5, shareOf(decimals))).toBe(!reaches);
    }),
  );
});

test("what differs by more than rounding is left as it is", () => {
  for (const part of [2, 10, 1e3].map((times) => times * ROUNDING)) {
    expect(isAtLeast(0.5 - part, 0.5)).toBe(false);
    expect(isAbove(0.5 + part, 0.5)).toBe(true);
    expect(settled(3 - 3 * part)).toBe(3 - 3 * part);
    expect(wholeIn(3 - 3 * part)).toBe(2);
    expect(difference(3, 3 - 3 * part)).toBe(3 - (3 - 3 * part));
  }
  expect(difference(0.3, 0.1 + 0.2)).toBe(0);
  expect(isAtLeast(0, 0)).toBe(true);
  expect(isAbove(1e-12, 0)).toBe(true);
});

test("a difference that overflows stays infinite", () => {
  expect(difference(Infinity, 1)).toBe(Infinity);
  expect(difference(1, Infinity)).toBe(-Infinity);
});
