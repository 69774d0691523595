import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { supplierDependence } from "./supplier-dependence.ts";
import { supplierShare } from "./supplier-share.ts";

describe("supplierDependence", () => {
  test("on 60 of 100 imported and 120 used is 0.6 of imports and 0.5 of consumption", () => {
    expect(supplierDependence({ imports: [60, 30, 10], supplier: 0, consumption: 120 })).toEqual({
      ofImports: 0.6,
      ofConsumption: 0.5,
    });
  });

  test("of consumption may exceed 1 where part is exported again", () => {
    expect(supplierDependence({ imports: [60], supplier: 0, consumption: 40 }).ofConsumption).toBe(1.5);
  });

  test("of imports is the supplier's share; of several, the sum of theirs", () => {
    fc.assert(
      fc.property(quantities, (imports) => {
        const consumption = 100;
        const each = imports.map((_, supplier) => supplierDependence({ imports, supplier, consumption }));
        const all = supplierDependence({ imports, supplier: imports.map((_, index) => index), consumption });
        expect(each.map(({ ofImports }) => ofImports)).toEqual(
          imports.map((_, index) => supplierShare(imports, index)),
        );
        expect(all.ofImports).toBeCloseTo(1, 12);
        const sum = each.reduce((total, { ofConsumption }) => total + ofConsumption, 0);
        expect(Math.abs(all.ofConsumption - sum)).toBeLessThanOrEqual(1e-12 * sum);
      }),
    );
  });

  test("of the two differ by imports over consumption", () => {
    fc.assert(
      fc.property(quantities, fc.double({ min: 1, max: 1e9, noNaN: true }), (imports, consumption) => {
        const { ofImports, ofConsumption } = supplierDependence({ imports, supplier: 0, consumption });
        const ratio = imports.reduce((sum, quantity) => sum + quantity, 0) / consumption;
        expect(Math.abs(ofConsumption - ofImports * ratio)).toBeLessThanOrEqual(1e-12 * Math.max(1, ratio));
      }),
    );
  });

  test("is refused without imports or consumption, and for suppliers that do not exist", () => {
    for (const consumption of [0, -1, Number.NaN, Infinity]) {
      expect(() => supplierDependence({ imports: [1], supplier: 0, consumption })).toThrow(
        expect.objectContaining({ code: "undefined-ratio" }),
      );
    }
    for (const supplier of [1, -1, 0.5, []]) {
      expect(() => supplierDependence({ imports: [1], supplier, consumption: 1 })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    expect(() => supplierDependence({ imports: [0], supplier: 0, consumption: 1 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => supplierDependence({ imports: [1e300], supplier: 0, consumption: 1e-300 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
