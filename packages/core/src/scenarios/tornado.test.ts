import { expect, test } from "vitest";
import type { Factor } from "./factors.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { runScenario } from "./run-scenario.ts";
import { tornado } from "./tornado.ts";

const inputs: ScenarioInputs = {
  months: 24,
  demand: 100,
  suppliers: [
    { name: "CHN", share: 0.6, restriction: 0.5, start: 0, duration: 12 },
    { name: "AUS", share: 0.4 },
  ],
  stock: { initial: 40 },
};

const restriction: Factor = {
  levers: ["suppliers.CHN.restriction"],
  spread: { shape: "uniform", low: 0, high: 1 },
};
const stock: Factor = { levers: ["stock.initial"], spread: { shape: "uniform", low: 20, high: 60 } };
const target: Factor = { levers: ["stock.target"], spread: { shape: "uniform", low: 0, high: 10 } };

test("a tornado moves one factor at a time and puts the widest bar first", () => {
  const { base, bars } = tornado(inputs, { figure: "totalUnmet", factors: [target, stock, restriction] });
  // 12 months of 30 t, less a stock of 40 t; at the ends 3 t and 57 t a month, or 22 t and 58 t in stock.
  expect(base).toBeCloseTo(320, 9);
  expect(bars.map(({ factor }) => factor)).toEqual([
    "suppliers.CHN.restriction",
    "stock.initial",
    "stock.target",
  ]);
  expect(bars[0]?.atLow).toBeCloseTo(0, 9);
  expect(bars[0]?.atHigh).toBeCloseTo(12 * 57 - 40, 9);
  expect(bars[1]?.atLow).toBeCloseTo(338, 9);
  expect(bars[1]?.atHigh).toBeCloseTo(302, 9);
  expect(bars[2]?.atLow).toBe(bars[2]?.atHigh);
});

test("a bar beyond the horizon says so, and counts as wide as the horizon", () => {
  const { bars } = tornado(inputs, { figure: "timeToSurvive", factors: [restriction, stock] });
  expect(bars[0]).toEqual({
    factor: "suppliers.CHN.restriction",
    atLow: null,
    atHigh: runScenario({
      ...inputs,
      suppliers: [
        { name: "CHN", share: 0.6, restriction: 0.95, duration: 12 },
        { name: "AUS", share: 0.4 },
      ],
    }).timeToSurvive,
  });
});

test("uncertain shares move the largest supplier's", () => {
  const { bars } = tornado(inputs, { figure: "totalUnmet", factors: [{ concentration: 50 }] });
  expect(bars[0]?.factor).toBe("shares");
  expect(bars[0]?.atLow).toBeLessThan(bars[0]?.atHigh ?? 0);
});

test("probabilities that are none are refused", () => {
  expect(() => tornado(inputs, { figure: "totalUnmet", factors: [stock], lowP: 0 })).toThrow("probability");
});
