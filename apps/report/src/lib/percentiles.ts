import type { Lang } from "@kidorui/core";
import { formatNumber } from "./format.ts";
import { ordinal } from "./grammar.ts";
import { fill } from "./text.ts";

/** Which percentiles pages show of a distribution. */
export const PERCENTILES = [0.05, 0.5, 0.95] as const;

/** A text with the outer percentiles in the places that it leaves for them: `{low}` is 5%, `{lowPlace}` 5th. */
export function withEnds(text: string, lang: Lang): string {
  const [low, , high] = PERCENTILES.map((part) => ({
    shown: formatNumber(part, "share", lang, { digits: 0 }),
    place: ordinal(Math.round(part * 100)),
  }));
  return fill(text, {
    low: low?.shown ?? "",
    high: high?.shown ?? "",
    lowPlace: low?.place ?? "",
    highPlace: high?.place ?? "",
  });
}
