import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { roundsTo } from "./rounds-to.ts";

const collection = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 3 }))
  .map((entries) => new Map(Object.entries(entries)));

describe("a comparison", () => {
  test("names all that is to be done to make one collection the other, and nothing else", () => {
    fc.assert(
      fc.property(collection, collection, (before, after) => {
        const made = new Map(before);
        for (const { name, before: old, after: now } of compare(before, after)) {
          expect(old).toBe(before.get(name));
          expect(old).not.toBe(now);
          if (now === undefined) made.delete(name);
          else made.set(name, now);
        }
        expect(new Map([...made].sort())).toEqual(new Map([...after].sort()));
      }),
    );
  });

  test("keeps the order of the earlier one; what came stands at the end", () => {
    const [before, after] = [
      new Map(Object.entries({ b: 1, a: 1 })),
      new Map(Object.entries({ c: 1, a: 2 })),
    ];
    expect(compare(before, after).map(({ name }) => name)).toEqual(["b", "a", "c"]);
  });

  test("goes by what is taken for the same", () => {
    const [before, after] = [new Map([["a", { n: 1 }]]), new Map([["a", { n: 1 }]])];
    expect(compare(before, after)).toHaveLength(1);
    expect(compare(before, after, (x, y) => x.n === y.n)).toEqual([]);
  });
});

describe("more digits of one figure", () => {
  test("round to it at its digits; fewer digits are another figure", () => {
    const pairs = [
      [0.054, 0.05],
      [1.52, 1.5],
      [2040, 2000],
      [204.4, 200],
      [1.54, 2],
      [0.00123, 0.0012],
      [-1.52, -1.5],
    ] as const;
    for (const [finer, coarser] of pairs) {
      expect([finer, coarser, roundsTo(finer, coarser)]).toEqual([finer, coarser, true]);
      expect([coarser, finer, roundsTo(coarser, finer)]).toEqual([coarser, finer, false]);
    }
    const revised = [
      [20000, 21000],
      [1000, 1100],
      [2050, 2051],
      [1300, 1298],
      [20.14, 20.05],
      [40, 30],
      [1.56, 1.5],
      [0.4, 0],
      [-1.5, 1.5],
    ] as const;
    for (const [newer, older] of revised)
      expect([newer, older, roundsTo(newer, older)]).toEqual([newer, older, false]);
  });

  test("lie within half a unit of its last digit, and a rounded figure always has them", () => {
    const figure = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(figure, fc.integer({ min: 1, max: 6 }), (finer, digits) => {
        const coarser = Number(finer.toPrecision(digits));
        expect(roundsTo(finer, coarser)).toBe(finer !== coarser);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        (newer, older) => {
          if (!roundsTo(newer, older)) return;
          const unit = 10 ** (/0*$/.exec(String(older))?.[0].length ?? 0);
          expect(Math.abs(newer - older)).toBeLessThanOrEqual(unit / 2);
          expect(roundsTo(older, newer)).toBe(false);
        },
      ),
    );
  });
});
