import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { shares } from "./shares.ts";
import { supplierShare } from "./supplier-share.ts";

describe("supplierShare", () => {
  test("of the first among 60/30/10 is 0.6", () => {
    expect(supplierShare([60, 30, 10], 0)).toBe(0.6);
  });

  test("of one that supplies nothing is 0, of the only one 1", () => {
    expect(supplierShare([0, 5], 0)).toBe(0);
    expect(supplierShare([0, 5], 1)).toBe(1);
  });

  test("is the entry of shares at that position", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(list.map((_, index) => supplierShare(list, index))).toEqual(shares(list));
      }),
    );
  });

  test("is refused for a position that does not exist", () => {
    for (const index of [-1, 3, 0.5, Number.NaN]) {
      expect(() => supplierShare([60, 30, 10], index)).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    expect(() => supplierShare([], 0)).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => supplierShare([0], 0)).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
  });

  test("names the positions there are", () => {
    expect(() => supplierShare([1, 2], 2)).toThrow("from 0 to 1, received 2.");
  });
});
