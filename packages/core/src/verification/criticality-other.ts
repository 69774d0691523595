import { type AhpPriorities, ahpPriorities } from "../metrics/ahp-priorities.ts";
import { bgsRiskIndex } from "../metrics/bgs-risk-index.ts";
import { type Computations, type Inputs, number } from "./case.ts";

/** Seven scores with the sum of the vector, as equal as they can be. */
const scoresOf = (inputs: Inputs): number[] => new Array(7).fill(number(inputs["sum_of_scores"]) / 7);

interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly ratio: number;
}

function priorities(inputs: Inputs): AhpPriorities & { readonly names: readonly string[] } {
  const pairs = Object.values<Comparison>(Object(inputs["pairwise"]));
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const entry = (row: string, column: string): number => {
    const forward = pairs.find(({ a, b }) => a === row && b === column);
    const backward = pairs.find(({ a, b }) => a === column && b === row);
    return forward?.ratio ?? 1 / (backward?.ratio ?? 1);
  };
  const matrix = names.map((row) => names.map((column) => (row === column ? 1 : entry(row, column))));
  return { names, ...ahpPriorities(matrix, { randomIndex: number(inputs["random_index_n7"]) }) };
}

export const criticalityOther: Computations = {
  bgs_supply_risk_index: (inputs) => bgsRiskIndex(scoresOf(inputs)),
  ahp_priority: (inputs) => {
    const { names, weights } = priorities(inputs);
    return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? null]));
  },
  ahp_consistency_ratio: (inputs) => priorities(inputs).consistencyRatio,
};
