import { ticks as niceTicks } from "d3-array";
import type { ChartSpec, Width } from "./spec.ts";
import { behind, line, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, widest, wrap } from "./text-width.ts";

/** Room of the names beside rows of dots; on phones names stand above. */
export function rowNames(
  labels: readonly string[],
  width: Width,
  across: number,
): { readonly lines: readonly (readonly string[])[]; readonly left: number } {
  const lines = labels.map((label) => wrap(label, width === "wide" ? 200 : across));
  return { lines, left: width === "wide" ? widest(lines.flat()) + 20 : 8 };
}

/** Height that a row's name takes above its dots; only on phones. */
export const headHeight = (lines: readonly string[], width: Width): number =>
  width === "wide" ? 0 : lines.length * lineHeight;

/** A row's name. */
export const rowName = (
  lines: readonly string[],
  width: Width,
  left: number,
  y: number,
  middle: number,
): string =>
  width === "wide"
    ? textLines(left - 20, middle + 5 - ((lines.length - 1) * lineHeight) / 2, lines, lineHeight, "text", {
        anchor: "end",
      })
    : textLines(0, y + 13, lines, lineHeight, "text");

/** A scale of values along the top: short ticks, the unit at the last one. */
export function topScale(
  { format, unit }: Pick<ChartSpec, "format" | "unit">,
  scale: ((value: number) => number) & { domain(): number[] },
  across: number,
): readonly string[] {
  const [low = 0, high = 1] = scale.domain();
  const ticks = niceTicks(low, high, 4);
  const labels = ticks.map((tick, i) => {
    const label = i === ticks.length - 1 ? `${format(tick)}${behind(unit)}` : format(tick);
    const half = textWidth(label) / 2;
    return { tick, label, half, x: Math.min(Math.max(scale(tick), half), across - half) };
  });
  // The last one speaks for all, as it has the unit; others give way to it.
  const last = labels.at(-1);
  let free = -Infinity;
  return labels.flatMap((item) => {
    const mark = line(scale(item.tick), 20, scale(item.tick), 26, item.tick === 0 ? "zero" : "leader");
    const covered = item !== last && last !== undefined && item.x + item.half + 10 > last.x - last.half;
    if (covered || item.x - item.half < free) return [mark];
    free = item.x + item.half + 10;
    return [mark, text(item.x, 14, item.label, "tick", { anchor: "middle" })];
  });
}
