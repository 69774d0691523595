import { concentrationRatio } from "../metrics/concentration-ratio.ts";
import { effectiveSuppliers } from "../metrics/effective-suppliers.ts";
import { giniCoefficient } from "../metrics/gini-coefficient.ts";
import { hhi } from "../metrics/hhi.ts";
import { hhiBounds } from "../metrics/hhi-bounds.ts";
import { hillNumber } from "../metrics/hill-number.ts";
import { meanLogDeviation } from "../metrics/mean-log-deviation.ts";
import { mergerDelta } from "../metrics/merger-delta.ts";
import { normalizedHhi } from "../metrics/normalized-hhi.ts";
import { pielouEvenness } from "../metrics/pielou-evenness.ts";
import { shannonEntropy } from "../metrics/shannon-entropy.ts";
import { shares } from "../metrics/shares.ts";
import { simpsonDiversity } from "../metrics/simpson-diversity.ts";
import { supplierShare } from "../metrics/supplier-share.ts";
import { type Computations, type Json, number, numbers, quantities } from "./case.ts";

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
