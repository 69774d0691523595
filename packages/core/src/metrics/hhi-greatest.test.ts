import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corners } from "../../test/intervals.ts";
import { hhi } from "./hhi.ts";
import { greatestHhi } from "./hhi-greatest.ts";

const exact = (lower: number, upper = lower) => ({ value: lower, lower, upper });
const best = (lists: readonly number[][]) => Math.max(...lists.map((list) => hhi(list)));
const step = fc.integer({ min: 0, max: 12 });

/** Few round numbers, so that bounds, middles and widths are often equal. */
const boxes = fc.array(
  fc
    .tuple(step, step, fc.constantFrom(1, 1, 10))
    .map(([lower, more, unit]) => exact(lower * unit, (lower + more) * unit)),
  { minLength: 1, maxLength: 9 },
);

/** Equal middles with unequal widths: which of them are high together is a puzzle of subsets. */
const puzzles = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 9 })
  .map((halves) => halves.map((half) => exact(10 - half, 10 + half)));

describe("greatestHhi", () => {
  test("is that of the most concentrated corner, to rounding", () => {
    fc.assert(
      fc.property(fc.oneof(boxes, puzzles), (list) => {
        fc.pre(list.some(({ lower }) => lower > 0));
        const most = best(corners(list));
        expect(Math.abs(greatestHhi(list) / most - 1)).toBeLessThan(1e-11);
      }),
      { numRuns: 400 },
    );
  });

  test("is 1 where one may be all there is", () => {
    expect(greatestHhi([exact(0, 1), exact(0, 2)])).toBe(1);
    expect(greatestHhi([exact(0, 1), exact(3)])).toBe(1);
  });

  test("is found among many quantities that are alike, though there are 2⁴⁵ corners", () => {
    const groups = [exact(8, 10), exact(1, 9), exact(2, 6)];
    const list = groups.flatMap((box) => new Array<typeof box>(15).fill(box));
    const counts = Array.from({ length: 16 }, (_, index) => index);
    const reached = counts.flatMap((a) =>
      counts.flatMap((b) =>
        counts.map((c) =>
          hhi(
            groups.flatMap(({ lower, upper }, group) => {
              const high = [a, b, c][group] ?? 0;
              return [...new Array<number>(high).fill(upper), ...new Array<number>(15 - high).fill(lower)];
            }),
          ),
        ),
      ),
    );
    expect(Math.abs(greatestHhi(list) / Math.max(...reached) - 1)).toBeLessThan(1e-11);
  });
});
