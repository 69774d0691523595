import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Basis, type Conversion, convertMass, oxideContent, totalMass } from "./units.ts";

const symbols = [
  "Sc",
  "Y",
  "La",
  "Ce",
  "Pr",
  "Nd",
  "Sm",
  "Eu",
  "Gd",
  "Tb",
  "Dy",
  "Ho",
  "Er",
  "Tm",
  "Yb",
  "Lu",
];
const element = fc.constantFrom(...symbols);
const basis = fc.constantFrom<Basis>("oxide", "metal", "element", "gross");
const content = fc.double({ min: 0.001, max: 1, noNaN: true });
const invalid = expect.objectContaining({ code: "invalid-argument" });
const noData = expect.objectContaining({ code: "no-data" });
const outOfRange = expect.objectContaining({ code: "out-of-range" });

/** A conversion with a content only where it belongs. */
const between = (symbol: string, from: Basis, to: Basis, part: number): Conversion =>
  from === "gross" || to === "gross"
    ? { element: symbol, from, to, content: part }
    : { element: symbol, from, to };

describe("oxideContent", () => {
  // Element ÷ oxide by hand from the abridged weights of 2021 and 15.999 for oxygen.
  test.each([
    ["Sc", 89.912 / 137.909],
    ["La", 277.82 / 325.817],
    ["Ce", 140.12 / 172.118],
    ["Pr", 845.46 / 1021.449],
    ["Nd", 288.48 / 336.477],
    ["Tb", 635.72 / 747.713],
    ["Dy", 325 / 372.997],
    ["Y", 177.812 / 225.809],
  ])("of %s is the weight of the element in the formula of its oxide", (symbol, expected) => {
    expect(oxideContent(symbol)).toBeCloseTo(expected, 12);
  });

  test("is known for every rare earth with a stable isotope, heavier ones holding more", () => {
    for (const symbol of symbols) {
      expect(oxideContent(symbol)).toBeGreaterThan(0.65);
      expect(oxideContent(symbol)).toBeLessThan(0.88);
    }
    expect(oxideContent("Lu")).toBeGreaterThan(oxideContent("Gd"));
  });

  test("is refused for promethium, for groups and for what is no symbol", () => {
    for (const bad of ["Pm", "REE", "NdPr", "nd", "", "toString"]) {
      expect(() => oxideContent(bad)).toThrow(noData);
    }
  });
});

describe("convertMass", () => {
  test("100 t of dysprosium oxide hold 87.13 t of metal", () => {
    expect(convertMass(100, { element: "Dy", from: "oxide", to: "metal" })).toBeCloseTo(87.13, 2);
  });

  test("a magnet with 30 % neodymium holds as much as its content", () => {
    expect(convertMass(10, { element: "Nd", from: "gross", to: "element", content: 0.3 })).toBeCloseTo(3, 12);
    expect(convertMass(3, { element: "Nd", from: "metal", to: "gross", content: 0.3 })).toBeCloseTo(10, 12);
  });

  test("there and back is where it began", () => {
    fc.assert(
      fc.property(
        element,
        basis,
        basis,
        content,
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        (symbol, from, to, part, amount) => {
          const there = convertMass(amount, between(symbol, from, to, part));
          const back = convertMass(there, between(symbol, to, from, part));
          expect(Math.abs(back - amount)).toBeLessThanOrEqual(1e-12 * amount);
        },
      ),
    );
  });

  test("by way of a third basis is the same", () => {
    fc.assert(
      fc.property(element, basis, content, (symbol, to, part) => {
        const metal = convertMass(1, { element: symbol, from: "oxide", to: "metal" });
        expect(convertMass(metal, between(symbol, "metal", to, part))).toBeCloseTo(
          convertMass(1, between(symbol, "oxide", to, part)),
          12,
        );
      }),
    );
  });

  test("is refused without what it needs, and with what it does not", () => {
    expect(() => convertMass(1, { element: "Pm", from: "metal", to: "element" })).toThrow(noData);
    expect(() => convertMass(1, { element: "Nd", from: "gross", to: "oxide" })).toThrow(noData);
    expect(() => convertMass(1, { element: "Nd", from: "oxide", to: "metal", content: 0.3 })).toThrow(
      invalid,
    );
    const unknown: Conversion = JSON.parse('{ "element": "Nd", "from": "oxide", "to": "carbonate" }');
    expect(() => convertMass(1, unknown)).toThrow(invalid);
    for (const part of [0, -1, 1.1, Number.NaN]) {
      const conversion = { element: "Nd", from: "gross", to: "oxide", content: part } as const;
      expect(() => convertMass(1, conversion)).toThrow(outOfRange);
    }
    for (const amount of [-1, Infinity, Number.NaN]) {
      expect(() => convertMass(amount, { element: "Nd", from: "oxide", to: "metal" })).toThrow(outOfRange);
    }
  });
});

describe("totalMass", () => {
  test("adds masses of one basis, and never oxide to metal", () => {
    const oxide = { amount: 2, basis: "oxide" } as const;
    expect(totalMass([oxide, { amount: 3, basis: "oxide" }])).toEqual({ amount: 5, basis: "oxide" });
    expect(() => totalMass([oxide, { amount: 3, basis: "metal" }])).toThrow(invalid);
  });

  test("is refused without masses, and for bad ones", () => {
    expect(() => totalMass([])).toThrow(noData);
    expect(() => totalMass([{ amount: Number.NaN, basis: "oxide" }])).toThrow(outOfRange);
  });
});
