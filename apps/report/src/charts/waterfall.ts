import { scaleLinear } from "d3-scale";
import { frame, unitsAcross } from "./frame.ts";
import { rowNames } from "./row-name.ts";
import type { WaterfallRow, WaterfallSpec } from "./spec.ts";
import { behind, dot, line, mark, rect, standingMark, text } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A row and where it begins and ends: a level at itself, a step from the level before it to the one it leads to. */
interface Place {
  readonly row: WaterfallRow;
  readonly from: number;
  readonly to: number;
}

function placesOf(rows: readonly WaterfallRow[]): readonly Place[] {
  let level = 0;
  return rows.map((row) => {
    const from = level;
    level = row.isLevel ? row.value : level + row.value;
    return { row, from: row.isLevel ? level : from, to: level };
  });
}

/** What is said of a row: its amount, that of a step with its sign, the unit once. */
function wordsOf({ format, unit }: WaterfallSpec, row: WaterfallRow, place: number): string {
  const { value, isLevel } = row;
  const sign = !isLevel && value > 0 ? "+" : "";
  return `${sign}${format(value)}${place === 0 ? behind(unit) : ""}${standingMark(row)}`;
}

/** From one amount to another: dots where it stood, bars for what moved it, threads between them. */
export function waterfall(spec: WaterfallSpec): string {
  const { rows, width } = spec;
  const wide = width === "wide";
  const across = unitsAcross(width);
  const { left, nameOf } = rowNames(
    rows.map(({ label }) => label),
    width,
    250,
  );
  const places = placesOf(rows);
  const words = (row: WaterfallRow, i: number) => wordsOf(spec, row, i);
  // A bar is a difference: the scale begins where the least level is, not at nothing.
  const ends = places.flatMap(({ from, to }) => [from, to]);
  const room = Math.max(...rows.map((row, i) => textWidth(words(row, i)))) + 12;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const scale = scaleLinear([low, high === low ? low + 1 : high], [left + 8, across - room]);
  const thick = wide ? 18 : 14;
  const marks: string[] = [];
  let y = 0;
  let before: number | undefined;
  places.forEach(({ row, from, to }, i) => {
    const name = nameOf(i);
    const height = Math.max(thick, name.beside);
    const middle = y + name.head + height / 2;
    const [start, end] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
    // On phones it would run through the names.
    const thread =
      before === undefined || !wide ? "" : line(scale(from), before, scale(from), middle, "event");
    const drawn = row.isLevel
      ? dot(scale(to), middle, 6, "dot", "ink")
      : rect(start, middle - thick / 2, end - start, thick, to < from ? "bar-outline" : "bar", "accent");
    marks.push(
      thread,
      mark(
        row,
        `${row.label}: ${words(row, i)}`,
        rect(0, y, across, name.head + height, "hit"),
        name.draw(y, middle),
        drawn,
        text(end + (row.isLevel ? 10 : 6), middle + 5, words(row, i), "value", {
          tone: row.isLevel ? "ink" : "accent",
        }),
      ),
    );
    before = middle + (row.isLevel ? 6 : thick / 2);
    y += name.head + height + (wide ? 10 : 12);
  });
  return frame(spec, y, marks);
}
