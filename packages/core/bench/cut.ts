import type { BasketInputs, LeverFactor, ScenarioInputs, SimulationOptions } from "../src/index.ts";

export const MONTHS = 120;
export const DRAWS = 10_000;
export const SEED = 42;
export const ELEMENTS = ["Nd", "Pr", "Dy", "Tb"] as const;
const DEMANDS = [500, 150, 40, 8];

function scenario(demand: number): ScenarioInputs {
  return {
    months: MONTHS,
    demand,
    growth: 0.02,
    suppliers: [
      { name: "A", share: 0.7, restriction: 0.6, start: 6, duration: 18, transitLag: 1, recovery: 6 },
      { name: "B", share: 0.2 },
      { name: "C", share: 0.1 },
    ],
    stock: { initial: 3 * demand, target: 3 * demand, refillLimit: 0.05 * demand },
    alternatives: [
      { name: "X", capacity: 0.2 * demand, lag: 6, ramp: 24 },
      { name: "Y", capacity: 0.1 * demand, lag: 24, ramp: 36 },
    ],
    recycling: { startRate: 0, endRate: 0.08 * demand, lag: 12, ramp: 48 },
    domestic: { startRate: 0, endRate: 0.03 * demand, lag: 60, ramp: 24 },
    substitution: { maxFraction: 0.15, lag: 3, ramp: 60 },
  };
}

/** A cut of four elements over ten years. */
export const cut: BasketInputs = {
  elements: Object.fromEntries(ELEMENTS.map((name, index) => [name, scenario(DEMANDS[index] ?? 0)])),
};

/** What is uncertain in it: what the supplier does is the same for every element, what helps is not. */
export const factors: readonly LeverFactor[] = [
  {
    name: "restriction",
    levers: ELEMENTS.map((name) => `${name}.suppliers.A.restriction`),
    spread: { shape: "triangular", low: 0.2, mode: 0.6, high: 1 },
  },
  {
    name: "duration",
    levers: ELEMENTS.map((name) => `${name}.suppliers.A.duration`),
    spread: { shape: "triangular", low: 3, mode: 12, high: 48 },
  },
  ...ELEMENTS.map(
    (name, index): LeverFactor => ({
      levers: [`${name}.alternatives.X.capacity`],
      spread: {
        shape: "triangular",
        low: 0,
        mode: 0.2 * (DEMANDS[index] ?? 0),
        high: 0.5 * (DEMANDS[index] ?? 0),
      },
    }),
  ),
];

export const options: SimulationOptions = { factors, seed: SEED, draws: DRAWS };
