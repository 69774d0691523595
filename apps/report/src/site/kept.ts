import pairs from "virtual:kidorui-kept";
import type { KeptPairs } from "../models/edition-pairs.ts";

/** Pages of changes that are kept with issued editions, for this build. */
export const kept: KeptPairs = pairs;
