import type { Lang } from "@kidorui/core";
import { formatNumber } from "./format.ts";
import { fill } from "./text.ts";

/** Which percentiles pages show of a distribution. */
export const PERCENTILES = [0.05, 0.5, 0.95] as const;

/** A text with the outer percentiles in the places that it leaves for them. */
export function withEnds(text: string, lang: Lang): string {
  const [low, , high] = PERCENTILES.map((part) => formatNumber(part, "share", lang, { digits: 0 }));
  return fill(text, { low: low ?? "", high: high ?? "" });
}
