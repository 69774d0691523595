import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const coverage: Method = {
  symbols: [
    { tex: "q_i", meaning: { en: "quantity of contract i", ja: "契約iの数量" } },
    { tex: "p_i", meaning: { en: "probability that it is delivered", ja: "契約iが履行される確率" } },
    { tex: "D", meaning: { en: "demand in the same unit", ja: "需要（同じ単位）" } },
  ],
  code: ["metrics/contract-coverage.ts"],
  refusals: [
    refused("undefined-ratio", [[440]], 0),
    refused("out-of-range", [[440]], 1475, [[1.1]]),
    refused("invalid-argument", [[440], [295]], 1475, [[1]]),
  ],
};
