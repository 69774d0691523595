import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apparentConsumption } from "./apparent-consumption.ts";
import { netImportReliance } from "./net-import-reliance.ts";

const flow = fc.double({ min: 0, max: 1e9, noNaN: true });
const balances = fc.record({
  production: flow,
  secondary: flow,
  imports: flow,
  exports: flow,
  stockDecrease: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
});

describe("apparentConsumption", () => {
  test("of copper in the United States in 2023 comes to 1,678 thousand tonnes (printed: 1,680)", () => {
    const copper = { production: 843, secondary: 137, imports: 771, exports: 29, stockDecrease: 84 - 128 };
    expect(apparentConsumption(copper)).toBe(1678);
  });

  test("without trade and stocks is production", () => {
    expect(apparentConsumption({ production: 12, imports: 0, exports: 0 })).toBe(12);
  });

  test("is negative when more is exported than there was", () => {
    expect(apparentConsumption({ production: 1, imports: 0, exports: 3 })).toBe(-2);
  });

  test("counts stocks drawn as supply, stocks built as use", () => {
    const still = { production: 5, imports: 5, exports: 0 };
    expect(apparentConsumption({ ...still, stockDecrease: 2 })).toBe(12);
    expect(apparentConsumption({ ...still, stockDecrease: -2 })).toBe(8);
  });

  test("is refused for flows that are not quantities, and names the flow", () => {
    const flows = { production: 1, secondary: 1, imports: 1, exports: 1, stockDecrease: 0 };
    for (const name of ["production", "secondary", "imports", "exports"] as const) {
      expect(() => apparentConsumption({ ...flows, [name]: -1 })).toThrow(
        `apparentConsumption: expected ${name} to be a finite number ≥ 0, received -1.`,
      );
      expect(() => apparentConsumption({ ...flows, [name]: Number.NaN })).toThrow(name);
    }
    expect(() => apparentConsumption({ ...flows, stockDecrease: Infinity })).toThrow("stockDecrease");
    expect(() => apparentConsumption({ production: 1e308, imports: 1e308, exports: 0 })).toThrow(
      "expected the sum of the flows to be a finite number",
    );
  });

  test("is refused with a code for stocks and sums that are no numbers", () => {
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    const flows = { production: 1, imports: 1, exports: 1 };
    expect(() => apparentConsumption({ ...flows, stockDecrease: Infinity })).toThrow(outOfRange);
    expect(() => apparentConsumption({ ...flows, production: 1.7e308, imports: 1.7e308 })).toThrow(
      outOfRange,
    );
  });
});

describe("netImportReliance", () => {
  test("of copper in the United States in 2023 rounds to 42 % (Mineral Commodity Summaries 2026)", () => {
    const copper = { production: 843, secondary: 137, imports: 771, exports: 29, stockDecrease: 84 - 128 };
    expect(Math.round(100 * netImportReliance(copper))).toBe(42);
  });

  test("is 1 without production, 0 without trade, negative for a net exporter", () => {
    expect(netImportReliance({ production: 0, imports: 9, exports: 0 })).toBe(1);
    expect(netImportReliance({ production: 9, imports: 0, exports: 0 })).toBe(0);
    expect(netImportReliance({ production: 50, imports: 0, exports: 10 })).toBe(-0.25);
  });

  test("and the share that home production covers sum to 1", () => {
    fc.assert(
      fc.property(balances, (balance) => {
        const consumption = apparentConsumption(balance);
        fc.pre(consumption > 1);
        const covered = (balance.production + balance.secondary) / consumption;
        const reliance = netImportReliance(balance);
        expect(Math.abs(reliance + covered - 1)).toBeLessThanOrEqual(1e-9 * Math.max(1, covered));
        expect(reliance).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is refused when apparent consumption is not above zero", () => {
    for (const exports of [1, 2]) {
      expect(() => netImportReliance({ production: 1, imports: 0, exports })).toThrow(
        expect.objectContaining({ code: "undefined-ratio" }),
      );
    }
    expect(() => netImportReliance({ production: Number.NaN, imports: 0, exports: 0 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
    expect(() => netImportReliance({ production: 0, imports: 0, exports: 0 })).toThrow("received 0.");
  });

  test("names itself, the flow, and a consumption too small to divide by", () => {
    expect(() => netImportReliance({ production: -1, imports: 0, exports: 0 })).toThrow(
      "netImportReliance: expected production",
    );
    expect(() => netImportReliance({ production: 0, imports: 0, exports: 0 })).toThrow("consumption > 0");
  });
});
