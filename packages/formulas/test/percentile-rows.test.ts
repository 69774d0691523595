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

test("days are months by the length of the average month", () => {
  const [[, months] = []] = percentileRows(draws, "survive", [0.5]);
  const [[, days] = []] = percentileRows(draws, "days", [0.5]);
  expect(Number(days) / Number(months)).toBeCloseTo(365.25 / 12, 10);
});
