import { baci } from "./baci.ts";
import { comtrade } from "./comtrade.ts";
import { eurostat } from "./eurostat.ts";
import { gacc } from "./gacc.ts";
import { japanCustoms } from "./japan-customs.ts";
import { ticm } from "./ticm.ts";
import type { TradeImporter } from "./trade-format.ts";
import { usitc } from "./usitc.ts";

/** Importers of customs files, which are too large to be read whole. */
export const tradeImporters = {
  comtrade,
  "japan-customs": japanCustoms,
  baci,
  gacc,
  eurostat,
  usitc,
  ticm,
} as const satisfies { readonly [kind: string]: TradeImporter };

/** Kinds of customs files. */
export type TradeKind = keyof typeof tradeImporters;
