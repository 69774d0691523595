import { describe, expect, test } from "vitest";
import { compile, LEVER, SUPPLIER } from "./compile.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { LeverError } from "./lever-error.ts";
import { leversOf, withLevers } from "./levers.ts";
import { runScenario } from "./run-scenario.ts";

const inputs: ScenarioInputs = {
  months: 24,
  demand: 100,
  suppliers: [
    { name: "CHN", share: 0.6, restriction: 0.5, start: 2, duration: 6 },
    { name: "AUS", share: 0.4 },
  ],
  stock: { initial: 50 },
  alternatives: [{ name: "Lynas", capacity: 10 }],
};

describe("leversOf", () => {
  test("lists every number with its range, defaults filled in", () => {
    const levers = new Map(leversOf(inputs).map((lever) => [lever.path, lever]));
    expect(levers.get("suppliers.CHN.restriction")).toEqual({
      path: "suppliers.CHN.restriction",
      value: 0.5,
      unit: "share",
      minimum: 0,
      maximum: 1,
      whole: false,
    });
    expect(levers.get("suppliers.AUS.start")).toMatchObject({ value: 0, maximum: 23, whole: true });
    expect(levers.get("suppliers.AUS.duration")?.value).toBe(24);
    expect(levers.get("stock.target")?.value).toBe(50);
    expect(levers.get("stock.refillLimit")?.value).toBe(Infinity);
    expect(levers.get("trigger")?.value).toBe(2);
  });

  test("has the order in which compiled levers lie", () => {
    const { places, firstAlternative } = compile(inputs);
    const placeOf = (path: string) => places.get(path)?.place;
    expect(placeOf("demand")).toBe(LEVER.demand);
    expect(placeOf("growth")).toBe(LEVER.growth);
    expect(placeOf("stock.initial")).toBe(LEVER.initialStock);
    expect(placeOf("stock.refillLimit")).toBe(LEVER.refillLimit);
    expect(placeOf("recycling.startRate")).toBe(LEVER.recyclingStart);
    expect(placeOf("domestic.ramp")).toBe(LEVER.domesticRamp);
    expect(placeOf("substitution.maxFraction")).toBe(LEVER.substitution);
    expect(placeOf("suppliers.CHN.share")).toBe(LEVER.firstSupplier);
    expect(placeOf("suppliers.AUS.recovery")).toBe(LEVER.firstSupplier + SUPPLIER.width + SUPPLIER.recovery);
    expect(placeOf("alternatives.Lynas.capacity")).toBe(firstAlternative);
    expect(placeOf("trigger")).toBe(places.size - 1);
  });
});

describe("withLevers", () => {
  test("sets levers and leaves its argument as it was", () => {
    const before = structuredClone(inputs);
    const changed = withLevers(inputs, { "stock.initial": 80, "suppliers.CHN.restriction": 1 });
    expect(changed.stock).toMatchObject({ initial: 80, target: 80 });
    expect(changed.suppliers[0]?.restriction).toBe(1);
    expect(inputs).toEqual(before);
  });

  test("lets the trigger follow the suppliers until it is set", () => {
    expect(withLevers(inputs, { "suppliers.CHN.start": 7 }).trigger).toBeUndefined();
    expect(withLevers(inputs, { trigger: 5 }).trigger).toBe(5);
    expect(leversOf(withLevers(inputs, { "suppliers.CHN.start": 7 })).at(-1)?.value).toBe(7);
  });

  test("names the levers when it does not know one", () => {
    expect(() => withLevers(inputs, { "stock.initail": 1 })).toThrow(
      /expected a lever, received "stock\.initail"; the levers are months, demand, .*stock\.initial/,
    );
  });
});

