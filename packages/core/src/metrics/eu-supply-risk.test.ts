import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { euClassify, euGroupMean, euStageMaximum } from "./eu-classify.ts";
import { euGovernance, euSupplyRisk } from "./eu-supply-risk.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });
const noData = expect.objectContaining({ code: "no-data" });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const concentration = fc.double({ min: 0, max: 10, noNaN: true });
const factors = fc.record({
  worldSupply: concentration,
  euSourcing: concentration,
  importReliance: part,
  recyclingInputRate: part,
  substitution: part,
});

describe("euSupplyRisk", () => {
  test("of europium in the assessment of 2017 is 3.4", () => {
    const europium = { worldSupply: 9.2, euSourcing: 1.8, importReliance: 1, recyclingInputRate: 0.38 };
    expect(euSupplyRisk(europium)).toBeCloseTo(3.41, 12);
  });

  test("is that of the EU's own sources where nothing is imported, and half the world's where all is", () => {
    const mixes = { worldSupply: 8, euSourcing: 2, recyclingInputRate: 0 };
    expect(euSupplyRisk({ ...mixes, importReliance: 0 })).toBe(2);
    expect(euSupplyRisk({ ...mixes, importReliance: 1 })).toBe(5);
  });

  test("takes one mix alone where only one is known", () => {
    expect(euSupplyRisk({ worldSupply: 5, recyclingInputRate: 0 })).toBe(5);
    expect(euSupplyRisk({ euSourcing: 3, recyclingInputRate: 0.5, substitution: 0.5 })).toBe(0.75);
  });

  test("falls with recycling and substitutes, lies between both mixes, and is 0 if all is recycled", () => {
    fc.assert(
      fc.property(factors, part, (all, more) => {
        const risk = euSupplyRisk(all);
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(Math.max(all.worldSupply, all.euSourcing) + 1e-12);
        const recycled = Math.max(all.recyclingInputRate, more);
        expect(euSupplyRisk({ ...all, recyclingInputRate: recycled })).toBeLessThanOrEqual(risk + 1e-12);
        const replaced = Math.min(all.substitution, more);
        expect(euSupplyRisk({ ...all, substitution: replaced })).toBeLessThanOrEqual(risk + 1e-12);
        expect(euSupplyRisk({ ...all, recyclingInputRate: 1 })).toBe(0);
      }),
    );
  });

  test("is refused without a mix, without the reliance two mixes need, and outside its ranges", () => {
    expect(() => euSupplyRisk({ recyclingInputRate: 0 })).toThrow(noData);
    expect(() => euSupplyRisk({ worldSupply: 1, euSourcing: 1, recyclingInputRate: 0 })).toThrow(noData);
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => euSupplyRisk({ worldSupply: 1, recyclingInputRate: bad })).toThrow(outOfRange);
      expect(() => euSupplyRisk({ worldSupply: 1, recyclingInputRate: 0, substitution: bad })).toThrow(
        outOfRange,
      );
      expect(() =>
        euSupplyRisk({ worldSupply: 1, euSourcing: 1, importReliance: bad, recyclingInputRate: 0 }),
      ).toThrow(outOfRange);
    }
    expect(() => euSupplyRisk({ worldSupply: -1, recyclingInputRate: 0 })).toThrow(outOfRange);
    expect(() => euSupplyRisk({ euSourcing: Number.NaN, recyclingInputRate: 0 })).toThrow(outOfRange);
  });
});

describe("euGovernance", () => {
  test("runs from 10, the worst, to 0, the best, and is held at the ends", () => {
    expect([-2.5, 0, 2.5, -3, 3].map(euGovernance)).toEqual([10, 5, 0, 10, 0]);
    expect(() => euGovernance(Number.NaN)).toThrow(outOfRange);
  });
});

describe("euStageMaximum", () => {
  test("of dysprosium in 2023 is its processing, of neodymium its extraction", () => {
    const of = (extraction: number, processing: number) =>
      euStageMaximum([
        { stage: "extraction", supplyRisk: extraction },
        { stage: "processing", supplyRisk: processing },
      ]);
    expect(of(5.3, 5.6)).toEqual({ stage: "processing", supplyRisk: 5.6 });
    expect(of(4.5, 3.7)).toEqual({ stage: "extraction", supplyRisk: 4.5 });
    expect(of(2, 2).stage).toBe("extraction");
  });

  test("is refused without stages and for bad values", () => {
    expect(() => euStageMaximum([])).toThrow(noData);
    expect(() => euStageMaximum([{ stage: "mine", supplyRisk: Number.NaN }])).toThrow(outOfRange);
  });
});

describe("euGroupMean", () => {
  test("of the light rare earths in 2023 is 3.7, the mean of their greatest stages", () => {
    expect(euGroupMean([4, 3.5, 4.5, 3.2, 3.5])).toBeCloseTo(3.74, 12);
  });

  test("lies between the least and the greatest member", () => {
    fc.assert(
      fc.property(fc.array(concentration, { minLength: 1, maxLength: 12 }), (members) => {
        const value = euGroupMean(members);
        expect(value).toBeGreaterThanOrEqual(Math.min(...members) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...members) + 1e-12);
      }),
    );
  });

  test("is refused without members and for bad values", () => {
    expect(() => euGroupMean([])).toThrow(noData);
    expect(() => euGroupMean([1, -1])).toThrow(outOfRange);
  });

  test("names the member that is wrong", () => {
    expect(() => euGroupMean([1, -1])).toThrow("the value of member 2");
  });
});

describe("euClassify", () => {
  test("takes values at the threshold, after rounding to one decimal", () => {
    expect(euClassify({ supplyRisk: 1, economicImportance: 2.8 })).toBe(true);
    expect(euClassify({ supplyRisk: 0.95, economicImportance: 2.75 })).toBe(true);
    expect(euClassify({ supplyRisk: 0.94, economicImportance: 9 })).toBe(false);
    expect(euClassify({ supplyRisk: 9, economicImportance: 2.74 })).toBe(false);
  });

  test("never drops a material whose risk and importance rise", () => {
    const critical = fc.record({
      supplyRisk: fc.double({ min: 0.95, max: 9, noNaN: true }),
      economicImportance: fc.double({ min: 2.75, max: 9, noNaN: true }),
    });
    const more = fc.double({ min: 0, max: 9, noNaN: true });
    fc.assert(
      fc.property(critical, more, more, ({ supplyRisk, economicImportance }, riskier, dearer) => {
        expect(euClassify({ supplyRisk, economicImportance })).toBe(true);
        const risen = {
          supplyRisk: supplyRisk + riskier,
          economicImportance: economicImportance + dearer,
        };
        expect(euClassify(risen)).toBe(true);
      }),
    );
  });

  test("is refused for bad values and thresholds", () => {
    expect(() => euClassify({ supplyRisk: -1, economicImportance: 1 })).toThrow(outOfRange);
    expect(() => euClassify({ supplyRisk: 1, economicImportance: Number.NaN })).toThrow(outOfRange);
    expect(() =>
      euClassify({ supplyRisk: 1, economicImportance: 1 }, { supplyRisk: Number.NaN, economicImportance: 1 }),
    ).toThrow(outOfRange);
  });
});
