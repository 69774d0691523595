import { scenarioFactors, shortageProbability } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { drawsOf } from "./draws.ts";
import {
  drawsParameter,
  leversParameter,
  scenarioErrors,
  scenarioParameter,
  seedParameter,
} from "./scenario-parameters.ts";
import { scenarioWith } from "./scenario-with.ts";

export const shortagerisk = defineFunction({
  id: "SHORTAGERISK",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "share",
  title: { en: "Probability of a shortage", ja: "不足が生じる確率" },
  description: {
    en: "Part of all draws in which something is missing in some month, given that the scenario happens. It does not say how likely the scenario is.",
    ja: "シナリオが起きた場合に、いずれかの月に不足が生じる試行の割合。シナリオが起きる確率そのものではない。",
  },
  returns: {
    en: "A share, 0–1; the interval is two Monte-Carlo standard errors to each side.",
    ja: "割合（0～1）。幅はモンテカルロ標準誤差の2倍を上下に取る。",
  },
  formula: String.raw`\hat p = \frac{1}{n}\sum_{d=1}^{n} \mathbf 1\Bigl[\exists\,t:\ U_t^{(d)} > 10^{-9} E_t^{(d)}\Bigr]`,
  parameters: [scenarioParameter, drawsParameter, seedParameter, leversParameter, editionParameter],
  errors: scenarioErrors,
  examples: [{ arguments: ["baseline", 200], result: 0, edition: "2026Q4" }],
  run: ({ scenario, n, seed, levers }, { edition }) => {
    const named = scenarioWith(edition, scenario, levers);
    const factors = scenarioFactors(edition, named);
    const draws = drawsOf(named.inputs, { seed, draws: n, factors });
    const { probability, standardError } = shortageProbability(draws);
    const reach = 2 * standardError;
    return {
      value: probability,
      interval: [Math.max(0, probability - reach), Math.min(1, probability + reach)],
    };
  },
});
