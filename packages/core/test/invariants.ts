import fc from "fast-check";
import { expect, test } from "vitest";
import { quantities, shuffled } from "./quantities.ts";

type Metric = (quantities: readonly number[]) => number;

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

/** What every measure of how supply is spread has in common: nothing but who supplies which part counts. */
export function testInvariants(metric: Metric, lists: fc.Arbitrary<number[]> = quantities): void {
  test("does not depend on the order of suppliers, and leaves their list as it was", () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        fc.pre(list.filter((quantity) => quantity > 0).length > 1);
        expectClose(metric(Object.freeze(other)), metric(list));
      }),
    );
  });

  test("does not depend on the unit, nor on suppliers with nothing", () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (list, factor) => {
        expectClose(metric(list.map((quantity) => quantity * factor)), metric(list));
        expectClose(metric([0, ...list, 0]), metric(list));
      }),
    );
  });

  test("is refused rather than returned as NaN", () => {
    expect(() => metric([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => metric([0, 0])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => metric([1, bad, 2])).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
  });

  test("gives a finite number or a MetricError for any numbers at all", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.double({ min: 0, noNaN: true }))), (list) => {
        try {
          expect(Number.isFinite(metric(list))).toBe(true);
        } catch (error) {
          expect(error).toHaveProperty("name", "MetricError");
        }
      }),
    );
  });
}

/** How many of a list supply anything. */
export const suppliersIn = (list: readonly number[]): number =>
  list.filter((quantity) => quantity > 0).length;

/** Lists in which at least two supply something. */
export const several = quantities.filter((list) => suppliersIn(list) > 1);
