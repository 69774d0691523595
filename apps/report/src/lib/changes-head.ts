import type { Lang } from "@kidorui/core";
import { changesWords } from "../i18n/changes.ts";
import type { EditionPair } from "../models/edition-pairs.ts";
import { fill } from "./text.ts";

/** Title of the page on what changed between two editions. */
export const changesTitle = (pair: EditionPair, lang: Lang): string =>
  fill(changesWords.title[lang], { ...pair });

/** What that page holds, in a sentence. */
export const changesSummary = (pair: EditionPair, lang: Lang): string =>
  fill(changesWords.summary[lang], { ...pair });
