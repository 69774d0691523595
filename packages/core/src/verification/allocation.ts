import loadHighs from "highs";
import type { FlowEdge } from "../scenarios/chain/flow.ts";
import { solveFlowWith } from "../scenarios/chain/solve-flow.ts";
import { type Computations, type Inputs, type Json, number } from "./case.ts";

const highs = await loadHighs();

function amounts(json: Json | undefined): Record<string, number> {
  const entries: [string, Json][] = Object.entries(Object(json));
  return Object.fromEntries(entries.map(([node, amount]) => [node, number(amount)]));
}

function edgesOf(inputs: Inputs): FlowEdge[] {
  const edges = inputs["edges"];
  if (!Array.isArray(edges)) throw new Error("expected edges");
  return edges.map((edge) => {
    const { from, to, capacity, cost }: Inputs = Object(edge);
    const limit = capacity === null ? {} : { capacity: number(capacity) };
    return { from: String(from), to: String(to), cost: number(cost), ...limit };
  });
}

export const allocation: Computations = {
  min_cost_flow: (inputs) => {
    const balances = Object.entries(amounts(inputs["node_demand (negative = supply)"]));
    const supply = balances.filter(([, demand]) => demand < 0).map(([node, demand]) => [node, -demand]);
    const demand = balances.filter(([, demand]) => demand > 0);
    return solveFlowWith(
      { supply: Object.fromEntries(supply), demand: Object.fromEntries(demand), edges: edgesOf(inputs) },
      highs,
    ).cost;
  },
  multistage_allocation_lp: (inputs) => {
    const { totalCost, unmet, served } = solveFlowWith(
      {
        supply: amounts(inputs["supply"]),
        demand: amounts(inputs["demand"]),
        edges: edgesOf(inputs),
        penalty: number(inputs["penalty"]),
      },
      highs,
    );
    return { total_cost: totalCost, unmet, served };
  },
};
