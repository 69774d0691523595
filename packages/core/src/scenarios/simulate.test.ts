import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "../../test/scenarios.ts";
import { quantile } from "../stats/quantile.ts";
import type { BasketInputs } from "./basket-inputs.ts";
import type { Factor } from "./factors.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { withLevers } from "./levers.ts";
import { FIGURE, FIGURES, type OutcomeName } from "./outcome.ts";
import { runBasket } from "./run-basket.ts";
import { runScenario, type ScenarioRun } from "./run-scenario.ts";
import { MOST_DRAWS, mergeDraws, simulate } from "./simulate.ts";
import { compareDraws, fan, figureOf, shortageProbability, summarise } from "./summary.ts";
import { tornado } from "./tornado.ts";

const cut: ScenarioInputs = {
  months: 36,
  demand: 100,
  suppliers: [
    { name: "CHN", share: 0.7, restriction: 0.6, start: 2, duration: 12 },
    { name: "AUS", share: 0.2 },
    { name: "VNM", share: 0.1 },
  ],
  stock: { initial: 150 },
  alternatives: [{ name: "Lynas", capacity: 30, lag: 6, ramp: 12 }],
};

const restriction: Factor = {
  levers: ["suppliers.CHN.restriction"],
  spread: { shape: "triangular", low: 0.2, mode: 0.6, high: 1 },
};
const duration: Factor = {
  levers: ["suppliers.CHN.duration"],
  spread: { shape: "pert", low: 2, mode: 10, high: 30 },
};
const stock: Factor = { levers: ["stock.initial"], spread: { shape: "lognormal", mean: 150, sd: 60 } };
const lag: Factor = { levers: ["alternatives.Lynas.lag"], spread: { shape: "uniform", low: 3, high: 18 } };
const shares: Factor = { concentration: 80 };
const factors = [restriction, duration, stock, lag, shares];

const basket: BasketInputs = {
  elements: { Nd: cut, Dy: { ...cut, demand: 8, stock: { initial: 20 } } },
  ores: [{ name: "clay", capacity: 60, composition: { Nd: 0.2, Dy: 0.05, Ce: 0.4 }, lag: 3 }],
};
const basketFactors: Factor[] = [
  { ...restriction, levers: ["Nd.suppliers.CHN.restriction", "Dy.suppliers.CHN.restriction"] },
  { levers: ["ores.clay.capacity"], spread: { shape: "triangular", low: 20, mode: 60, high: 90 } },
  { element: "Dy", concentration: 50 },
];

/** Figures of a run in their places, as a simulation keeps them. */
function figuresOf(run: ScenarioRun): number[] {
  const names = Object.keys(FIGURE).filter((name): name is OutcomeName => name in run);
  return names.map((name) => run[name] ?? Infinity);
}

