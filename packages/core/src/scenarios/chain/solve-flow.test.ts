import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import type { FlowEdge, FlowProblem } from "./flow.ts";
import { solveFlow, solveFlowWith } from "./solve-flow.ts";
import { asText } from "./solver.ts";

const highs = await loadHighs();

/** One mine, and two buyers of whom the second is cheaper to serve. */
const scarce: FlowProblem = {
  supply: { mine: 60 },
  demand: { far: 40, near: 50 },
  edges: [
    { from: "mine", to: "far", cost: 5 },
    { from: "mine", to: "near", cost: 1 },
  ],
  penalty: 100,
};

describe("solveFlow", () => {
  test("serves the cheapest first, or everybody the same part", async () => {
    const cheapest = await solveFlow(scarce, loadHighs);
    expect(cheapest).toMatchObject({ served: { far: 10, near: 50 }, unmet: { far: 30, near: 0 } });
    expect(cheapest.cost).toBe(100);
    expect(cheapest.totalCost).toBe(3100);
    const fair = await solveFlow({ ...scarce, allocation: "proportional" }, loadHighs);
    expect(fair.served["far"]).toBeCloseTo((40 * 60) / 90, 9);
    expect(fair.served["near"]).toBeCloseTo((50 * 60) / 90, 9);
  });

  test("does not let a buyer whom nothing reaches keep the others from their part", () => {
    const problem = {
      ...scarce,
      demand: { ...scarce.demand, island: 10 },
      allocation: "proportional" as const,
    };
    const { served, unmet } = solveFlowWith(problem, highs);
    expect(served["far"]).toBeCloseTo((40 * 60) / 90, 9);
    expect(unmet["island"]).toBe(10);
  });

  test("loses what a yield takes on the way", () => {
    const edges = [
      { from: "mine", to: "plant", yield: 0.8, cost: 1 },
      { from: "plant", to: "buyer", yield: 0.5 },
    ];
    const { flows, served } = solveFlowWith(
      { supply: { mine: 100 }, demand: { buyer: 20 }, edges, penalty: 1000 },
      highs,
    );
    expect(served["buyer"]).toBe(20);
    expect(flows[0]).toBeCloseTo(50, 6);
    expect(flows[1]).toBeCloseTo(40, 6);
  });

  test("says what stays unmet, and where, when demand has to be met and cannot be", () => {
    const { penalty: _, ...hard } = scarce;
    expect(() => solveFlowWith(hard, highs)).toThrow(
      expect.objectContaining({
        code: "out-of-range",
        message: expect.stringMatching(
          /^flow: expected demand that supply and capacities can meet; unmet stay 30 of (40 at far|50 at near)\.$/,
        ),
      }),
    );
    expect(() => solveFlowWith({ supply: {}, demand: { buyer: 5 }, edges: [] }, highs)).toThrow(
      "unmet stay 5 of 5 at buyer",
    );
  });

  test("has nothing to do where nothing is wanted", () => {
    const idle = { supply: { mine: 5 }, demand: {}, edges: [{ from: "mine", to: "plant", cost: 1 }] };
    expect(solveFlowWith(idle, highs)).toEqual({ flows: [0], served: {}, unmet: {}, cost: 0, totalCost: 0 });
    expect(solveFlowWith({ supply: {}, demand: {}, edges: [] }, highs).flows).toEqual([]);
  });

  test("refuses amounts, yields and words that are none", () => {
    const edge = { from: "mine", to: "far" };
    const run = (change: Partial<FlowProblem>) => () => solveFlowWith({ ...scarce, ...change }, highs);
    expect(run({ supply: { mine: -1 } })).toThrow("the supply of mine");
    expect(run({ demand: { far: Number.NaN } })).toThrow("the demand of far");
    expect(run({ edges: [{ ...edge, capacity: Infinity }] })).toThrow("the capacity from mine to far");
    expect(run({ edges: [{ ...edge, cost: -2 }] })).toThrow("the cost from mine to far");
    for (const part of [0, 1.1]) {
      expect(run({ edges: [{ ...edge, yield: part }] })).toThrow("above 0 and at most 1, received");
    }
    expect(run(JSON.parse('{"allocation": "first-come"}'))).toThrow("cheapest-first, proportional, received");
  });

  test("conserves what flows, keeps capacities, and serves as much as either policy can", () => {
    const amount = fc.integer({ min: 0, max: 50 });
    const networks = fc.record({
      supply: fc.record({ a: amount, b: amount }),
      demand: fc.record({ y: amount, z: amount }),
      limits: fc.array(fc.tuple(amount, fc.integer({ min: 0, max: 9 }), fc.constantFrom(1, 0.9, 0.5)), {
        minLength: 8,
        maxLength: 8,
      }),
    });
    const ways = ["a m", "a n", "b m", "b n", "m y", "m z", "n y", "n z"].map((way) => way.split(" "));
    fc.assert(
      fc.property(networks, ({ supply, demand, limits }) => {
        const edges = limits.map(([capacity, cost, part], index): FlowEdge => {
          const [from = "", to = ""] = ways[index] ?? [];
          return { from, to, capacity, cost, yield: part };
        });
        const problem = { supply, demand, edges, penalty: 1e4 };
        const { flows, served } = solveFlowWith(problem, highs);
        const arrives = (node: string) =>
          edges.reduce(
            (sum, { to, yield: part = 1 }, i) => sum + (to === node ? part * (flows[i] ?? 0) : 0),
            0,
          );
        const leaves = (node: string) =>
          edges.reduce((sum, { from }, i) => sum + (from === node ? (flows[i] ?? 0) : 0), 0);
        for (const node of ["m", "n"]) expect(arrives(node)).toBeCloseTo(leaves(node), 5);
        for (const node of ["y", "z"] as const) {
          expect(arrives(node)).toBeCloseTo(served[node] ?? 0, 5);
          expect(served[node]).toBeLessThanOrEqual(demand[node]);
        }
        for (const node of ["a", "b"] as const) expect(leaves(node)).toBeLessThanOrEqual(supply[node] + 1e-6);
        for (const [i, edge] of edges.entries()) {
          expect(flows[i]).toBeLessThanOrEqual((edge.capacity ?? 0) + 1e-6);
        }
        const fair = solveFlowWith({ ...problem, allocation: "proportional" }, highs);
        const total = (amounts: Readonly<Record<string, number>>) =>
          Object.values(amounts).reduce((sum, value) => sum + value, 0);
        expect(total(fair.served)).toBeLessThanOrEqual(total(served) + 1e-4);
      }),
      { numRuns: 300 },
    );
  });
});

test("a linear program is written in the LP format", () => {
  const program = {
    objective: [[2, "x0"]] as const,
    equations: [
      {
        terms: [
          [0.5, "x0"],
          [-1, "x1"],
        ] as const,
        equals: 3,
      },
    ],
    upperBounds: [[1e21, "x1"]] as const,
  };
  expect(asText(program).split("\n")).toEqual([
    "Minimize",
    " cost: + 2 x0",
    "Subject To",
    " n0: + 0.5 x0 - 1 x1 = 3",
    "Bounds",
    " 0 <= x1 <= 1e+21",
    "End",
    "",
  ]);
});

test("a solver that finds no optimum is not believed", () => {
  const solver = { solve: () => ({ Status: "Time limit reached", Columns: {} }) };
  expect(() => solveFlowWith(scarce, solver)).toThrow('expected an optimum, received "Time limit reached"');
});
