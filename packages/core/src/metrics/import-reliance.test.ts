import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importReliance } from "./import-reliance.ts";
import { netImportReliance } from "./net-import-reliance.ts";
import { selfSufficiency } from "./self-sufficiency.ts";

const flow = fc.double({ min: 0, max: 1e9, noNaN: true });
const balances = fc
  .record({ production: flow, imports: flow, exports: flow })
  .filter(({ production, imports, exports }) => production + imports - exports > 1);

describe("importReliance", () => {
  test("of 20 produced, 90 imported and 10 exported is 0.8", () => {
    expect(importReliance({ production: 20, imports: 90, exports: 10 })).toBe(0.8);
  });

  test("is 1 without production, and 0 for net exporters rather than negative", () => {
    expect(importReliance({ production: 0, imports: 9, exports: 1 })).toBe(1);
    expect(importReliance({ production: 50, imports: 5, exports: 10 })).toBe(0);
    expect(importReliance({ production: 50, imports: 10, exports: 10 })).toBe(0);
  });

  test("is the net import reliance without stocks and scrap, cut off at 0", () => {
    fc.assert(
      fc.property(balances, (balance) => {
        expect(importReliance(balance)).toBeCloseTo(Math.max(0, netImportReliance(balance)), 12);
        expect(importReliance(balance)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("never falls with imports, never rises with production, and does not depend on the unit", () => {
    fc.assert(
      fc.property(balances, flow, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (balance, more, unit) => {
        const { production, imports, exports } = balance;
        const reliance = importReliance(balance);
        expect(importReliance({ ...balance, imports: imports + more })).toBeGreaterThanOrEqual(
          reliance - 1e-12,
        );
        expect(importReliance({ ...balance, production: production + more })).toBeLessThanOrEqual(
          reliance + 1e-12,
        );
        const scaled = { production: production * unit, imports: imports * unit, exports: exports * unit };
        expect(importReliance(scaled)).toBeCloseTo(reliance, 6);
      }),
    );
  });

  test("is refused when more is exported than there is", () => {
    for (const exports of [1, 2]) {
      expect(() => importReliance({ production: 1, imports: 0, exports })).toThrow(
        expect.objectContaining({ code: "undefined-ratio" }),
      );
    }
    expect(() => importReliance({ production: -1, imports: 1, exports: 0 })).toThrow(
      "importReliance: expected production",
    );
  });
});

describe("selfSufficiency", () => {
  test("of 20 produced, 90 imported and 10 exported is 0.2; of a net exporter more than 1", () => {
    expect(selfSufficiency({ production: 20, imports: 90, exports: 10 })).toBe(0.2);
    expect(selfSufficiency({ production: 50, imports: 0, exports: 10 })).toBe(1.25);
    expect(selfSufficiency({ production: 0, imports: 1, exports: 0 })).toBe(0);
  });

  test("counts old scrap as production and stocks drawn as neither", () => {
    expect(
      selfSufficiency({ production: 20, secondary: 10, imports: 60, exports: 0, stockDecrease: 10 }),
    ).toBe(0.3);
  });

  test("and the net import reliance sum to 1", () => {
    fc.assert(
      fc.property(balances, (balance) => {
        const ratio = selfSufficiency(balance);
        expect(Math.abs(ratio + netImportReliance(balance) - 1)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, ratio),
        );
      }),
    );
  });

  test("is refused when nothing is consumed", () => {
    for (const exports of [1, 2]) {
      expect(() => selfSufficiency({ production: 1, imports: 0, exports })).toThrow(
        expect.objectContaining({ code: "undefined-ratio" }),
      );
    }
    expect(() => selfSufficiency({ production: 1e300, imports: 0, exports: 1e300 })).toThrow("> 0");
    expect(() => selfSufficiency({ production: Number.NaN, imports: 0, exports: 0 })).toThrow("production");
  });

  test("names itself and the consumption it cannot divide by", () => {
    expect(() => selfSufficiency({ production: -1, imports: 0, exports: 0 })).toThrow(
      "selfSufficiency: expected production",
    );
    expect(() => selfSufficiency({ production: 1, imports: 0, exports: 3 })).toThrow("received -2.");
    expect(() => selfSufficiency({ production: 1, imports: 0, exports: 1 })).toThrow("received 0.");
  });
});
