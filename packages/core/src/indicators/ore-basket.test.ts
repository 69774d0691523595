import { describe, expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import type { Row } from "../tables/registry.ts";
import { type OreNeed, oreBasket } from "./ore-basket.ts";

const element = (element_code: string): Row<"elements"> => ({
  element_code,
  kind: "element",
  atomic_number: null,
  class: "",
  members: "",
  name_en: element_code,
  name_ja: element_code,
});

const part = (
  element_code: string,
  share_pct: number | null,
  deposit_code = "hill",
): Row<"ore_composition"> => ({
  deposit_code,
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
    elements: [element("La"), element("Ce"), element("Nd"), element("Dy")],
    ore_composition: [
      ...[part("Dy", 10), part("Ce", 40), part("Nd", 30)],
      ...[part("La", 56.3, "dale"), part("Dy", 4.1, "dale"), part("Nd", null, "dale"), part("Ce", 0, "dale")],
    ],
  }),
).edition("2026Q4");

const line = (found: ReturnType<typeof oreBasket>, code: string) =>
  found.lines.find((candidate) => candidate.element === code);

function thrown(run: () => unknown): MetricError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  return undefined;
}

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

  test("the element that binds comes in the amount asked for, to the digit, beside all that have a printed share", () => {
    for (const amount of [0.1, 0.3, 0.7, 1.1, 2.3, 600]) {
      const found = oreBasket(view, "dale", [{ element: "Dy", amount }]);
      expect(line(found, "Dy")).toMatchObject({ given: amount, surplus: 0 });
      expect(found.lines.map((one) => one.element)).toEqual(["La", "Ce", "Dy"]);
    }
  });

  test("of two that ask for the same amount of ore the first in the needs binds", () => {
    const needs = [
      { element: "Nd", amount: 3 },
      { element: "Ce", amount: 4 },
    ];
    for (const asked of [needs, needs.toReversed()]) {
      const found = oreBasket(view, "hill", asked);
      expect(found.output).toBe(8);
      expect(found.binding).toBe(asked[0]?.element);
      expect([line(found, "Nd")?.surplus, line(found, "Ce")?.surplus]).toEqual([0, 0]);
    }
  });

  test("is refused without needs, for nothing, for what the ore does not hold, and for an unknown deposit", () => {
    const asked = (deposit: string, ...needs: readonly OreNeed[]) =>
      thrown(() => oreBasket(view, deposit, needs));
    const dy = { element: "Dy", amount: 1 };
    expect(asked("hill")).toMatchObject({
      code: "no-data",
      message: expect.stringContaining("at least one element"),
    });
    for (const amount of [0, -1, Number.NaN, Infinity]) {
      const found = asked("hill", { element: "Dy", amount });
      expect(found).toMatchObject({
        code: "out-of-range",
        message: expect.stringContaining("more than 0 t of Dy"),
      });
    }
    // Not in the table at all, without a printed share, and printed as nothing.
    for (const [deposit, element] of [
      ["hill", "Tb"],
      ["dale", "Nd"],
      ["dale", "Ce"],
    ] as const) {
      const found = asked(deposit, { element, amount: 1 });
      expect(found).toMatchObject({
        code: "no-data",
        message: expect.stringContaining(`no ${element} is listed`),
      });
    }
    expect(asked("moor", dy)).toMatchObject({
      code: "invalid-argument",
      message: 'oreBasket: expected one of the deposits hill, dale, received "moor".',
    });
    expect(asked("x".repeat(99), dy)?.message).toContain(`"${"x".repeat(40)}"`);
    expect(asked("hill", dy, { ...dy, amount: 2 })).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining("every element once"),
    });
  });

  test("has no answer in an edition without compositions", () => {
    const empty = new Dataset(tablesWith({ editions: [edition("2026Q4", "2026-11-23")] })).edition("2026Q4");
    expect(thrown(() => oreBasket(empty, "hill", [{ element: "Dy", amount: 1 }]))).toMatchObject({
      code: "no-data",
    });
  });
});
