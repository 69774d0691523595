import { dataset } from "../lib/dataset.ts";

/** First edition with the texts that the errata of 2026Q4 put right; those before keep theirs. */
const FIRST = "2026Q4.1";

/** Whether an edition has the corrected texts. */
export const hasCorrectedTexts = (edition: string): boolean => dataset.edition(edition).isFrom(FIRST);
