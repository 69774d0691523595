import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding } from "../../test/quantities.ts";
import { effectiveSuppliers } from "./effective-suppliers.ts";

describe("effectiveSuppliers", () => {
  test("of halves, quarters and quarters are 1 / 0.375", () => {
    expect(effectiveSuppliers([2, 1, 1])).toBeCloseTo(8 / 3, 14);
  });

  test("are as many as there are when all are equal, and 1 when there is one", () => {
    expect(effectiveSuppliers([1, 1, 1, 1, 1, 1])).toBeCloseTo(6, 12);
    expect(effectiveSuppliers([9])).toBe(1);
  });

  test("are never fewer than 1 nor more than the suppliers that supply", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const suppliers = list.filter((quantity) => quantity > 0).length;
        expect(effectiveSuppliers(list)).toBeGreaterThanOrEqual(1 - rounding(1));
        expect(effectiveSuppliers(list)).toBeLessThanOrEqual(suppliers + rounding(suppliers));
      }),
    );
  });

  test("are refused where the index is", () => {
    expect(() => effectiveSuppliers([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => effectiveSuppliers([1, Number.NaN])).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
