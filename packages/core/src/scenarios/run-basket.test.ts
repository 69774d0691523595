import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "../../test/scenarios.ts";
import type { BasketInputs } from "./basket-inputs.ts";
import { runBasket } from "./run-basket.ts";
import { runScenario } from "./run-scenario.ts";

const cutBy = (demand: number, restriction: number) => ({
  months: 3,
  demand,
  suppliers: [{ name: "CHN", share: 1, restriction, start: 1 }],
});

/** Light and heavy elements out of one ore that also holds cerium and lanthanum. */
const basket: BasketInputs = {
  elements: { Nd: cutBy(100, 0.2), Dy: cutBy(10, 0.5) },
  ores: [{ name: "clay", capacity: 200, composition: { Nd: 0.25, Dy: 0.05, Ce: 0.3, La: 0.4 } }],
};

describe("runBasket", () => {
  test("runs an ore for the neediest element, and more dysprosium brings more cerium and lanthanum", () => {
    const run = runBasket(basket);
    // 20 t of Nd are missing and need 80 t of ore; 5 t of Dy need 100 t.
    expect(run.ores[0]?.table).toEqual([
      { month: 0, available: 0, output: 0, binding: null },
      { month: 1, available: 200, output: 100, binding: "Dy" },
      { month: 2, available: 200, output: 100, binding: "Dy" },
    ]);
    expect(run.bindingElement).toBe("Dy");
    expect(run.elements["Nd"]).toMatchObject({ totalUnmet: 0, monthsShort: 0 });
    expect(run.elements["Dy"]).toMatchObject({ totalUnmet: 0, monthsShort: 0 });
    expect(run.ores[0]?.output).toEqual({ Nd: 50, Dy: 10, Ce: 60, La: 80 });
    expect(run.surplus).toEqual({ Nd: 10, Dy: 0, Ce: 60, La: 80 });
  });

  test("leaves both short when the ore is too small, and names the weakest", () => {
    const [ore] = basket.ores ?? [];
    if (!ore) throw new Error("expected an ore");
    const run = runBasket({ ...basket, ores: [{ ...ore, capacity: 40 }] });
    expect(run.elements["Nd"]?.table[1]).toMatchObject({ joint: 10, unmet: 10 });
    expect(run.elements["Dy"]?.table[1]).toMatchObject({ joint: 2, unmet: 3 });
    expect(run.weakestElement).toBe("Dy");
  });

  test("stores what an element cannot use, and calls the rest surplus", () => {
    const stock = { initial: 0, target: 8 };
    const run = runBasket({ ...basket, elements: { ...basket.elements, Nd: { ...cutBy(100, 0.2), stock } } });
    expect(run.elements["Nd"]?.table.map(({ closingStock }) => closingStock)).toEqual([0, 5, 8]);
    expect(run.surplus["Nd"]).toBe(2);
  });

  test("asks the stock of an element for what its ores leave of the gap, and dates the shortage by that", () => {
    const [ore] = basket.ores ?? [];
    if (!ore) throw new Error("expected an ore");
    const withStock = (initial: number) =>
      runBasket({
        elements: { ...basket.elements, Dy: { ...cutBy(10, 0.5), stock: { initial, target: 0 } } },
        ores: [{ ...ore, capacity: 40 }],
      }).elements["Dy"]?.timeToSurvive;
    // Of the 5 t missing a month from month 1 the ore gives 2 t, and the stock has to give 3 t.
    expect([0, 1.5, 4.5].map(withStock)).toEqual([0, 0.5, 1.5]);
  });

  test("calls on a second ore only for what the first leaves missing", () => {
    const rare = { name: "rare", capacity: 40, composition: { Dy: 0.1 } };
    const run = runBasket({ ...basket, ores: [rare, ...(basket.ores ?? [])] });
    expect(run.ores.map(({ table }) => table[1])).toEqual([
      { month: 1, available: 40, output: 40, binding: "Dy" },
      { month: 1, available: 200, output: 80, binding: "Nd" },
    ]);
  });

  test("without ores is each element on its own, to the digit", () => {
    fc.assert(
      fc.property(scenarios, scenarios, (first, second) => {
        const other = { ...first, demand: second.demand, stock: { initial: 70 } };
        const run = runBasket({ elements: { Nd: first, Dy: other } });
        expect(run.elements).toEqual({ Nd: runScenario(first), Dy: runScenario(other) });
        expect(run.bindingElement).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("balances every element and every ore, and an ore never raises what is unmet", () => {
    const part = fc.integer({ min: 0, max: 5 }).map((step) => step / 20);
    const ore = fc.record({
      name: fc.constant("ore"),
      capacity: fc.integer({ min: 0, max: 500 }),
      composition: fc.record({ Nd: part, Dy: part, Ce: part }),
      lag: fc.integer({ min: 0, max: 6 }),
      ramp: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(scenarios, ore, (inputs, clay) => {
        const elements = {
          Nd: { ...inputs, priority: "alternatives-first" as const },
          Dy: { ...inputs, demand: inputs.demand / 10 },
        };
        const alone = runBasket({ elements });
        const together = runBasket({ elements, ores: [clay] });
        const scale = 1e-9 * inputs.months * 2000;
        for (const [name, run] of Object.entries(together.elements)) {
          expect(run.totalUnmet).toBeLessThanOrEqual((alone.elements[name]?.totalUnmet ?? 0) + scale);
          const faults = run.table.filter((row) => {
            const arrived = row.imports + row.recycling + row.domestic - row.unused + row.joint;
            const supplied = arrived + row.alternatives + row.release;
            return !(Math.abs(supplied - (row.effectiveDemand - row.unmet + row.refill)) <= scale);
          });
          expect(faults).toEqual([]);
          const joint = run.table.reduce((sum, row) => sum + row.joint, 0);
          expect(Math.abs(joint - (together.ores[0]?.output[name] ?? 0))).toBeLessThanOrEqual(scale);
        }
        expect(together.surplus["Ce"]).toBe(together.ores[0]?.output["Ce"]);
      }),
      { numRuns: 2000 },
    );
  });

  test("is refused without elements, over several horizons, and for an ore of more than everything", () => {
    expect(() => runBasket({ elements: {} })).toThrow("at least one element");
    expect(() => runBasket({ elements: { Nd: cutBy(1, 0), Dy: { ...cutBy(1, 0), months: 4 } } })).toThrow(
      "months to be the same for every element, received 3 for Nd and 4 for Dy",
    );
    const heavy = { name: "clay", capacity: 1, composition: { Dy: 0.7, Ce: 0.7 } };
    expect(() => runBasket({ ...basket, ores: [heavy] })).toThrow(
      "ores.clay.composition to sum to at most 1",
    );
    expect(() => runBasket({ ...basket, ores: [{ ...heavy, capacity: -1, composition: {} }] })).toThrow(
      "ores.clay.capacity to be from 0",
    );
    const ore = { name: "clay", capacity: 1, composition: {} };
    expect(() => runBasket({ ...basket, ores: [ore, ore] })).toThrow('received "clay" twice');
  });
});
