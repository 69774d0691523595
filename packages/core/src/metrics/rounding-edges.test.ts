import { expect, test } from "vitest";
import { rampPart } from "../scenarios/ramp-part.ts";
import { runScenario } from "../scenarios/run-scenario.ts";
import { summaryOf } from "../scenarios/summary.ts";
import { apparentConsumption } from "./apparent-consumption.ts";
import { concentrationBand } from "./concentration-band.ts";
import { daysOfCover } from "./days-of-cover.ts";
import { euClassify, euGroupMean } from "./eu-classify.ts";
import { exposure } from "./exposure.ts";
import { hhi } from "./hhi.ts";
import { hhiBounds } from "./hhi-bounds.ts";
import { importReliance } from "./import-reliance.ts";
import { nMinusK } from "./n-minus-k.ts";
import { netImportReliance } from "./net-import-reliance.ts";
import { predictiveBand } from "./predictive-band.ts";
import { rampUp } from "./ramp-up.ts";
import { recycledSupply } from "./recycled-supply.ts";
import { shares } from "./shares.ts";
import { stockPath } from "./stock-path.ts";

/** Each pair is one question asked in tenths and in whole numbers; a rounding error must not answer it. */
const undefinedRatio = expect.objectContaining({ code: "undefined-ratio" });

test("days: 0.3 at 0.1 a day are three", () => {
  expect(daysOfCover({ stock: 0.3, dailyUse: 0.1 })).toBe(daysOfCover({ stock: 3, dailyUse: 1 }));
});

test("a stock that is used up is empty", () => {
  expect(stockPath({ stock: 0.3, use: 0.1, inflow: 0, periods: 3 }).at(-1)).toBe(0);
});

test("half or more: who holds half of {0.1;0.2;0.3} holds it as of {1;2;3}, in every such triple", () => {
  for (let a = 1; a < 60; a += 1) {
    for (let b = 1; b < 60; b += 1) {
      const keys = ["A", "B", "C"];
      const tenths = exposure({ keys, quantities: [a / 10, b / 10, (a + b) / 10] });
      expect(tenths[0]).toMatchObject({ key: "C", isSinglePoint: true });
      const less = exposure({ keys, quantities: [a / 10, b / 10, (a + b - 0.01) / 10] });
      expect(less.find(({ key }) => key === "C")?.isSinglePoint).toBe(false);
    }
  }
});

test("bands: an index on a threshold is on it, whatever the tonnes are counted in", () => {
  // Ten equal suppliers are 1,000 points and five are 2,000, both thresholds of the EU.
  for (const scale of [1, 0.1, 0.01, 1 / 3]) {
    const ten = hhi(Array.from({ length: 10 }, () => scale * 0.7));
    expect(concentrationBand(ten, "eu")).toBe("moderate");
    const five = hhi(Array.from({ length: 5 }, () => scale * 0.7));
    expect(concentrationBand(five, "eu")).toBe("moderate");
  }
});

test("printed to one decimal: a mean that is half a tenth goes up", () => {
  const mean = euGroupMean([0.8, 1.1]);
  expect(euClassify({ supplyRisk: mean, economicImportance: 2.8 })).toBe(true);
  expect(euClassify({ supplyRisk: 3.15 - 2.2, economicImportance: 2.8 })).toBe(true);
  expect(
    euClassify(
      { supplyRisk: 1, economicImportance: 2.8 },
      { supplyRisk: 0.1 * 3 + 0.7, economicImportance: 2.8 },
    ),
  ).toBe(true);
});

test("sums: shares of 0.7, 0.2 and 0.1 leave no residual, and exceed nothing", () => {
  for (const list of [
    [0.7, 0.2, 0.1],
    [0.6, 0.3, 0.1],
    [0.1, 0.2, 0.3, 0.4],
  ]) {
    const { lower, upper } = hhiBounds(list);
    expect(upper).toBe(lower);
  }
  expect(shares([0.1, 0.2], { total: 0.3 / 1.05 })).toHaveLength(2);
});

test("balances: imports of 0.1 and 0.2 less exports of 0.3 are none", () => {
  for (const [imports, exports] of [
    [0.1 + 0.2, 0.3],
    [0.3, 0.1 + 0.2],
  ] as const) {
    expect(netImportReliance({ production: 1, imports, exports })).toBe(0);
    expect(importReliance({ production: 1, imports, exports })).toBe(0);
    expect(apparentConsumption({ production: 0, imports, exports })).toBe(0);
    expect(() => netImportReliance({ production: 0, imports, exports })).toThrow(undefinedRatio);
    expect(() => importReliance({ production: 0, imports, exports })).toThrow(undefinedRatio);
  }
  expect(() => netImportReliance({ production: 0.3, imports: 0, exports: 0.1 + 0.2 })).toThrow(
    undefinedRatio,
  );
});

test("demand taken away with its suppliers leaves none, and does not exceed what there is", () => {
  const demands = [0.1, 0.2, 0.3];
  expect(() => nMinusK([1, 1, 1], 0.6, { k: 3, demands })).toThrow(undefinedRatio);
});

test("a band holds 0.9 from 19 values on, as it holds nine tenths", () => {
  const values = Array.from({ length: 19 }, (_, index) => index);
  expect(() => predictiveBand(values, { p: 0.9, method: "predictive" })).not.toThrow();
  expect(() => predictiveBand(values, { p: 1 - 0.1, method: "predictive" })).not.toThrow();
});

test("years and months: a lifetime of two and a half years in tenths is rounded as one in halves", () => {
  const back = (lifetime: number) =>
    recycledSupply({ shipments: [1, 0, 0, 0, 0], lifetime, collection: 1, recovery: 1 }).indexOf(1);
  expect(back(0.1 * 3 + 2.2 - 1e-12)).toBe(back(2.5));
  expect(rampUp({ capacity: 100, elapsed: 0.3, months: 0.1 * 3 })).toBe(100);
  expect(rampPart(3 - (2.9 + 0.1 + 4e-16), 0)).toBe(1);
  expect(rampPart(-1e-3, 0)).toBe(0);
});

test("a lag that misses its month by rounding is not a month late", () => {
  const unmet = (lag: number) =>
    runScenario({
      months: 6,
      demand: 100,
      suppliers: [{ name: "A", share: 1, restriction: 0.5 }],
      alternatives: [{ name: "X", capacity: 50, lag }],
    }).totalUnmet;
  expect(unmet(0.1 * 3 * 10)).toBe(unmet(3));
  expect(unmet(3.0000000000000004)).toBe(unmet(3));
});

test("a percentile on a draw is that draw's, and does not reach for the next one", () => {
  // 0.07 · 100 is 7.000000000000001.
  const values = Float64Array.from({ length: 101 }, (_, index) => (index > 95 ? Infinity : index));
  expect(summaryOf(values).p95).toBe(95);
});
