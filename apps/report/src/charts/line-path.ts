import { area, line } from "d3-shape";
import type { LinePoint, Standing } from "./spec.ts";

/** A point that has a value. */
export type Known = LinePoint & { readonly value: number };

/** Whether a point has a value. */
export const isKnown = (point: LinePoint): point is Known =>
  point.value !== null && Number.isFinite(point.value);

const DASHED: readonly Standing[] = ["reported", "estimated", "derived", "forecast"];
const dashed = ({ standing = "observed" }: LinePoint): boolean => DASHED.includes(standing);

type Place = (value: number) => number;

function pathOf(runs: readonly (readonly Known[])[], x: Place, y: Place): string {
  const draw = line<Known>()
    .x((point) => x(point.x))
    .y((point) => y(point.value))
    .digits(1);
  return runs.map((run) => draw(run) ?? "").join("");
}

interface LinePaths {
  readonly solid: string;
  readonly dash: string;
  readonly band: string;
  /** Points without a neighbour, which a line cannot show. */
  readonly alone: readonly Known[];
}

/** Goes on with the last run where it ends with the point before, else begins another with these. */
function goOn(runs: Known[][], before: LinePoint | undefined, point: Known, begin: readonly Known[]): void {
  const run = runs.at(-1);
  if (run && run.at(-1) === before) run.push(point);
  else runs.push([...begin]);
}

/** Paths of a series: broken where a value is missing, dashed up to a point that is not observed. */
export function linePaths(points: readonly LinePoint[], x: Place, y: Place): LinePaths {
  const solid: Known[][] = [];
  const dash: Known[][] = [];
  const bands: Known[][] = [];
  const alone: Known[] = [];
  points.forEach((point, i) => {
    if (!isKnown(point)) return;
    const before = points[i - 1];
    const after = points[i + 1];
    const joined = before !== undefined && isKnown(before);
    if (!joined && !(after && isKnown(after))) alone.push(point);
    if (joined) goOn(dashed(point) ? dash : solid, before, point, [before, point]);
    if (point.low !== undefined && point.high !== undefined) goOn(bands, before, point, [point]);
  });
  const shape = area<Known>()
    .x((point) => x(point.x))
    .y0((point) => y(point.low ?? point.value))
    .y1((point) => y(point.high ?? point.value))
    .digits(1);
  return {
    solid: pathOf(solid, x, y),
    dash: pathOf(dash, x, y),
    band: bands
      .filter((run) => run.length > 1)
      .map((run) => shape(run) ?? "")
      .join(""),
    alone,
  };
}
