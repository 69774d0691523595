import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { supplyShock } from "./supply-shock.ts";

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

describe("supplyShock", () => {
  test("that cuts 60 by 70 % and reroutes a fifth leaves 18, 36.3 and 12.1", () => {
    const after = supplyShock({ supplies: [60, 30, 10], target: 0, cut: 0.7, reroute: 0.2 });
    for (const [index, value] of [18, 36.3, 12.1].entries()) expect(after[index]).toBeCloseTo(value, 12);
  });

  test("of nothing changes nothing, of everything ends the supply", () => {
    expect(supplyShock({ supplies: [60, 30], target: 0, cut: 0, reroute: 1 })).toEqual([60, 30]);
    expect(supplyShock({ supplies: [60, 30], target: 0, cut: 1 })).toEqual([0, 30]);
    expect(supplyShock({ supplies: [60, 30], target: [0, 1], cut: 1 })).toEqual([0, 0]);
  });

  test("that is rerouted in full keeps the sum", () => {
    expect(sum(supplyShock({ supplies: [60, 30, 10], target: [0, 2], cut: 0.5, reroute: 1 }))).toBeCloseTo(
      100,
      12,
    );
  });

  test("loses exactly what is cut and not rerouted, and keeps the others' proportions", () => {
    fc.assert(
      fc.property(quantities, fraction, fraction, (list, cut, reroute) => {
        const supplies = [...list, 5, 7];
        const after = supplyShock({ supplies, target: 0, cut, reroute });
        const lost = cut * (supplies[0] ?? 0) * (1 - reroute);
        expect(Math.abs(sum(supplies) - lost - sum(after))).toBeLessThanOrEqual(1e-9 * sum(supplies));
        expect((after.at(-1) ?? 0) / (after.at(-2) ?? 0)).toBeCloseTo(7 / 5, 9);
      }),
    );
  });

  test("counts a target named twice once, and leaves its argument as it was", () => {
    const supplies = Object.freeze([60, 40]);
    expect(supplyShock({ supplies, target: [0, 0], cut: 0.5 })).toEqual([30, 40]);
    expect(supplies).toEqual([60, 40]);
  });

  test("is refused for targets that do not exist and fractions that are none", () => {
    const supplies = [60, 30];
    for (const target of [2, -1, Number.NaN, [0, 5], []]) {
      expect(() => supplyShock({ supplies, target, cut: 0.5 })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => supplyShock({ supplies, target: 0, cut: bad })).toThrow("cut between 0 and 1");
      expect(() => supplyShock({ supplies, target: 0, cut: 1, reroute: bad })).toThrow(
        "reroute between 0 and 1",
      );
    }
    expect(() => supplyShock({ supplies: [], target: 0, cut: 1 })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    expect(() => supplyShock({ supplies: [1, Number.NaN], target: 0, cut: 1 })).toThrow("quantity 2");
  });

  test("is refused when a loss is to be rerouted and nobody is left", () => {
    expect(() => supplyShock({ supplies: [60, 0], target: 0, cut: 0.5, reroute: 0.5 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => supplyShock({ supplies: [1e300, 1e-300], target: 0, cut: 1, reroute: 1 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("may take away all there is when nothing is rerouted, and leave nothing as it is", () => {
    expect(supplyShock({ supplies: [5, 0], target: 0, cut: 1 })).toEqual([0, 0]);
    expect(supplyShock({ supplies: [0, 0], target: 0, cut: 1, reroute: 1 })).toEqual([0, 0]);
  });
});
