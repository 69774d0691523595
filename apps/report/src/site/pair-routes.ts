import { langs } from "../lib/lang.ts";
import { openPairs, pairId } from "../models/edition-pairs.ts";
import { dataset } from "./dataset.ts";
import { kept } from "./kept.ts";

/** Pairs of editions whose page is computed, in both languages. */
export const pairRoutes = () =>
  langs.flatMap((lang) =>
    openPairs(dataset, kept).map((pair) => ({ params: { lang, pair: pairId(pair) }, props: { pair } })),
  );
