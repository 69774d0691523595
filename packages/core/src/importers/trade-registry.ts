import { baci } from "./baci.ts";
import { comtrade } from "./comtrade.ts";
import { gacc } from "./gacc.ts";
import { japanCustoms } from "./japan-customs.ts";
import type { TradeImporter } from "./trade-format.ts";

/** Importers of customs files, which are too large to be read whole. */
export const tradeImporters = {
  comtrade,
  "japan-customs": japanCustoms,
  baci,
  gacc,
} as const satisfies { readonly [kind: string]: TradeImporter };

/** Kinds of customs files. */
export type TradeKind = keyof typeof tradeImporters;
