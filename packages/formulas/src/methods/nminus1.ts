import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { column, onSuppliers, tonnesOf } from "./shared/worked.ts";
import { quantity } from "./symbols.ts";

export const nminus1: Method = {
  symbols: [
    {
      tex: "N_{-k}",
      meaning: {
        en: "what is left without the k largest, relative to demand",
        ja: "上位k者を除いて残る供給の需要に対する比率",
      },
    },
    quantity,
    { tex: "D", meaning: { en: "demand in the same unit", ja: "需要（同じ単位）" } },
    {
      tex: "d_{(i)}",
      meaning: {
        en: "own demand of the i-th largest supplier, 0 unless given",
        ja: "i番目に大きい供給者自身の需要（指定しなければ0）",
      },
    },
  ],
  steps: [
    {
      id: "ties",
      heading: { en: "Which are taken away", ja: "除く供給者" },
      text: [
        {
          en: "The k largest supplies; of equal ones the first in the range. Without the demands of suppliers all $d$ are 0 and demand stays whole. The answer is not held to 1.",
          ja: "供給量の大きい順にk者を除き、同量なら範囲で先に来るものを除く。供給者の需要を指定しなければ$d$はすべて0とし、需要は減らさない。結果は1で打ち切らない。",
        },
      ],
    },
  ],
  sought: true,
  worked: onSuppliers(
    // Demand is taken to be what was supplied, so that the ratio is what the others supply.
    (suppliers) => [
      column(tonnesOf(suppliers)),
      tonnesOf(suppliers).reduce((sum, tonnes) => sum + tonnes, 0),
    ],
    { assumes: true },
  ),
  moves: largestMoves,
  code: ["metrics/n-minus-k.ts"],
  refusals: [
    refused("undefined-ratio", [[60], [30], [10]], 0),
    refused("out-of-range", [[60], [30], [10]], -1),
    refused("out-of-range", [[60], [30], [10]], 100, 1, [[101], [0], [0]]),
    refused("invalid-argument", [[60], [30], [10]], 100, 1, [[50], [5]]),
  ],
};
