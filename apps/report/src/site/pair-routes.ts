import { openPairs, pairId } from "../models/edition-pairs.ts";
import { dataset } from "./dataset.ts";
import { kept } from "./kept.ts";
import { commonLangs } from "./paths.ts";

/** Pairs of editions whose page is computed, in both languages. */
export const pairRoutes = () =>
  commonLangs.flatMap((lang) =>
    openPairs(dataset, kept).map((pair) => ({ params: { lang, pair: pairId(pair) }, props: { pair } })),
  );
