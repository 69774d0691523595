import type { Method } from "../method.ts";
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
};