test("a lever outside its range is refused with its name and range", () => {
  const refused: readonly (readonly [Readonly<Record<string, number>>, string])[] = [
    [{ "stock.initial": -5 }, "stock.initial to be from 0 to 1000000000 (t), received -5"],
    [
      { "suppliers.CHN.restriction": 1.2 },
      "suppliers.CHN.restriction to be from 0 to 1 (share), received 1.2",
    ],
    [{ "suppliers.AUS.share": 1.1 }, "suppliers.AUS.share to be from 0 to 1 (share), received 1.1"],
    [
      { "suppliers.CHN.start": 24 },
      "suppliers.CHN.start to be a whole number from 0 to 23 (months), received 24",
    ],
    [{ "suppliers.CHN.duration": 1.5 }, "a whole number from 0 to 1200 (months), received 1.5"],
    [{ months: 0 }, "months to be a whole number from 1 to 1200 (months), received 0"],
    [{ demand: 0 }, "demand to be from 0.000001 to 1000000000 (t/month), received 0"],
    [{ growth: -1 }, "growth to be from -0.99 to 10 (share per year), received -1"],
    [{ "stock.releaseLimit": -1 }, "stock.releaseLimit to be ≥ 0 (t/month), received -1"],
    [{ "alternatives.Lynas.capacity": Number.NaN }, "alternatives.Lynas.capacity to be from 0"],
    [{ trigger: 24 }, "trigger to be a whole number from 0 to 23 (months), received 24"],
    [
      { "suppliers.CHN.share": 0.7 },
      "shares of the suppliers to sum to at most 1, received a sum of 1.1: CHN 0.7, AUS 0.4.",
    ],
  ];
  for (const [levers, message] of refused) {
    expect(() => withLevers(inputs, levers)).toThrow(message);
    expect(() => withLevers(inputs, levers)).toThrow(expect.objectContaining({ code: "out-of-range" }));
  }
});

test("an error of a lever says as data what its message says", () => {
  const problemOf = (levers: Readonly<Record<string, number>>): unknown => {
    try {
      return withLevers(inputs, levers);
    } catch (error) {
      return error instanceof LeverError ? error.problem : error;
    }
  };
  expect(problemOf({ "suppliers.CHN.start": 24 })).toEqual({
    kind: "outside",
    path: "suppliers.CHN.start",
    value: 24,
    unit: "months",
    minimum: 0,
    maximum: 23,
    whole: true,
  });
  expect(problemOf({ "suppliers.CHN.share": 0.7 })).toEqual({ kind: "shares", sum: 1.1 });
  expect(problemOf({ "stock.days": 3 })).toEqual({ kind: "unknown", path: "stock.days" });
});

test("an unknown lever is repeated at bounded length", () => {
  expect(() => withLevers(inputs, { ["x".repeat(500)]: 1 })).toThrow(`received "${"x".repeat(60)}";`);
});

test("lags with a date stay dated when levers are set, and what is no lag has no date", () => {
  const dated = ["alternatives.Lynas.lag", "recycling.lag"];
  expect(withLevers({ ...inputs, dated }, { "alternatives.Lynas.lag": 3 }).dated).toEqual(dated);
  expect(withLevers(inputs, { "alternatives.Lynas.lag": 3 })).not.toHaveProperty("dated");
  for (const path of ["alternatives.mines.lag", "suppliers.CHN.transitLag", "demand"]) {
    const run = () => runScenario({ ...inputs, dated: [path] });
    expect(run).toThrow(
      `expected dated to name lags, received "${path}"; the lags are recycling.lag, domestic.lag, substitution.lag, alternatives.Lynas.lag.`,
    );
    expect(run).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  }
});

test("parts of one name and unknown priorities are refused", () => {
  const twice = [
    { name: "A", share: 0.5 },
    { name: "A", share: 0.5 },
  ];
  expect(() => runScenario({ ...inputs, suppliers: twice })).toThrow('different names, received "A" twice');
  const priority: string = "cheapest";
  expect(() => runScenario({ ...inputs, ...JSON.parse(JSON.stringify({ priority })) })).toThrow(
    "priority to be one of alternatives-first, stock-first, received cheapest",
  );
});
