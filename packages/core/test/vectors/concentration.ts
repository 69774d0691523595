import {
  concentrationRatio,
  effectiveSuppliers,
  hhi,
  hhiBounds,
  shares,
  supplierShare,
} from "../../src/index.ts";
import { type Computations, number, numbers, quantities } from "./vector.ts";

export const concentration: Computations = {
  hhi: (inputs) => hhi(quantities(inputs)),
  hhi_points: (inputs) => hhi(quantities(inputs), { scale: 10000 }),
  hhi_points_given_total: (inputs) =>
    // What the rounded total leaves over is nobody's: the lower bound.
    10000 * hhiBounds(shares(quantities(inputs), { total: number(inputs["world_total_t"]) })).lower,
  hhi_points_merger_delta: (inputs) => {
    const [a = 0, b = 0] = quantities(inputs);
    const rest = 100 - a - b;
    return hhi([a + b, rest], { scale: 10000 }) - hhi([a, b, rest], { scale: 10000 });
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
  effective_number: (inputs) => effectiveSuppliers(quantities(inputs)),
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
