import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reallocateTransit } from "./reallocate-transit.ts";

const quantity = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
const trades = fc
  .array(fc.tuple(quantity, quantity), { minLength: 1, maxLength: 12 })
  .map((rows) => ({ imports: rows.map(([bought]) => bought), production: rows.map(([, mined]) => mined) }))
  .filter(({ production }) => production.some((mined) => mined > 0));

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

describe("reallocateTransit", () => {
  test("gives 20 from a country without mines to producers of 60 and 40 as 12 and 8", () => {
    expect(reallocateTransit({ imports: [50, 30, 20], production: [60, 40, 0] })).toEqual([62, 38, 0]);
  });

  test("gives a part to producers nothing is bought from directly", () => {
    expect(reallocateTransit({ imports: [0, 10], production: [5, 0] })).toEqual([10, 0]);
  });

  test("changes nothing when every partner has mines", () => {
    expect(reallocateTransit({ imports: [50, 30], production: [1, 99] })).toEqual([50, 30]);
  });

  test("keeps the sum, leaves nothing without mines, and takes nothing from producers", () => {
    fc.assert(
      fc.property(trades, ({ imports, production }) => {
        const after = reallocateTransit({ imports, production });
        expect(Math.abs(sum(after) - sum(imports))).toBeLessThanOrEqual(1e-9 * Math.max(1, sum(imports)));
        for (const [index, mined] of production.entries()) {
          if (mined === 0) expect(after[index]).toBe(0);
          else expect(after[index]).toBeGreaterThanOrEqual(imports[index] ?? 0);
        }
      }),
    );
  });

  test("does not depend on order, on the unit of production, or on being done once or twice", () => {
    fc.assert(
      fc.property(trades, ({ imports, production }) => {
        const after = reallocateTransit({ imports, production });
        const reversed = reallocateTransit({
          imports: imports.toReversed(),
          production: production.toReversed(),
        });
        const inTonnes = reallocateTransit({ imports, production: production.map((mined) => mined / 1024) });
        for (const [index, value] of after.entries()) {
          expect(Math.abs((reversed.at(-1 - index) ?? 0) - value)).toBeLessThanOrEqual(1e-9 * sum(imports));
          expect(inTonnes[index]).toBeCloseTo(value, 6);
        }
        expect(reallocateTransit({ imports: after, production })).toEqual(after);
      }),
    );
  });

  test("is refused without producers and for lists that do not fit", () => {
    expect(() => reallocateTransit({ imports: [1], production: [0] })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => reallocateTransit({ imports: [1], production: [1, 2] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => reallocateTransit({ imports: [], production: [] })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    expect(() => reallocateTransit({ imports: [-1], production: [1] })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("names the list that does not fit", () => {
    expect(() => reallocateTransit({ imports: [1, 2], production: [1] })).toThrow(
      "as many production figures as imports, 2",
    );
  });
});
