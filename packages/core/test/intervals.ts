import fc from "fast-check";
import { between, type Interval } from "../src/metrics/interval.ts";

const bound = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
const place = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-3, max: 1, noNaN: true }));

/** An interval of a quantity, known exactly or not, and a number in it that may be the truth. */
export const hidden = fc
  .tuple(bound, bound, place, place, fc.boolean())
  .map(([a, b, value, truth, known]): { readonly interval: Interval; readonly truth: number } => {
    const [lower, upper] = known ? [a, a] : [Math.min(a, b), Math.max(a, b)];
    const at = (part: number): number => Math.min(upper, lower + part * (upper - lower));
    return { interval: between(lower, upper, at(value)), truth: at(truth) };
  });

/** Suppliers with what is known of them, and what may be true. */
export const hiddenLists = fc
  .array(hidden, { minLength: 1, maxLength: 8 })
  .map((list) => ({
    intervals: list.map(({ interval }) => interval),
    truth: list.map(({ truth }) => truth),
  }))
  .filter(
    ({ intervals, truth }) => truth.some((value) => value > 0) && intervals.some(({ value }) => value > 0),
  );

/** Every way to put each quantity at one of its bounds. */
export function corners(intervals: readonly Interval[]): number[][] {
  return intervals.reduce<number[][]>(
    (lists, { lower, upper }) =>
      lists.flatMap((list) =>
        lower === upper
          ? [[...list, lower]]
          : [
              [...list, lower],
              [...list, upper],
            ],
      ),
    [[]],
  );
}

/** Heights to level quantities at: every bound, and a grid between the least and the greatest. */
export function levelsOf(intervals: readonly Interval[]): number[] {
  const bounds = intervals.flatMap(({ lower, upper }) => [lower, upper]).filter((value) => value > 0);
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  const grid = Array.from({ length: 2001 }, (_, step) => least * (most / least) ** (step / 2000));
  return [...bounds, ...grid];
}
