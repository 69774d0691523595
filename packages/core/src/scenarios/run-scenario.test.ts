import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "../../test/scenarios.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { leversOf, withLevers } from "./levers.ts";
import { runScenario, type ScenarioMonth } from "./run-scenario.ts";

const CASES = { numRuns: 10_000 };

/** Whether two numbers differ by no more than sums of a few dozen amounts may miss. */
const areNear = (a: number, b: number, scale: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.abs(scale));

const near = (a: number, b: number, scale: number): void => {
  expect(areNear(a, b, scale), `${a} is not near ${b}`).toBe(true);
};

/** What is wrong with a row of a table; nothing, it is to be hoped. */
function faults(row: ScenarioMonth, scale: number): string[] {
  const arrived = row.imports + row.recycling + row.domestic - row.unused;
  const supplied = arrived + row.alternatives + row.joint + row.release;
  const checks = {
    balance: areNear(supplied, row.effectiveDemand - row.unmet + row.refill, scale),
    stock: areNear(row.openingStock - row.release + row.refill, row.closingStock, scale),
    sign: Object.values(row).every((value) => (value ?? 0) >= 0),
    bounds: row.unmet <= row.effectiveDemand && row.effectiveDemand <= row.demand && row.service <= 1,
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${name} in month ${row.month}`]));
}

const largestAmount = (inputs: ScenarioInputs): number =>
  Math.max(
    ...leversOf(inputs).flatMap(({ value, unit }) => (unit.startsWith("t") && value < 1e9 ? value : 0)),
  );

const cut: ScenarioInputs = {
  months: 24,
  demand: 100,
  suppliers: [
    { name: "A", share: 0.7, restriction: 0.5, start: 3, duration: 6, transitLag: 1, recovery: 1 },
    { name: "B", share: 0.3 },
  ],
  stock: { initial: 50 },
};

/**
 * Part of demand met at an instant, counted in months from month 0: what arrives and the alternatives flow
 * evenly through the month, and the stock gives what they leave until what can be released is gone.
 */
function serviceAt(table: readonly ScenarioMonth[], instant: number): number {
  const row = table[Math.floor(instant)];
  if (!row) throw new Error(`expected an instant of the table, received ${instant}`);
  const flow = row.imports + row.recycling + row.domestic - row.unused + row.alternatives + row.joint;
  const asked = Math.max(0, row.effectiveDemand - flow);
  const releasable = row.unmet > 0 ? row.release : Infinity;
  const isInStock = asked * (instant - row.month) < releasable;
  return asked === 0 || isInStock ? 1 : flow / row.effectiveDemand;
}

describe("runScenario", () => {
  test("puts off with the restriction what answers it, and not what has a date", () => {
    const from = (start: number, dated: readonly string[]) =>
      runScenario({
        months: 12,
        demand: 100,
        suppliers: [{ name: "A", share: 1, restriction: 0.5, start }],
        alternatives: [
          { name: "plant", capacity: 10, lag: 5 },
          { name: "mine", capacity: 20, lag: 3 },
        ],
        recycling: { endRate: 4, lag: 6 },
        domestic: { endRate: 3, lag: 1 },
        substitution: { maxFraction: 0.02, lag: 2 },
        dated,
      }).table.map(({ unmet }) => unmet);
    const restrictedFrom4 = [0, 0, 0, 0, 50, 47, 45, 25, 25, 15, 11, 11];
    expect(from(4, [])).toEqual(restrictedFrom4);
    const dates = ["alternatives.plant.lag", "recycling.lag", "domestic.lag"];
    expect(from(4, dates)).toEqual([0, 0, 0, 0, 47, 37, 31, 11, 11, 11, 11, 11]);
    expect(from(4, [...dates, "substitution.lag"])[4]).toBe(45);
    // In a cut that begins at once the two are the same.
    expect(from(0, dates)).toEqual(from(0, []));
  });

  test("of a cut by half that meets no stock leaves half unmet, for as long as it lasts", () => {
    const run = runScenario({
      months: 6,
      demand: 100,
      suppliers: [{ name: "A", share: 1, restriction: 0.5, start: 2, duration: 3 }],
    });
    expect(run.table.map(({ unmet }) => unmet)).toEqual([0, 0, 50, 50, 50, 0]);
    expect(run).toMatchObject({
      totalUnmet: 150,
      totalDemand: 600,
      minService: 0.5,
      monthsShort: 3,
      firstShortMonth: 2,
      timeToSurvive: 0,
      timeToRecover: 3,
      resilienceLoss: 1.5,
      resilienceIndex: 0.75,
    });
  });

  test("arrives late by the transit lag at both ends, and recovers in equal steps", () => {
    const run = runScenario(cut);
    // The restriction of months 3 to 8 is felt in months 4 to 9; half of it is left in month 10.
    expect(run.table.slice(3, 12).map(({ imports }) => imports)).toEqual(
      [100, 65, 65, 65, 65, 65, 65, 82.5, 100, 100].slice(0, 9),
    );
    expect(run.table.slice(4, 7).map(({ release }) => release)).toEqual([35, 15, 0]);
    // The trigger is month 3, and month 5 is covered to 15 of 35.
    expect(run.timeToSurvive).toBeCloseTo(2 + 15 / 35, 12);
    expect(run.timeToRecover).toBe(8);
  });

  test("of a gap that alternatives leave a part of asks the stock for that part, from the first instant", () => {
    const halved = { months: 6, demand: 100, suppliers: [{ name: "A", share: 1, restriction: 0.5 }] };
    const alternatives = [{ name: "X", capacity: 45 }];
    expect(runScenario({ ...halved, alternatives }).timeToSurvive).toBe(0);
    expect(runScenario({ ...halved, alternatives, stock: { initial: 2.5 } }).timeToSurvive).toBe(0.5);
    // Recycling and output at home take as much of the gap as alternatives would.
    const recycling = { startRate: 45, endRate: 45 };
    expect(runScenario({ ...halved, recycling, stock: { initial: 2.5 } }).timeToSurvive).toBe(0.5);
    const domestic = recycling;
    expect(runScenario({ ...halved, domestic, stock: { initial: 2.5 } }).timeToSurvive).toBe(0.5);
  });

  test("meets demand in every instant before the time to survive, and not just after it", () => {
    let dated = 0;
    fc.assert(
      fc.property(scenarios, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, part) => {
        const { table, firstShortMonth, timeToSurvive } = runScenario(inputs);
        if (timeToSurvive === null || firstShortMonth === null) {
          expect(table.every((row) => row.unmet <= 1e-9 * row.effectiveDemand)).toBe(true);
          return;
        }
        const starts = inputs.suppliers.flatMap(({ restriction = 0, start = 0 }) =>
          restriction > 0 ? [start] : [],
        );
        const trigger = inputs.trigger ?? (starts.length > 0 ? Math.min(...starts) : 0);
        // What is missing before the trigger leaves no time to survive.
        if (firstShortMonth < trigger) {
          expect(timeToSurvive).toBe(0);
          return;
        }
        dated += 1;
        const end = trigger + timeToSurvive;
        const step = 1e-6;
        const before = part * end - step;
        if (before >= 0) expect(serviceAt(table, before)).toBeGreaterThan(1 - 1e-6);
        if (end - step >= 0) expect(serviceAt(table, end - step)).toBeGreaterThan(1 - 1e-6);
        expect(serviceAt(table, Math.min(end + step, firstShortMonth + 1 - step / 2))).toBeLessThan(1 - 1e-9);
      }),
      CASES,
    );
    expect(dated).toBeGreaterThan(CASES.numRuns / 10);
  });

  test("counts the share of demand unmet in the months of the cut, not of the horizon", () => {
    const stop = { name: "A", share: 0.5, restriction: 1, start: 2, duration: 4, transitLag: 1, recovery: 3 };
    const inputs = { months: 8, demand: 100, suppliers: [stop, { name: "B", share: 0.5 }] };
    const shares = [8, 24, 120].map((months) => runScenario({ ...inputs, months }).cutShare);
    expect(shares).toEqual([0.5, 0.5, 0.5]);
    // Of demand before substitution: what is done without is not unmet.
    expect(runScenario({ ...inputs, substitution: { maxFraction: 0.2 } }).cutShare).toBeCloseTo(0.3, 12);
    // Two cuts at once are one, and the months between two are none.
    const other = { name: "B", share: 0.5, restriction: 0.5, start: 2, duration: 5, transitLag: 1 };
    expect(runScenario({ ...inputs, months: 24, suppliers: [stop, other] }).cutShare).toBeCloseTo(
      (4 * 75 + 25 + 37.5) / 500,
      12,
    );
    const later = { ...other, restriction: 1, start: 12, duration: 1 };
    expect(runScenario({ ...inputs, months: 24, suppliers: [stop, later] }).cutShare).toBe(0.5);
    expect(runScenario({ ...inputs, suppliers: [{ name: "A", share: 1 }] }).cutShare).toBe(0);
    // It is not known of a cut that reaches the end of the horizon, as one without an end does.
    expect(runScenario({ ...inputs, months: 7 }).cutShare).toBeNull();
    const { duration: _, ...endless } = stop;
    expect(runScenario({ ...inputs, months: 48, suppliers: [endless] }).cutShare).toBeNull();
  });

  test("is not improved in that share by any longer horizon", () => {
    let known = 0;
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 60 }), (inputs, longer) => {
        const share = runScenario(inputs).cutShare;
        const later = runScenario({ ...inputs, months: inputs.months + longer }).cutShare;
        if (share === null) return;
        known += 1;
        expect(later).toBe(share);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      CASES,
    );
    expect(known).toBeGreaterThan(CASES.numRuns / 10);
  });

  test("counts days of cover in average months", () => {
    expect(runScenario(cut).initialCoverDays).toBe((50 / 100) * (365.25 / 12));
    expect(runScenario({ ...cut, stock: { initial: 0 } }).initialCoverDays).toBe(0);
  });

  test("keeps the floor, the release limit, the refill limit and the target", () => {
    const stock = { initial: 90, floor: 20, target: 60, releaseLimit: 30, refillLimit: 10 };
    const run = runScenario({ ...cut, stock, recycling: { startRate: 5, endRate: 5 } });
    expect(run.table.map(({ closingStock }) => closingStock)).toEqual([
      90, 90, 90, 90, 60, 30, 20, 20, 20, 20, 20, 25, 30, 35, 40, 45, 50, 55, 60, 60, 60, 60, 60, 60,
    ]);
  });

  test("uses stock before alternatives only if asked to", () => {
    const alternatives = [{ name: "X", capacity: 35 }];
    const last = runScenario({ ...cut, alternatives });
    expect(last.table[4]).toMatchObject({ alternatives: 35, release: 0 });
    const first = runScenario({ ...cut, alternatives, priority: "stock-first" });
    expect(first.table[4]).toMatchObject({ alternatives: 0, release: 35 });
  });

  test("calls on alternatives in their order", () => {
    const alternatives = [
      { name: "X", capacity: 10 },
      { name: "Y", capacity: 100, lag: 4 },
    ];
    const run = runScenario({ ...cut, stock: { initial: 0 }, alternatives });
    expect(run.table.slice(4, 8).map((month) => month.alternatives)).toEqual([10, 10, 10, 35]);
  });

  test("takes demand that has been substituted away for served, and says what it is against all demand", () => {
    const run = runScenario({ ...cut, stock: { initial: 0 }, substitution: { maxFraction: 1 } });
    expect(run).toMatchObject({ totalUnmet: 0, resilienceIndex: 1, resilienceIndexOfDemand: 3 / 24 });
    expect(run.table[5]).toMatchObject({ effectiveDemand: 0, service: 1, coverDays: 0 });
  });

  test("survives without end if nothing is missing, and does not recover while the last month is short", () => {
    const calm = runScenario({ months: 12, demand: 100, suppliers: [{ name: "A", share: 1 }] });
    expect(calm).toMatchObject({ firstShortMonth: null, timeToSurvive: null, timeToRecover: 0 });
    const endless = runScenario({ ...cut, months: 8 });
    expect(endless.timeToRecover).toBeNull();
  });

  test("grows demand by the year, not the contracts", () => {
    const run = runScenario({ months: 25, demand: 100, growth: 0.1, suppliers: [{ name: "A", share: 1 }] });
    expect(run.table[12]?.demand).toBeCloseTo(110, 9);
    expect(run.table[24]?.demand).toBeCloseTo(121, 9);
    expect(run.table[24]?.imports).toBe(100);
  });

  test("balances every month and over the run, within bounds", () => {
    fc.assert(
      fc.property(scenarios, (inputs) => {
        const run = runScenario(inputs);
        const scale = largestAmount(inputs);
        let inflow = run.table[0]?.openingStock ?? 0;
        let served = 0;
        expect(run.table.flatMap((row) => faults(row, scale))).toEqual([]);
        for (const row of run.table) {
          inflow += row.imports + row.recycling + row.domestic - row.unused + row.alternatives;
          served += row.effectiveDemand - row.unmet;
        }
        near(inflow, served + run.finalStock, scale * inputs.months);
        expect(run.monthsShort).toBeLessThanOrEqual(inputs.months);
        near(run.resilienceIndex * inputs.months + run.resilienceLoss, inputs.months, inputs.months);
        expect(run.resilienceIndexOfDemand).toBeLessThanOrEqual(run.resilienceIndex + 1e-12);
      }),
      CASES,
    );
  });

  test("is short of nothing while nothing is restricted, demand does not grow and contracts cover it", () => {
    fc.assert(
      fc.property(scenarios, (inputs) => {
        const total = inputs.suppliers.reduce((sum, { share }) => sum + share, 0);
        fc.pre(total > 0);
        const suppliers = inputs.suppliers.map((supplier) => ({
          ...supplier,
          share: supplier.share / total,
          restriction: 0,
        }));
        const run = runScenario({ ...inputs, growth: 0, suppliers });
        expect(run).toMatchObject({ totalUnmet: 0, monthsShort: 0, resilienceIndex: 1, timeToSurvive: null });
      }),
      CASES,
    );
  });

  test("scales with the unit: amounts by the factor, times not at all", () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(0.001, 8, 1000), (inputs, factor) => {
        const amounts = leversOf(inputs).filter(({ unit }) => unit.startsWith("t"));
        const scaled = runScenario(
          withLevers(inputs, Object.fromEntries(amounts.map(({ path, value }) => [path, value * factor]))),
        );
        const run = runScenario(inputs);
        const scale = factor * largestAmount(inputs) * inputs.months;
        near(scaled.totalUnmet, factor * run.totalUnmet, scale);
        near(scaled.finalStock, factor * run.finalStock, scale);
        near(scaled.resilienceIndex, run.resilienceIndex, 1);
        near(scaled.timeToSurvive ?? -1, run.timeToSurvive ?? -1, 1);
        expect(scaled.timeToRecover).toBe(run.timeToRecover);
        expect(scaled.monthsShort).toBe(run.monthsShort);
      }),
      CASES,
    );
  });
});

/** Levers that never make a shortage worse when they rise (1), or when they fall (−1). */
const HELPS: Readonly<Record<string, 1 | -1>> = {
  demand: -1,
  growth: -1,
  initial: 1,
  floor: -1,
  releaseLimit: 1,
  restriction: -1,
  duration: -1,
  recovery: -1,
  capacity: 1,
  startRate: 1,
  endRate: 1,
  maxFraction: 1,
  lag: -1,
  ramp: -1,
};

test("every lever that helps never raises what is unmet, with alternatives first and no refill", () => {
  fc.assert(
    fc.property(scenarios, fc.nat(), fc.integer({ min: 1, max: 20 }), (inputs, pick, step) => {
      const trigger = inputs.trigger ?? 0;
      const start = { ...inputs, trigger, priority: "alternatives-first" as const };
      const base = { ...start, stock: { initial: 0, ...start.stock, refillLimit: 0 } };
      const levers = leversOf(base).filter(({ path }) => (path.split(".").at(-1) ?? "") in HELPS);
      const lever = levers[pick % levers.length];
      if (!lever) throw new Error("expected a lever that helps");
      const direction = HELPS[lever.path.split(".").at(-1) ?? ""] ?? 1;
      const width = { months: 1, share: 0.05, "share per year": 0.01, t: 25, "t/month": 2 }[lever.unit];
      const moved = lever.value + direction * step * width;
      const value = Math.min(lever.maximum, Math.max(lever.minimum, moved));
      // A flow that would end lower than it starts gets worse when its ramp comes early.
      fc.pre(!(lever.path.endsWith("startRate") && value > flowEnd(base, lever.path)));
      const better = runScenario(withLevers(base, { [lever.path]: value }));
      const slack = 1e-9 * inputs.months * largestAmount(base);
      expect(better.totalUnmet).toBeLessThanOrEqual(runScenario(base).totalUnmet + slack);
    }),
    CASES,
  );
});

function flowEnd({ recycling, domestic }: ScenarioInputs, path: string): number {
  return (path.startsWith("recycling") ? recycling : domestic)?.endRate ?? 0;
}
