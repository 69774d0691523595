import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oreOutput } from "./ore-output.ts";
import { rampUp } from "./ramp-up.ts";
import { recycledSupply } from "./recycled-supply.ts";
import { thriftedDemand } from "./thrifted-demand.ts";

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe("rampUp", () => {
  test.each(["linear", "logistic"] as const)(
    "a %s ramp runs from nothing to all, and is half way in the middle",
    (shape) => {
      const at = (elapsed: number) => rampUp({ capacity: 80, elapsed, months: 10, shape });
      expect([at(-1), at(0), at(10), at(99)]).toEqual([0, 0, 80, 80]);
      expect(at(5)).toBeCloseTo(40, 12);
    },
  );

  test("never falls", () => {
    fc.assert(
      fc.property(part, part, fc.constantFrom("linear" as const, "logistic" as const), (a, b, shape) => {
        const at = (elapsed: number) => rampUp({ capacity: 1, elapsed, months: 1, shape });
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-15);
      }),
    );
  });

  test.each([
    [{ capacity: -1, elapsed: 0, months: 1 }, "capacity"],
    [{ capacity: 1, elapsed: 0, months: 0 }, "months"],
    [{ capacity: 1, elapsed: Number.NaN, months: 1 }, "elapsed"],
  ])("refuses %o", (wrong, name) => {
    expect(() => rampUp(wrong)).toThrow(name);
  });

  test("is a straight line by default, an S where it is logistic", () => {
    const at = (elapsed: number, shape?: "linear" | "logistic") =>
      rampUp({ capacity: 1, elapsed, months: 10, ...(shape && { shape }) });
    const curve = (part: number) => 1 / (1 + Math.exp(-10 * (part - 0.5)));
    expect([at(2), at(2, "linear")]).toEqual([0.2, 0.2]);
    expect(at(2, "logistic")).toBeCloseTo((curve(0.2) - curve(0)) / (curve(1) - curve(0)), 12);
  });

  test("is refused with a code for a time that is no number", () => {
    expect(() => rampUp({ capacity: 1, elapsed: Infinity, months: 1 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});

describe("thriftedDemand", () => {
  test("ends at what is not saved", () => {
    const at = (elapsed: number) => thriftedDemand({ demand: 100, cut: 0.3, years: 4, elapsed });
    expect([at(0), at(4), at(9)]).toEqual([100, 70, 70]);
    expect(at(1)).toBeCloseTo(92.5, 12);
  });

  test.each([
    [{ demand: 1, cut: 1.1, years: 1, elapsed: 0 }, "cut"],
    [{ demand: 1, cut: 1, years: 0, elapsed: 0 }, "years"],
    [{ demand: 1, cut: 1, years: 1, elapsed: -1 }, "elapsed"],
    [{ demand: -1, cut: 1, years: 1, elapsed: 1 }, "demand"],
  ])("refuses %o", (wrong, name) => {
    expect(() => thriftedDemand(wrong)).toThrow(name);
  });
});

describe("recycledSupply", () => {
  const rates = { collection: 0.4, recovery: 0.5 };

  test("gives back, in the long run, what is collected and recovered of all shipments", () => {
    const shipments = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shipments, fc.double({ min: 1, max: 15, noNaN: true }), part, (sold, lifetime, width) => {
        const years = [...sold, ...Array.from({ length: 40 }, () => 0)];
        const spread = (width * lifetime) / Math.sqrt(6.001);
        const back = recycledSupply({ shipments: years, lifetime, spread, ...rates });
        const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
        expect(total(back)).toBeCloseTo(0.2 * total(sold), 3);
        expect(back.every((value) => value >= 0)).toBe(true);
      }),
    );
  });

  test("a spread puts half of it before and half after the mean", () => {
    const back = recycledSupply({ shipments: [100, 0, 0, 0, 0], lifetime: 2, spread: 0.5, ...rates });
    expect(back[2]).toBeGreaterThan(back[1] ?? 0);
    expect(back[1]).toBeCloseTo(back[3] ?? 0, 12);
  });

  test.each([
    [{ shipments: [], lifetime: 1, ...rates }, "at least one shipment"],
    [{ shipments: [-1], lifetime: 1, ...rates }, "shipment 1"],
    [{ shipments: [1], lifetime: 0, ...rates }, "lifetime"],
    [{ shipments: [1], lifetime: 1, spread: 1, ...rates }, "spread to be at most"],
    [{ shipments: [1], lifetime: 1, collection: 2, recovery: 1 }, "collection"],
    [{ shipments: [1], lifetime: 1, collection: 1, recovery: -1 }, "recovery"],
  ])("refuses %o", (wrong, message) => {
    expect(() => recycledSupply(wrong)).toThrow(message);
  });

  test("without a spread comes back whole, in the year nearest to the lifetime", () => {
    const shipments = [100, 0, 0, 0];
    expect(recycledSupply({ shipments, lifetime: 2.4, ...rates })).toEqual([0, 0, 20, 0]);
    expect(recycledSupply({ shipments, lifetime: 2.6, ...rates })).toEqual([0, 0, 0, 20]);
  });

  test("with a spread follows a triangle, nothing before the year of sale", () => {
    // From 0 to 2 years, most after 1: an eighth in the first half year and the last.
    const back = recycledSupply({
      shipments: [100, 0, 0],
      lifetime: 1,
      spread: 1 / Math.sqrt(6),
      collection: 1,
      recovery: 1,
    });
    for (const [year, part] of [12.5, 75, 12.5].entries()) expect(back[year]).toBeCloseTo(part, 9);
  });

  test("is refused with a code, and says how wide a spread may be", () => {
    const recycling = { lifetime: 1, ...rates };
    expect(() => recycledSupply({ ...recycling, shipments: [] })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    const wide = () => recycledSupply({ ...recycling, shipments: [1], spread: 1 });
    expect(wide).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(wide).toThrow(`lifetime ÷ √6, ${1 / Math.sqrt(6)}, received 1.`);
    expect(() => recycledSupply({ ...recycling, shipments: [1], spread: -1 })).toThrow(
      "expected spread to be a",
    );
  });
});

describe("oreOutput", () => {
  const mud = { orePerDay: 350, grade: 5000, dryPart: 0.5, days: 270, recovery: 0.8 };

  test("grows in proportion with each of its inputs", () => {
    const whole = oreOutput(mud);
    expect(whole).toBeCloseTo(189, 9);
    for (const name of ["orePerDay", "grade", "dryPart", "days", "recovery"] as const) {
      expect(oreOutput({ ...mud, [name]: mud[name] / 2 })).toBeCloseTo(whole / 2, 9);
    }
  });

  test.each([
    [{ ...mud, orePerDay: -1 }, "orePerDay"],
    [{ ...mud, grade: 2e6 }, "grade"],
    [{ ...mud, dryPart: 1.1 }, "dryPart"],
    [{ ...mud, days: 400 }, "days"],
    [{ ...mud, recovery: -0.1 }, "recovery"],
  ])("refuses %o", (wrong, name) => {
    expect(() => oreOutput(wrong)).toThrow(name);
  });
});
