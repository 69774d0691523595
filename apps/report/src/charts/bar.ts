import { hatchFill } from "./frame.ts";
import type { ChartSpec, Datum, Shade, Tone } from "./spec.ts";
import { coordinate, element, rect } from "./svg.ts";

/** Where a bar stands. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const OUTLINED: readonly Datum["standing"][] = ["assumed", "forecast", "at-most", "at-least"];

/** A bar that shows what kind of statement its value is: solid, hatched if claimed, outlined if assumed or only a bound. */
export function bar(
  spec: Pick<ChartSpec, "id" | "width">,
  box: Box,
  standing: Datum["standing"],
  tone: Tone,
  shade: "bar" | Shade = "bar",
): string {
  const { x, y, width, height } = box;
  if (standing === "claimed") return hatched(spec, box, tone);
  const outlined = standing !== undefined && OUTLINED.includes(standing);
  return rect(x, y, width, height, outlined ? "bar-outline" : shade, tone);
}

/** A box filled with hatching. */
export function hatched(spec: Pick<ChartSpec, "id" | "width">, box: Box, tone: Tone): string {
  const { x, y, width, height } = box;
  const edge = rect(x + 0.5, y + 0.5, width - 1, height - 1, "hatch-edge", tone);
  return element("rect", { x, y, width, height, fill: hatchFill(spec, tone) }) + edge;
}

/** The range of a value as a line with ends across the middle of its bar. */
export function whisker(low: number, high: number, y: number): string {
  const [from, to, at] = [coordinate(low), coordinate(high), coordinate(y)];
  const top = coordinate(y - 4);
  const d = `M${from} ${top}v8M${from} ${at}H${to}M${to} ${top}v8`;
  // The light edge keeps it visible on its own bar.
  return (
    element("path", { class: "chart__whisker-edge", d }) + element("path", { class: "chart__whisker", d })
  );
}
