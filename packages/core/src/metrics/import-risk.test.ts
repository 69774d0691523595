import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importRisk } from "./import-risk.ts";

const supplies = fc
  .array(
    fc.tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({ imports: rows.map(([bought]) => bought), risks: rows.map(([, risk]) => risk) }));
const quantity = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("importRisk", () => {
  test("of 60/30/10 at 0.6/0.2/0.1 is 0.43, and half of it with as much from home", () => {
    const all = { imports: [60, 30, 10], risks: [0.6, 0.2, 0.1] };
    expect(importRisk(all)).toBeCloseTo(0.43, 14);
    expect(importRisk({ ...all, production: 100 })).toBeCloseTo(0.215, 14);
  });

  test("is 0 when all is produced at home", () => {
    expect(importRisk({ imports: [0], risks: [1], production: 5 })).toBe(0);
    expect(importRisk({ imports: [0], risks: [undefined], production: 5 })).toBe(0);
  });

  test("lies between the lowest and the highest risk without home production, and never rises with it", () => {
    fc.assert(
      fc.property(supplies, quantity, quantity, (all, production, more) => {
        const risk = importRisk(all);
        expect(risk).toBeGreaterThanOrEqual(Math.min(...all.risks) - 1e-12);
        expect(risk).toBeLessThanOrEqual(Math.max(...all.risks) + 1e-12);
        expect(importRisk({ ...all, production: production + more })).toBeLessThanOrEqual(
          importRisk({ ...all, production }) + 1e-12,
        );
      }),
    );
  });

  test("never falls with a risk, and does not depend on order or unit", () => {
    fc.assert(
      fc.property(supplies, quantity, (all, production) => {
        const risk = importRisk({ ...all, production });
        expect(importRisk({ ...all, production, risks: all.risks.with(0, 1) })).toBeGreaterThanOrEqual(
          risk - 1e-12,
        );
        const reversed = { imports: all.imports.toReversed(), risks: all.risks.toReversed(), production };
        expect(importRisk(reversed)).toBeCloseTo(risk, 12);
        const scaled = { imports: all.imports.map((bought) => bought * 8), production: production * 8 };
        expect(importRisk({ ...scaled, risks: all.risks })).toBeCloseTo(risk, 12);
      }),
    );
  });

  test("is refused when a risk is missing or none, and without supply", () => {
    expect(() => importRisk({ imports: [1, 1], risks: [0.5, undefined] })).toThrow(
      "importRisk: expected a risk for supplier 2, received none.",
    );
    expect(() => importRisk({ imports: [0], risks: [0.5] })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => importRisk({ imports: [1], risks: [] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => importRisk({ imports: [1], risks: [bad] })).toThrow("risk 1 between 0 and 1");
    }
    expect(() => importRisk({ imports: [1], risks: [1], production: -1 })).toThrow("production");
  });

  test("refuses a risk off its scale also where nothing is imported, and a sum beyond all numbers", () => {
    expect(() => importRisk({ imports: [0, 1], risks: [2, 0.5], production: 0 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
    expect(() => importRisk({ imports: [1.7e308], risks: [1], production: 1.7e308 })).toThrow(
      "received Infinity",
    );
    expect(() => importRisk({ imports: [1, 2], risks: [1], production: 0 })).toThrow("as imports, 2");
  });
});
