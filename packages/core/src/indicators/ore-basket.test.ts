import { describe, expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { oreBasket } from "./ore-basket.ts";

const element = (element_code: string): Row<"elements"> => ({
  element_code,
  kind: "element",
  atomic_number: null,
  class: "",
  members: "",
  name_en: element_code,
  name_ja: element_code,
});

const part = (element_code: string, share_pct: number): Row<"ore_composition"> => ({
  deposit_code: "hill",
  element_code,
  share_pct,
  flag: "",
  coverage: "full",
  source_id: "s",
  locator: "Table 1",
  note: "",
});

/** Printed parts add to 80, so that the parts of the whole are 0.5, 0.375 and 0.125. */
const view = new Dataset(
  tablesWith({
    sources: [source("s", "2020")],
    editions: [edition("2026Q4", "2026-11-23")],
    elements: [element("Ce"), element("Nd"), element("Dy")],
    ore_composition: [part("Dy", 10), part("Ce", 40), part("Nd", 30)],
  }),
).edition("2026Q4");

const line = (found: ReturnType<typeof oreBasket>, code: string) =>
  found.lines.find((candidate) => candidate.element === code);

describe("the basket of an ore", () => {
  test("one more tonne of a part of an eighth takes eight tonnes, four of them of a part of a half", () => {
    const found = oreBasket(view, "hill", [{ element: "Dy", amount: 1 }]);
    expect(found.binding).toBe("Dy");
    expect(found.output).toBe(8);
    expect(found.lines.map((one) => one.element)).toEqual(["Ce", "Nd", "Dy"]);
    expect(line(found, "Ce")).toEqual({ element: "Ce", part: 0.5, needed: 0, given: 4, surplus: 4 });
    expect(line(found, "Dy")).toEqual({ element: "Dy", part: 0.125, needed: 1, given: 1, surplus: 0 });
  });

  test("the element that needs most of the ore binds, and the others come in excess", () => {
    const needs = [
      { element: "Nd", amount: 6 },
      { element: "Dy", amount: 1 },
    ];
    const found = oreBasket(view, "hill", needs);
    expect(found.binding).toBe("Nd");
    expect(found.output).toBe(16);
    expect(line(found, "Dy")).toEqual({ element: "Dy", part: 0.125, needed: 1, given: 2, surplus: 1 });
    expect(oreBasket(view, "hill", needs.toReversed()).binding).toBe("Nd");
  });

  test("mass is kept: what is given sums to what is mined", () => {
    const found = oreBasket(view, "hill", [{ element: "Nd", amount: 7 }]);
    expect(found.lines.reduce((sum, { given }) => sum + given, 0)).toBeCloseTo(found.output, 12);
  });

  test("is refused without needs, for nothing, for what the ore does not hold, and for an unknown deposit", () => {
    expect(() => oreBasket(view, "hill", [])).toThrow("at least one element");
    expect(() => oreBasket(view, "hill", [{ element: "Dy", amount: 0 }])).toThrow("more than 0 t of Dy");
    expect(() => oreBasket(view, "hill", [{ element: "Dy", amount: Number.NaN }])).toThrow("more than 0 t");
    expect(() => oreBasket(view, "hill", [{ element: "Tb", amount: 1 }])).toThrow("no Tb is listed");
    expect(() => oreBasket(view, "dale", [{ element: "Dy", amount: 1 }])).toThrow(
      'expected one of the deposits hill, received "dale"',
    );
    const twice = [
      { element: "Dy", amount: 1 },
      { element: "Dy", amount: 2 },
    ];
    expect(() => oreBasket(view, "hill", twice)).toThrow("every element once");
  });
});
