import { nudge } from "./nudge.ts";
import type { Tone, Width } from "./spec.ts";
import { coordinate, element, textLines } from "./svg.ts";
import { lineHeight, widest, wrap } from "./text-width.ts";

/** A label for something that ends at (x, y). */
export interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
}

/** Lines of a label: one where there is room, the value below the name on phones. */
export const endLabelLines = (
  { name, value }: Pick<EndLabel, "name" | "value">,
  width: Width,
): readonly string[] =>
  width === "wide"
    ? wrap(`${name} ${value}`.trim(), 170)
    : [...wrap(name, 100), ...(value ? wrap(value, 100) : [])];

/** Room that end labels need beside a plot. */
export const endLabelsWidth = (labels: readonly Pick<EndLabel, "name" | "value">[], width: Width): number =>
  widest(labels.flatMap((label) => endLabelLines(label, width))) + 18;

/** Height that end labels need together. */
export const endLabelsHeight = (labels: readonly Pick<EndLabel, "name" | "value">[], width: Width): number =>
  labels.reduce((sum, label) => sum + endLabelLines(label, width).length * lineHeight + 2, 0);

/** Draws labels beside the ends they belong to, moved apart, with a line where one had to move. */
export function endLabels(
  labels: readonly EndLabel[],
  left: number,
  range: readonly [number, number],
  width: Width,
): readonly string[] {
  const blocks = labels.map((label) => endLabelLines(label, width));
  const centres = nudge(
    labels.map(({ y }, i) => ({ target: y, size: (blocks[i]?.length ?? 1) * lineHeight + 2 })),
    ...range,
  );
  return labels.flatMap((label, i) => {
    const lines = blocks[i] ?? [];
    const centre = centres[i] ?? label.y;
    const first = centre - ((lines.length - 1) * lineHeight) / 2;
    const words = textLines(left, first + 5, lines, lineHeight, "label", { tone: label.tone });
    if (Math.abs(first - label.y) < 4 && left - label.x < 34) return [words];
    const path = `M${coordinate(label.x + 5)} ${coordinate(label.y)}L${coordinate(left - 3)} ${coordinate(first)}`;
    return [element("path", { class: "chart__leader", d: path }), words];
  });
}
