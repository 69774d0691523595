import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { column, namesOf, onSuppliers, tonnesOf } from "./shared/worked.ts";
import { scale, share } from "./symbols.ts";

export const mergerdelta: Method = {
  symbols: [
    { tex: String.raw`\Delta H`, meaning: { en: "rise of the index", ja: "指数の上昇幅" } },
    share,
    scale,
  ],
  worked: onSuppliers(
    (suppliers) => [
      column(tonnesOf(suppliers)),
      column(namesOf(suppliers)),
      // The second and third largest as one bloc.
      column(namesOf(suppliers).slice(1, 3)),
    ],
    { assumes: true },
  ),
  code: ["metrics/merger-delta.ts"],
  verifiedBy: ["hhi_points_merger_delta"],
  refusals: [
    refused("undefined-ratio", [[0]], [["CHN"]], [["CHN"]]),
    refused("out-of-range", [[60], [30], [10]], [["CHN"], ["AUS"], ["VNM"]], [["CHN"]], 100),
    refused("no-data", [[60], [30], [10]], [["CHN"], ["AUS"], ["VNM"]], [["MMR"]]),
    refused("invalid-argument", [[60], [30], [10]], [["CHN"], ["AUS"], ["VNM"]], [[""]]),
    refused("invalid-argument", [[60], [30], [10]], [["CHN"]], [["CHN"]]),
  ],
};
