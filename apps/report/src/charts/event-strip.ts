import type { ChartEvent } from "./spec.ts";
import { line, textLines } from "./svg.ts";
import { lineHeight, widest, wrap } from "./text-width.ts";

interface Strip {
  /** Room the labels take above the plot. */
  readonly height: number;
  /** Draws labels from `top` down and their lines to the axis at `bottom`. */
  readonly draw: (top: number, bottom: number, label: Obstacle) => readonly string[];
}

/** The label of the top tick, which lines of events leave out. */
interface Obstacle {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Placed {
  readonly x: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly row: number;
}

/**
 * Places labels of events above a plot, each beginning at its event, so that no label touches
 * another and no event's line runs through a label: from the right, each label that would reach
 * over a later event stands one row above it.
 *
 * @param right Where text must end.
 * @param limit Width at which a label is broken into lines.
 */
export function eventStrip(
  events: readonly ChartEvent[],
  scale: (x: number) => number,
  right: number,
  limit: number,
): Strip {
  const placed: Placed[] = [];
  for (const event of [...events].sort((a, b) => b.x - a.x)) {
    const x = scale(event.x);
    const lines = wrap(event.label, Math.min(limit, right - x - 6));
    const width = widest(lines) + 6;
    const over = placed.filter((later) => x + width + 8 > later.x);
    placed.push({ x, lines, width, row: Math.max(-1, ...over.map(({ row }) => row)) + 1 });
  }
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const heights = Array.from(
    { length: rows },
    (_, row) =>
      Math.max(...placed.filter((item) => item.row === row).map(({ lines }) => lines.length)) * lineHeight +
      6,
  );
  const height = heights.reduce((sum, value) => sum + value, 0);
  return {
    height,
    draw: (top, bottom, label) =>
      placed.flatMap(({ x, lines, row }) => {
        const below = heights.slice(0, row + 1).reduce((sum, value) => sum + value, 0);
        const y = top + height - below;
        return [...eventLine(x, y + 2, bottom, label), textLines(x + 5, y + 13, lines, lineHeight, "soft")];
      }),
  };
}

const eventLine = (x: number, top: number, bottom: number, label: Obstacle): readonly string[] =>
  x > label.right
    ? [line(x, top, x, bottom, "event")]
    : [line(x, top, x, label.top, "event"), line(x, label.bottom, x, bottom, "event")];
