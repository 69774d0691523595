import { yearAxis, yearTicks } from "./axis.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { CoverageGridSpec, CoverageLine } from "./spec.ts";
import { coordinate, element, line, look, mark, rect, textLines } from "./svg.ts";
import { lineHeight, widest, wrap } from "./text-width.ts";

/** Heights of a mark for one row, a few and many. */
const [ONE, FEW, MANY] = [4, 8, 13];
/** Rows of a year from which on a mark is highest. */
export const MANY_ROWS = 10;
/** Room for half of the last year's label. */
const edge = 10;

const heightOf = (count: number): number => (count >= MANY_ROWS ? MANY : count > 1 ? FEW : ONE);

/** All marks of one line as one path: a column of the grid for each year that has rows. */
function marks({ counts }: CoverageLine, xOf: (year: number) => number, cell: number, base: number): string {
  const columns = [...counts].map(([year, count]) => {
    const height = heightOf(count);
    const width = coordinate(Math.max(2, cell - 1));
    return `M${coordinate(xOf(year))} ${coordinate(base)}v-${height}h${width}v${height}z`;
  });
  return element("path", { class: look("bar", "accent"), d: columns.join("") });
}

/** Which years have rows, a line for each publisher in groups on one axis; what is blank has no mark. */
export function coverageGrid(spec: CoverageGridSpec): string {
  const { groups, first, last, width } = spec;
  const wide = width === "wide";
  const across = unitsAcross(width);
  const named = (label: string) => wrap(label, wide ? 230 : across);
  const labels = groups.flatMap((group) => group.lines.flatMap(({ label }) => named(label)));
  const left = wide ? widest(labels) + 14 : 0;
  const cell = (across - edge - left) / (last - first + 1);
  const xOf = (year: number) => left + (year - first) * cell;
  const ticks = yearTicks(first, last, across - edge - left);
  const drawn: string[] = [];
  let y = 0;
  for (const { label, lines } of groups) {
    const heading = label === "" ? [] : wrap(label, across);
    drawn.push(textLines(0, y + 13, heading, lineHeight, "strong"));
    y += heading.length * lineHeight;
    drawn.push(...yearAxis(ticks, (year) => xOf(year) + cell / 2, y + 14));
    y += lineHeight + 2;
    for (const one of lines) {
      const words = named(one.label);
      const head = wide ? Math.max(0, words.length - 1) * lineHeight : words.length * lineHeight + 2;
      const base = y + head + MANY + 2;
      drawn.push(
        mark(
          one,
          one.label,
          rect(0, y, across, base - y, "hit"),
          textLines(0, y + 13, words, lineHeight, "text"),
          line(left, base, across - edge, base, "grid"),
          marks(one, xOf, cell, base),
        ),
      );
      y = base + 5;
    }
    y += 12;
  }
  return frame(spec, y - 12, drawn);
}
