import type { Method } from "../method.ts";
import { importsMove } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { exports, imports } from "./symbols.ts";

export const importreliance: Method = {
  symbols: [
    { tex: "P", meaning: { en: "primary production of one stage", ja: "一つの工程の一次生産" } },
    imports,
    exports,
  ],
  steps: [
    {
      id: "net-exporter",
      heading: { en: "Net exporters", ja: "純輸出国" },
      text: [
        {
          en: "The definition ends at 0: a country that exports more than it imports has 0, as one has that trades nothing, and the result says which. [NIR](methods/nir/), the definition of the U.S. Geological Survey, goes below 0, where the publisher prints E; it counts scrap and stocks drawn as well.",
          ja: "この定義は0を下限とする。輸出が輸入を上回る国は、貿易のない国と同じく0となり、結果にその旨を添える。米国地質調査所の定義による[NIR](methods/nir/)は負になり（発行機関はEと表す）、スクラップと在庫の取り崩しも数える。",
        },
      ],
    },
  ],
  moves: importsMove,
  code: ["metrics/import-reliance.ts", "metrics/net-import-reliance.ts"],
  verifiedBy: [
    "net_import_reliance_usgs",
    "net_import_reliance_from_self_sufficiency",
    "apparent_consumption_components",
  ],
  refusals: [refused("undefined-ratio", 1, 0, 1), refused("out-of-range", -1, 5, 0)],
};
