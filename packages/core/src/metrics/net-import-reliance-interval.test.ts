import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hidden } from "../../test/intervals.ts";
import { between, exactly, roundedTo } from "./interval.ts";
import { netImportReliance } from "./net-import-reliance.ts";
import { netImportRelianceInterval } from "./net-import-reliance-interval.ts";

const balances = fc
  .record({ production: hidden, secondary: hidden, imports: hidden, exports: hidden, stockDecrease: hidden })
  .filter(
    ({ production, secondary, imports, exports, stockDecrease }) =>
      production.interval.lower +
        secondary.interval.lower +
        imports.interval.lower +
        stockDecrease.interval.lower >
      exports.interval.upper + 1,
  );

describe("netImportRelianceInterval", () => {
  test("of numbers known exactly is the reliance, three times", () => {
    const { value, lower, upper } = netImportRelianceInterval({
      production: exactly(20),
      imports: exactly(90),
      exports: exactly(10),
    });
    for (const number of [value, lower, upper]) expect(number).toBeCloseTo(0.8, 14);
  });

  test("of copper in 2023, printed to three digits, stays within a point of 42 %", () => {
    const { value, lower, upper } = netImportRelianceInterval({
      production: roundedTo(843, 1),
      secondary: roundedTo(137, 1),
      imports: roundedTo(771, 1),
      exports: roundedTo(29, 1),
      stockDecrease: between(-45, -43),
    });
    expect(value).toBeCloseTo(0.416, 3);
    expect(upper - lower).toBeLessThan(0.005);
  });

  test("moves the other way with production for a net exporter", () => {
    const exporter = { imports: exactly(0), exports: exactly(10) };
    const { lower, upper } = netImportRelianceInterval({ ...exporter, production: between(40, 60) });
    expect(lower).toBeCloseTo(-10 / 30, 14);
    expect(upper).toBeCloseTo(-10 / 50, 14);
  });

  test("holds the reliance of every balance it allows, and is reached", () => {
    fc.assert(
      fc.property(balances, ({ production, secondary, imports, exports, stockDecrease }) => {
        const { value, lower, upper } = netImportRelianceInterval({
          production: production.interval,
          secondary: secondary.interval,
          imports: imports.interval,
          exports: exports.interval,
          stockDecrease: stockDecrease.interval,
        });
        const truth = netImportReliance({
          production: production.truth,
          secondary: secondary.truth,
          imports: imports.truth,
          exports: exports.truth,
          stockDecrease: stockDecrease.truth,
        });
        const allowed = 1e-9 * Math.max(1, Math.abs(lower));
        expect(truth).toBeGreaterThanOrEqual(lower - allowed);
        expect(truth).toBeLessThanOrEqual(upper + allowed);
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
        const atCorner = (net: "lower" | "upper", domestic: "lower" | "upper") =>
          netImportReliance({
            production: production.interval[domestic],
            secondary: secondary.interval[domestic],
            imports: imports.interval[net],
            exports: exports.interval[net === "lower" ? "upper" : "lower"],
            stockDecrease: stockDecrease.interval[net],
          });
        const lowest = Math.min(atCorner("lower", "lower"), atCorner("lower", "upper"));
        const highest = Math.max(atCorner("upper", "lower"), atCorner("upper", "upper"));
        expect(Math.abs(lower - lowest)).toBeLessThanOrEqual(allowed);
        expect(Math.abs(upper - highest)).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 300 },
    );
  });

  test("is refused where nothing may be consumed, and for flows that may be negative", () => {
    const balance = { production: between(0, 9), imports: exactly(5), exports: exactly(5) };
    expect(() => netImportRelianceInterval(balance)).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => netImportRelianceInterval({ ...balance, imports: between(-1, 1) })).toThrow(
      "netImportRelianceInterval: expected imports ≥ 0, received a lower bound of -1.",
    );
    expect(() =>
      netImportRelianceInterval({ ...balance, exports: { value: 9, lower: 1, upper: 2 } }),
    ).toThrow("netImportRelianceInterval: expected exports with lower ≤ value ≤ upper");
  });

  test("takes home production at its least where imports may exceed exports in one corner only", () => {
    const { lower, upper } = netImportRelianceInterval({
      production: between(50, 100),
      imports: exactly(30),
      exports: between(20, 40),
    });
    expect(lower).toBeCloseTo(-10 / 40, 12);
    expect(upper).toBeCloseTo(10 / 60, 12);
  });

  test("is refused with a code for a flow that may be negative", () => {
    const flows = { production: exactly(1), imports: exactly(1), exports: { value: 0, lower: -1, upper: 0 } };
    expect(() => netImportRelianceInterval(flows)).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});
