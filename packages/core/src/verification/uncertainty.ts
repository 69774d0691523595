import { idealBootstrapStandardError } from "../stats/bootstrap.ts";
import { dirichlet } from "../stats/dirichlet.ts";
import type { Distribution, Estimate } from "../stats/distribution.ts";
import { lognormal } from "../stats/lognormal.ts";
import { classicPert, pert } from "../stats/pert.ts";
import { quantile } from "../stats/quantile.ts";
import { triangular } from "../stats/triangular.ts";
import { type Computations, type Inputs, type Json, number, numbers } from "./case.ts";

const estimate = (inputs: Inputs): Estimate => ({
  low: number(inputs["min"]),
  mode: number(inputs["mode"]),
  high: number(inputs["max"]),
});

const moments = ({ mean, sd, quantile }: Distribution): Json => ({
  mean,
  sd,
  p05: quantile(0.05),
  p50: quantile(0.5),
  p95: quantile(0.95),
});

export const uncertainty: Computations = {
  pert_classic: (inputs) => ({ ...classicPert(estimate(inputs)) }),
  beta_pert: (inputs) => moments(pert(estimate(inputs), { weight: number(inputs["lambda"]) })),
  triangular: (inputs) => moments(triangular(estimate(inputs))),
  lognormal_from_mean_sd: (inputs) => {
    const { logMean, logSd, quantile } = lognormal({
      mean: number(inputs["mean"]),
      sd: number(inputs["sd"]),
    });
    return { mu_log: logMean, sigma_log: logSd, median: quantile(0.5), p95: quantile(0.95) };
  },
  dirichlet_moments: (inputs) => {
    const alpha = numbers(inputs["alpha"]);
    const concentration = alpha.reduce((total, value) => total + value, 0);
    const { mean, variance, covariance } = dirichlet(alpha, { concentration });
    return {
      mean,
      var: variance,
      cov12: covariance(0, 1),
      cov13: covariance(0, 2),
      cov23: covariance(1, 2),
    };
  },
  quantile_type7: (inputs) => numbers(inputs["p"]).map((p) => quantile(numbers(inputs["values"]), p)),
  bootstrap_se_ideal: (inputs) => idealBootstrapStandardError(numbers(inputs["values"])),
};
