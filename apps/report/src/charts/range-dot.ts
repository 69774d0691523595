import type { Dot } from "./spec.ts";
import { coordinate, dot, element, line, look } from "./svg.ts";

const arrowLength = 26;

/** Where a dot, its range and its arrow end, for the label after it. */
export function reachOf({ value, high, bound }: Dot, scale: (value: number) => number): number {
  const end = Math.max(scale(value ?? 0) + 7, high === undefined ? -Infinity : scale(high));
  return bound === "lower" ? Math.max(end, scale(value ?? 0) + arrowLength + 4) : end;
}

/** A dot with its range as a line through it, or an arrow where the value is only a bound. */
export function rangeDot(item: Dot, scale: (value: number) => number, y: number): string {
  if (item.value === null) return "";
  const { tone, low, high, bound, stroke } = item;
  const x = scale(item.value);
  const range =
    low === undefined || high === undefined ? "" : line(scale(low), y, scale(high), y, "range", tone);
  const hollow = item.hollow === true || item.standing === "claimed" || item.standing === "assumed";
  return [
    range,
    bound ? arrow(x, x + (bound === "lower" ? arrowLength : -arrowLength), y, tone) : "",
    stroke === undefined ? "" : line(scale(stroke), y - 7, scale(stroke), y + 7, "range", tone),
    dot(x, y, 12, "hit"),
    dot(x, y, 5.5, hollow ? "dot-hollow" : "dot", tone),
  ].join("");
}

/** A horizontal arrow. */
export function arrow(from: number, to: number, y: number, tone: Dot["tone"]): string {
  const back = from < to ? -5 : 5;
  const [start, tip, at] = [coordinate(from), coordinate(to), coordinate(y)];
  const d = `M${start} ${at}H${tip}m${back} -4l${-back} 4l${back} 4`;
  return element("path", { class: look("arrow", tone), d });
}
