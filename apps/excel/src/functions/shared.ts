import { foldName, MetricError, nearest } from "@kidorui/core";
import {
  BLANK_REFERENCE,
  catalogue,
  citationOf,
  dateOf,
  evaluate,
  formulaText,
  functionById,
  rawArgument,
  withWordsAllowed,
} from "@kidorui/formulas";

/** What the pane takes from functions.js instead of carrying it: `build/shared.ts` sends it here. */
export const shared = {
  core: { MetricError, nearest, foldName },
  formulas: {
    BLANK_REFERENCE,
    catalogue,
    citationOf,
    dateOf,
    evaluate,
    formulaText,
    functionById,
    rawArgument,
    withWordsAllowed,
  },
} as const;
