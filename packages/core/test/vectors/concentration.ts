import {
  concentrationRatio,
  effectiveSuppliers,
  giniCoefficient,
  hhi,
  hhiBounds,
  hillNumber,
  meanLogDeviation,
  mergerDelta,
  normalizedHhi,
  pielouEvenness,
  shannonEntropy,
  shares,
  simpsonDiversity,
  supplierShare,
} from "../../src/index.ts";
import { type Computations, type Json, number, numbers, quantities } from "./vector.ts";

/** The sum of squares of shares as they are, whatever they sum to. */
function sumOfSquares(parts: readonly number[]): number {
  return hhi(parts) * parts.reduce((sum, part) => sum + part, 0) ** 2;
}

const orderOf = (json: Json): number => (json === "inf" ? Infinity : number(json));

export const concentration: Computations = {
  hhi: (inputs) => hhi(quantities(inputs)),
  hhi_points: (inputs) => hhi(quantities(inputs), { scale: 10000 }),
  hhi_points_given_total: (inputs) =>
    10000 * sumOfSquares(shares(quantities(inputs), { total: number(inputs["world_total_t"]) })),
  hhi_points_raw_pct: (inputs) => sumOfSquares(quantities(inputs)),
  hhi_points_merger_delta: (inputs) => {
    const [a = 0, b = 0] = quantities(inputs);
    return mergerDelta([a, b, 100 - a - b], [0, 1], { scale: 10000 });
  },
  hhi_bounds_with_residual: (inputs) => {
    const named = numbers(inputs["named_shares"]);
    const capped = hhiBounds(named, { ranked: true });
    const truth = number(inputs["true_hhi_from_full_data"]);
    return {
      lower: capped.lower,
      upper_capped: capped.upper,
      upper_uncapped: hhiBounds(named).upper,
      contains_true: capped.lower <= truth && truth <= capped.upper,
    };
  },
  hhi_normalised: (inputs) => normalizedHhi(quantities(inputs)),
  effective_number: (inputs) => effectiveSuppliers(quantities(inputs)),
  hill_number: ({ orders, ...inputs }) =>
    Array.isArray(orders) ? orders.map((order) => hillNumber(quantities(inputs), orderOf(order))) : null,
  shannon_entropy: ({ base, ...inputs }) =>
    shannonEntropy(quantities(inputs), base === "e" ? {} : { base: number(base) }),
  pielou_evenness: (inputs) => pielouEvenness(quantities(inputs)),
  simpson_diversity: (inputs) => simpsonDiversity(quantities(inputs)),
  gini: ({ bias_corrected, ...inputs }) =>
    giniCoefficient(quantities(inputs), { corrected: bias_corrected === true }),
  mean_log_deviation: (inputs) => meanLogDeviation(quantities(inputs)),
  concentration_ratio_pct: ({ k, ...inputs }) => {
    const ratios = numbers(k).map((count) => 100 * concentrationRatio(quantities(inputs), count));
    return typeof k === "number" ? number(ratios[0]) : ratios;
  },
  top_share: (inputs) => concentrationRatio(quantities(inputs), 1),
  supplier_share_pct: (inputs) => {
    const names = Object.keys(Object(inputs["production_t"]));
    const share = (name: string) => 100 * supplierShare(quantities(inputs), names.indexOf(name));
    return { "Congo (Kinshasa)": share("Congo (Kinshasa)"), Indonesia: share("Indonesia") };
  },
};
