import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizedTradeBalance, tradeBalance } from "./trade-balance.ts";

const flow = fc.double({ min: 0, max: 1e9, noNaN: true });
const flows = fc.record({ exports: flow, imports: flow });

describe("tradeBalance", () => {
  test("of 30 exported and 90 imported is −60, half of all trade", () => {
    expect(tradeBalance({ exports: 30, imports: 90 })).toBe(-60);
    expect(normalizedTradeBalance({ exports: 30, imports: 90 })).toBe(-0.5);
  });

  test("turns its sign with the direction", () => {
    fc.assert(
      fc.property(flows, ({ exports, imports }) => {
        expect(
          tradeBalance({ exports: imports, imports: exports }) + tradeBalance({ exports, imports }),
        ).toBe(0);
      }),
    );
  });

  test("is refused for flows that are none", () => {
    for (const metric of [tradeBalance, normalizedTradeBalance]) {
      for (const bad of [-1, Number.NaN, Infinity]) {
        expect(() => metric({ exports: bad, imports: 1 })).toThrow("expected exports");
        expect(() => metric({ exports: 1, imports: bad })).toThrow("expected imports");
      }
    }
  });

  test("names itself", () => {
    expect(() => tradeBalance({ exports: -1, imports: 0 })).toThrow("tradeBalance: expected exports");
  });
});

describe("normalizedTradeBalance", () => {
  test("is 1 with exports only, −1 with imports only, 0 when they are equal", () => {
    expect(normalizedTradeBalance({ exports: 3, imports: 0 })).toBe(1);
    expect(normalizedTradeBalance({ exports: 0, imports: 3 })).toBe(-1);
    expect(normalizedTradeBalance({ exports: 3, imports: 3 })).toBe(0);
  });

  test("lies between −1 and 1, does not depend on the unit, and times trade is the balance", () => {
    fc.assert(
      fc.property(flows, ({ exports, imports }) => {
        fc.pre(exports + imports > 1e-6);
        const normalised = normalizedTradeBalance({ exports, imports });
        expect(Math.abs(normalised)).toBeLessThanOrEqual(1);
        expect(normalizedTradeBalance({ exports: exports * 8, imports: imports * 8 })).toBe(normalised);
        const balance = tradeBalance({ exports, imports });
        expect(Math.abs(normalised * (exports + imports) - balance)).toBeLessThanOrEqual(
          1e-12 * (exports + imports),
        );
      }),
    );
  });

  test("is refused when nothing is traded, or more than a double holds", () => {
    expect(() => normalizedTradeBalance({ exports: 1e308, imports: 1e308 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
    expect(() => normalizedTradeBalance({ exports: 0, imports: 0 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
  });

  test("names itself", () => {
    expect(() => normalizedTradeBalance({ exports: -1, imports: 0 })).toThrow(
      "normalizedTradeBalance: expected exports",
    );
  });
});
