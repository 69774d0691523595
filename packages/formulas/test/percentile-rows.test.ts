import { simulate } from "@kidorui/core";
import { expect, test } from "vitest";
import { percentileRows } from "../src/catalogue/percentile-rows.ts";

/** A stock that lasts for the whole stop in some draws and not in others. */
const draws = simulate(
  {
    months: 12,
    demand: 100,
    suppliers: [{ name: "A", share: 1, restriction: 1, duration: 6 }],
    stock: { initial: 300 },
  },
  {
    seed: 1,
    draws: 1000,
    factors: [{ levers: ["stock.initial"], spread: { shape: "uniform", low: 0, high: 1000 } }],
  },
);

test("a date within the horizon has a percentile although some draws never see it, and none beyond", () => {
  const [[, early], [, late]] = percentileRows(draws, "survive", [0.05, 0.95]) as [
    [number, unknown],
    [number, unknown],
  ];
  // A twentieth of the draws has at most 50 t in stock, half a month of demand.
  expect(early).toBeCloseTo(0.5, 2);
  expect(late).toBe("");
});

test("the share of the cut's months has a percentile where the cut ends within the horizon, and none where it does not", () => {
  const cut = (months: number) =>
    simulate(
      { months, demand: 100, suppliers: [{ name: "A", share: 1, restriction: 0.5, duration: 6 }] },
      {
        seed: 1,
        draws: 1000,
        factors: [
          { levers: ["suppliers.A.duration"], spread: { shape: "uniform", low: 0.5, high: 10.5 } },
          { levers: ["stock.initial"], spread: { shape: "uniform", low: 0, high: 100 } },
        ],
      },
    );
  const [short, long, longer] = [8, 24, 48].map((months) =>
    percentileRows(cut(months), "unmetcutshare", [0.05, 0.5, 0.95]).map(([, value]) => value),
  );
  expect(short?.at(-1)).toBe("");
  expect(longer).toEqual(long);
  for (const value of long ?? []) expect(value).toBeGreaterThanOrEqual(0);
  expect(long?.at(-1)).toBeLessThanOrEqual(0.5);
  expect(() => percentileRows(draws, "unmetcutshare", [0.5])).not.toThrow();
});

test("days are months by the length of the average month", () => {
  const [[, months] = []] = percentileRows(draws, "survive", [0.5]);
  const [[, days] = []] = percentileRows(draws, "days", [0.5]);
  expect(Number(days) / Number(months)).toBeCloseTo(365.25 / 12, 10);
});