describe("simulate", () => {
  test("without anything uncertain repeats the single run, to the digit", () => {
    fc.assert(
      fc.property(scenarios, (inputs) => {
        const draws = simulate(inputs, { factors: [], seed: 1, draws: 2, path: "stock" });
        const run = runScenario(inputs);
        expect(Array.from(draws.figures)).toEqual([...figuresOf(run), ...figuresOf(run)]);
        expect(Array.from(draws.path.subarray(0, inputs.months))).toEqual(
          run.table.map(({ closingStock }) => closingStock),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("repeats the single run with the levers it has drawn, to the digit", () => {
    const levers = { "suppliers.CHN.restriction": 0, "stock.initial": 0 };
    const spread = (at: number) => ({ shape: "uniform", low: at, high: at }) as const;
    for (const [part, initial] of [
      [0.25, 10],
      [0.5, 260],
      [1, 90],
    ] as const) {
      const draws = simulate(cut, {
        factors: [
          { levers: ["suppliers.CHN.restriction"], spread: spread(part) },
          { levers: ["stock.initial"], spread: spread(initial) },
        ],
        seed: 3,
        draws: 2,
      });
      const set = {
        ...levers,
        "suppliers.CHN.restriction": part,
        "stock.initial": initial,
        "stock.target": 150,
      };
      const run = runScenario(withLevers(cut, set));
      expect(Array.from(draws.figures.subarray(0, FIGURES))).toEqual(figuresOf(run));
    }
  });

  test("runs a basket as the single run of it does, to the digit", () => {
    const draws = simulate(basket, { factors: [], seed: 1, draws: 2 });
    const { elements } = runBasket(basket);
    const expected = Object.values(elements).flatMap(figuresOf);
    expect(Array.from(draws.figures)).toEqual([...expected, ...expected]);
    expect(draws.elements).toEqual(["Nd", "Dy"]);
  });

  test("gives the same digits for the same seed, and others for another", () => {
    const options = { factors, seed: 7, draws: 50 };
    expect(simulate(cut, options)).toEqual(simulate(cut, options));
    expect(simulate(cut, { ...options, seed: 8 })).not.toEqual(simulate(cut, options));
  });

  test("split by draws merges to the digits of one run", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const part = (from: number, to: number) =>
          simulate(basket, { factors: basketFactors, seed: 5, draws: 40, path: "unmet", from, to });
        const merged = mergeDraws([part(second, 40), part(0, first), part(first, second)]);
        expect(merged).toEqual(part(0, 40));
      }),
      { numRuns: 50 },
    );
  });

  test("draws within the limits and to the mean of every spread", () => {
    const draws = simulate(cut, { factors, seed: 11, draws: 4000 });
    const covered = figureOf(draws, { figure: "initialCoverDays" });
    const stocks = Array.from(covered, (days) => (days * 100) / (365.25 / 12));
    const mean = stocks.reduce((sum, value) => sum + value, 0) / stocks.length;
    expect(Math.abs(mean - 150)).toBeLessThan(0.5);
    expect(Math.min(...stocks)).toBeGreaterThan(0);
  });

  test("keeps the sum of uncertain shares", () => {
    const open = { ...cut, suppliers: cut.suppliers.map((supplier) => ({ ...supplier, restriction: 0 })) };
    const draws = simulate(open, { factors: [shares], seed: 2, draws: 500 });
    expect(summarise(draws, { figure: "totalUnmet" })).toEqual({
      median: 0,
      p05: 0,
      p95: 0,
      mean: 0,
      standardError: 0,
    });
  });

  describe("with the share of one supplier uncertain", () => {
    const share = (low: number, high: number): Factor => ({
      levers: ["suppliers.CHN.share"],
      spread: { shape: "uniform", low, high },
    });
    const run = (inputs: ScenarioInputs, ...list: Factor[]) =>
      simulate(inputs, { factors: list, seed: 6, draws: 300 });
    const alone = { ...cut, suppliers: cut.suppliers.slice(0, 1) };

    test("runs with the share it has drawn, the others making room in proportion", () => {
      // Australia has two thirds of what China leaves, and is cut as well.
      const [china, australia, vietnam] = cut.suppliers;
      if (!china || !australia || !vietnam) throw new Error("three suppliers");
      const hit = { ...australia, restriction: 0.9, start: 1 };
      const suppliers = [china, hit, vietnam];
      const draws = run({ ...cut, suppliers }, share(0.25, 0.25));
      const drawn = [
        { ...china, share: 0.25 },
        { ...hit, share: 0.5 },
        { ...vietnam, share: 0.25 },
      ];
      const expected = runScenario({ ...cut, suppliers: drawn }).totalUnmet;
      expect(expected).toBeGreaterThan(100);
      expect(figureOf(draws, { figure: "totalUnmet" })[0]).toBeCloseTo(expected, 9);
    });

    test("keeps the sum, so that nothing is missing where nothing is withheld", () => {
      const open = { ...cut, suppliers: cut.suppliers.map((each) => ({ ...each, restriction: 0 })) };
      expect(Math.max(...figureOf(run(open, share(0, 1)), { figure: "totalUnmet" }))).toBe(0);
    });

    test("gives what is left to a supplier that has had nothing", () => {
      const suppliers = [
        { name: "CHN", share: 1, restriction: 1 },
        { name: "OTH", share: 0 },
      ];
      const bare = { months: 10, demand: 100, suppliers };
      const unmet = figureOf(run(bare, share(0.7, 1)), { figure: "totalUnmet" });
      expect(Math.min(...unmet)).toBeGreaterThan(700);
      expect(Math.min(...unmet)).toBeLessThan(702);
      expect(Math.max(...unmet)).toBeLessThan(1000);
      const { base, bars } = tornado(bare, { figure: "totalUnmet", factors: [share(0.7, 1)] });
      expect(base).toBeCloseTo(850, 9);
      expect(bars).toEqual([
        { factor: "suppliers.CHN.share", atLow: expect.closeTo(715, 9), atHigh: expect.closeTo(985, 9) },
      ]);
    });

    test("shares its luck with a baseline of the same seed, and merges to the same digits", () => {
      const options = { factors: [share(0.4, 0.9), stock], seed: 9, draws: 60 } as const;
      const whole = simulate(cut, options);
      const part = (from: number, to: number) => simulate(cut, { ...options, from, to });
      expect(mergeDraws([part(40, 60), part(0, 40)])).toEqual(whole);
      const more = { ...cut, recycling: { endRate: 5 } };
      const difference = compareDraws(simulate(more, options), whole, { figure: "totalUnmet" });
      expect(difference.p95).toBeLessThanOrEqual(0);
    });

    test("is refused without another supplier, beyond what all have, and beside another uncertain share", () => {
      expect(() => run(alone, share(0.5, 0.6))).toThrow(
        "expected another supplier to take what suppliers.CHN.share leaves, received none",
      );
      const half = { ...cut, suppliers: cut.suppliers.slice(1) };
      const beyond: Factor = { ...share(0.1, 0.4), levers: ["suppliers.AUS.share"] };
      expect(() => run(half, beyond)).toThrow(
        /suppliers\.AUS\.share to be from 0 to 0\.3\d* \(share\), received 0\.4/,
      );
      expect(() =>
        run(cut, share(0.5, 0.6), { ...beyond, spread: { shape: "uniform", low: 0, high: 0.1 } }),
      ).toThrow(
        "one uncertain share, or one concentration for all of them, received suppliers.CHN.share and suppliers.AUS.share",
      );
      expect(() => run(cut, shares, share(0.5, 0.6))).toThrow("received shares and suppliers.CHN.share");
    });

    test("sets the shares of several elements together", () => {
      const levers = ["Nd.suppliers.CHN.share", "Dy.suppliers.CHN.share"];
      const alike: BasketInputs = { elements: { Nd: cut, Dy: cut } };
      const options = { seed: 1, draws: 20 };
      const both = simulate(alike, { ...options, factors: [{ ...share(0.5, 0.9), levers }] });
      const unmet = figureOf(both, { figure: "totalUnmet", element: "Dy" });
      expect(new Set(unmet).size).toBe(20);
      expect(figureOf(both, { figure: "totalUnmet", element: "Nd" })).toEqual(unmet);
      const twice: Factor[] = [
        { ...share(0.5, 0.9), levers },
        { element: "Dy", concentration: 50 },
      ];
      expect(() => simulate(alike, { ...options, factors: twice })).toThrow(
        "received Dy.suppliers.CHN.share and Dy.shares",
      );
    });
  });

  test("grows demand by the rate it has drawn", () => {
    const growth: Factor = { levers: ["growth"], spread: { shape: "uniform", low: 0.1, high: 0.1 } };
    const draws = simulate(cut, { factors: [growth], seed: 1, draws: 2 });
    expect(Array.from(draws.figures.subarray(0, FIGURES))).toEqual(
      figuresOf(runScenario({ ...cut, growth: 0.1 })),
    );
  });

  test("refuses too many draws, and names the range", () => {
    const run = (options: object) => () => simulate(cut, { factors, seed: 1, draws: 10, ...options });
    expect(run({ draws: 1e9 })).toThrow(
      `simulate: expected draws to be a whole number from 2 to ${MOST_DRAWS}, received 1000000000.`,
    );
    expect(run({ draws: 1 })).toThrow("from 2 to");
    expect(run({ to: 11 })).toThrow("expected to to be a whole number from 0 to 10");
    expect(run({ from: 5, to: 4 })).toThrow("expected from to be a whole number from 0 to 4");
    expect(run({ seed: -1 })).toThrow("seed");
  });

  test("refuses levers it does not know, levers twice, and spreads outside their range", () => {
    const run =
      (...list: Factor[]) =>
      () =>
        simulate(cut, { factors: list, seed: 1, draws: 10 });
    const wide = { shape: "uniform", low: 0, high: 1.5 } as const;
    expect(run({ ...lag, levers: ["alternatives.Lynas.lagg"] })).toThrow(
      /expected a lever that can be uncertain, received "alternatives.Lynas.lagg"; these are .*Lynas\.lag/,
    );
    expect(run({ ...lag, levers: ["months"] })).toThrow('received "months"');
    expect(run({ ...lag, levers: ["trigger"] })).toThrow('received "trigger"');
    expect(run(lag, { ...lag, name: "again" })).toThrow(
      'every lever once, received "alternatives.Lynas.lag"',
    );
    expect(run(lag, lag)).toThrow("every factor once");
    expect(run({ levers: ["suppliers.CHN.restriction"], spread: wide })).toThrow(
      "suppliers.CHN.restriction to be from 0 to 1 (share), received 1.5",
    );
    expect(run({ ...stock, levers: ["suppliers.CHN.restriction"] })).toThrow("a spread with limits");
    expect(run({ concentration: 0.5 })).toThrow("concentration");
    expect(run({ concentration: 5, element: "Dy" })).toThrow("received Dy");
    expect(() => simulate(basket, { factors: [shares], seed: 1, draws: 2 })).toThrow("received none");
  });
});

describe("mergeDraws", () => {
  const part = (from: number, to: number, seed = 1) => simulate(cut, { factors, seed, draws: 10, from, to });

  test("refuses parts of different runs, gaps and overlaps", () => {
    expect(() => mergeDraws([])).toThrow("at least one part");
    expect(() => mergeDraws([part(0, 5), part(5, 10, 2)])).toThrow("seeds 1 and 2");
    expect(() => mergeDraws([part(0, 5), part(6, 10)])).toThrow(
      "a part from draw 5, received one from draw 6",
    );
    expect(() => mergeDraws([part(0, 5), part(4, 10)])).toThrow(
      "a part from draw 5, received one from draw 4",
    );
  });
});

describe("summaries", () => {
  const options = { factors, seed: 42, draws: 400 };
  const draws = simulate(cut, options);

  test("are the quantiles and the mean of all draws", () => {
    const values = Array.from(figureOf(draws, { figure: "totalUnmet" }));
    const summary = summarise(draws, { figure: "totalUnmet" });
    expect(summary.median).toBe(quantile(values, 0.5));
    expect(summary.p05).toBe(quantile(values, 0.05));
    expect(summary.p95).toBe(quantile(values, 0.95));
    expect(summary.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / 400, 9);
    expect(summary.standardError).toBeGreaterThan(0);
  });

  test("say null for what lies beyond the horizon", () => {
    const calm = simulate({ ...cut, stock: { initial: 5000 } }, { ...options, factors: [restriction] });
    expect(summarise(calm, { figure: "timeToSurvive" })).toEqual({
      median: null,
      p05: null,
      p95: null,
      mean: null,
      standardError: null,
    });
    expect(shortageProbability(calm)).toEqual({ probability: 0, standardError: 0 });
  });

  test("count the draws with a shortage", () => {
    const short = Array.from(figureOf(draws, { figure: "monthsShort" })).filter(
      (months) => months > 0,
    ).length;
    const { probability, standardError } = shortageProbability(draws);
    expect(probability).toBe(short / 400);
    expect(standardError).toBeCloseTo(Math.sqrt((probability * (1 - probability)) / 399), 12);
  });

  test("compare with a baseline draw by draw, so that shared luck cancels out", () => {
    const better = simulate({ ...cut, recycling: { startRate: 0, endRate: 5 } }, options);
    const paired = compareDraws(better, draws, { figure: "totalUnmet" });
    expect(paired.p95).toBeLessThanOrEqual(0);
    const unpaired = simulate({ ...cut, recycling: { startRate: 0, endRate: 5 } }, { ...options, seed: 43 });
    const spreadOf = (values: Float64Array) => Math.max(...values) - Math.min(...values);
    const before = figureOf(draws, { figure: "totalUnmet" });
    const differences = (other: typeof draws) =>
      figureOf(other, { figure: "totalUnmet" }).map((value, draw) => value - (before[draw] ?? 0));
    expect(spreadOf(differences(better))).toBeLessThan(spreadOf(differences(unpaired)) / 2);
    expect(() => compareDraws(unpaired, draws, { figure: "totalUnmet" })).toThrow("one seed");
    const alike = compareDraws(draws, draws, { figure: "timeToSurvive" });
    expect(alike).toMatchObject({ median: 0, mean: 0, standardError: 0 });
  });

  test("fan out a path month by month", () => {
    const rows = fan(simulate(cut, { ...options, path: "stock" }), {
      probabilities: [0, 0.05, 0.5, 0.95, 1],
    });
    expect(rows).toHaveLength(36);
    for (const row of rows) expect(row).toEqual(row.toSorted((a, b) => a - b));
    // Nothing is withheld in the first month, so what is drawn of the stock is what is left of it.
    expect(rows[0]?.[2]).toBeGreaterThan(100);
    expect(() => fan(draws, { probabilities: [0.5] })).toThrow("keeps a path");
  });

  test("ask which element is meant, where there are several", () => {
    const both = simulate(basket, { factors: basketFactors, seed: 1, draws: 20 });
    expect(() => summarise(both, { figure: "totalUnmet" })).toThrow("Nd, Dy, received none");
    expect(() => summarise(both, { figure: "totalUnmet", element: "Tb" })).toThrow("received Tb");
    const nd = summarise(both, { figure: "totalDemand", element: "Nd" });
    const dy = summarise(both, { figure: "totalDemand", element: "Dy" });
    expect([nd.median, dy.median]).toEqual([3600, 288]);
  });
});
