import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  apparentConsumption,
  type Balance,
  concentrationRatio,
  daysOfCover,
  effectiveSuppliers,
  hhi,
  hhiBounds,
  netImportReliance,
  shares,
  supplierShare,
} from "../src/index.ts";

type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Inputs = { readonly [key: string]: Json };
interface Tolerance {
  readonly abs: number;
  readonly rel?: number;
}

/** A case somebody else published or computed, with what it may differ by and why. */
interface Vector {
  readonly id: string;
  readonly metric: string;
  readonly source: string;
  readonly inputs: Inputs;
  readonly expected: Json;
  readonly tolerance: Tolerance | { readonly [field: string]: Tolerance };
  readonly tolerance_reason: string;
}

const folder = join(import.meta.dirname, "../fixtures");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const readVectors = (file: string): readonly Vector[] =>
  JSON.parse(readFileSync(join(folder, file), "utf8")).vectors;

function numbers(json: Json | undefined): number[] {
  if (typeof json === "number") return [json];
  if (typeof json !== "object" || json === null) throw new Error(`expected numbers, found ${json}`);
  return Object.values(json).flatMap(numbers);
}

const sum = (json: Json | undefined): number => numbers(json).reduce((total, value) => total + value, 0);

/** Vectors give quantities as a list, or by country, under a name that says their unit. */
function quantities(inputs: Inputs): number[] {
  const list = Object.values(inputs).find((value) => typeof value === "object" && value !== null);
  return numbers(list);
}

function number(json: Json | undefined): number {
  if (typeof json === "number") return json;
  throw new Error(`expected a number, found ${json}`);
}

function balanceOf(inputs: Inputs): Balance {
  const stocks = inputs["stocks_prev_and_yearend"];
  const pairs = Array.isArray(stocks) ? stocks.map(numbers) : [];
  return {
    production: sum(inputs["production"]),
    imports: sum(inputs["imports"]),
    exports: sum(inputs["exports"]),
    stockDecrease: pairs.reduce((total, [before = 0, after = 0]) => total + before - after, 0),
  };
}

function usgsBalance(balance: Balance): Inputs {
  return { apparent_consumption: apparentConsumption(balance), nir_pct: 100 * netImportReliance(balance) };
}

/** How each metric named in the fixtures is computed here. */
const metrics: Record<string, (inputs: Inputs) => Json> = {
  hhi: (inputs) => hhi(quantities(inputs)),
  hhi_points: (inputs) => hhi(quantities(inputs), { scale: 10000 }),
  hhi_points_given_total: (inputs) =>
    // What the rounded total leaves over is nobody's: the lower bound.
    10000 * hhiBounds(shares(quantities(inputs), { total: number(inputs["world_total_t"]) })).lower,
  hhi_points_merger_delta: (inputs) => {
    const [a = 0, b = 0] = quantities(inputs);
    const rest = 100 - a - b;
    return hhi([a + b, rest], { scale: 10000 }) - hhi([a, b, rest], { scale: 10000 });
  },
  hhi_bounds_with_residual: (inputs) => {
    const named = numbers(inputs["named_shares"]);
    const capped = hhiBounds(named, { ranked: true });
    const truth = number(inputs["true_hhi_from_full_data"]);
    return {
      lower: capped.lower,
      upper_capped: capped.upper,
      upper_uncapped: hhiBounds(named).upper,
      contains_true: capped.lower <= truth && truth <= capped.upper,
    };
  },
  effective_number: (inputs) => effectiveSuppliers(quantities(inputs)),
  concentration_ratio_pct: ({ k, ...inputs }) => {
    const ratios = numbers(k).map((count) => 100 * concentrationRatio(quantities(inputs), count));
    return typeof k === "number" ? number(ratios[0]) : ratios;
  },
  top_share: (inputs) => concentrationRatio(quantities(inputs), 1),
  supplier_share_pct: (inputs) => {
    const names = Object.keys(Object(inputs["production_t"]));
    const share = (name: string) => 100 * supplierShare(quantities(inputs), names.indexOf(name));
    return { "Congo (Kinshasa)": share("Congo (Kinshasa)"), Indonesia: share("Indonesia") };
  },
  net_import_reliance_usgs: (inputs) => usgsBalance(balanceOf(inputs)),
  net_import_reliance_from_self_sufficiency: (inputs) => {
    const production = number(inputs["domestic_production"]);
    const imports = number(inputs["apparent_consumption"]) - production;
    return 100 * netImportReliance({ production, imports, exports: 0 });
  },
  apparent_consumption_components: (inputs) => {
    // No primary refinery at home: apparent primary consumption is all net imports.
    const balance = {
      production: 0,
      secondary: number(inputs["reported_secondary"]),
      imports: number(inputs["apparent_primary"]),
      exports: 0,
    };
    return { apparent_total: apparentConsumption(balance), nir_pct: 100 * netImportReliance(balance) };
  },
  days_of_cover: (inputs) =>
    daysOfCover({ stock: number(inputs["stock"]), dailyUse: number(inputs["daily_use"]) }),
};

const isTolerance = (value: object): value is Tolerance => "abs" in value;

function expectWithin(actual: Json | undefined, expected: Json, tolerance: Vector["tolerance"]): void {
  if (typeof expected === "number") {
    if (!isTolerance(tolerance)) throw new Error("expected one tolerance for one number");
    // The last digits of a decimal are not exact in binary, whatever the vector allows.
    const rounding = Math.abs(expected) * 4 * Number.EPSILON;
    const allowed = Math.max(tolerance.abs, (tolerance.rel ?? 0) * Math.abs(expected)) + rounding;
    expect(Math.abs(number(actual) - expected)).toBeLessThanOrEqual(allowed);
  } else if (typeof expected === "object" && expected !== null) {
    const found = new Map<string, Json>(Object.entries(Object(actual)));
    for (const [field, value] of Object.entries(expected)) {
      const own = isTolerance(tolerance) ? tolerance : tolerance[field];
      if (!own) throw new Error(`expected a tolerance for ${field}`);
      expectWithin(found.get(field), value, own);
    }
  } else {
    expect(actual).toBe(expected);
  }
}

describe.each(files)("%s", (file) => {
  const vectors = readVectors(file);

  test("names a source and a reason for the tolerance of every case", () => {
    expect(vectors.length).toBeGreaterThan(0);
    for (const vector of vectors) {
      expect(vector.source).not.toBe("");
      expect(vector.tolerance_reason).not.toBe("");
    }
  });

  test.each(vectors)("$id", ({ metric, inputs, expected, tolerance }) => {
    const compute = metrics[metric];
    if (!compute) throw new Error(`No computation for the metric ${metric}.`);
    expectWithin(compute(inputs), expected, tolerance);
  });
});

test("every computation is used by a case", () => {
  const used = new Set(files.flatMap(readVectors).map(({ metric }) => metric));
  expect(Object.keys(metrics).filter((metric) => !used.has(metric))).toEqual([]);
});

test("a value outside its tolerance is caught", () => {
  expect(() => expectWithin(2601, 2600, { abs: 0 })).toThrow();
  expect(() => expectWithin(Number.NaN, 2600, { abs: 10 })).toThrow();
  expect(() => expectWithin({ a: 1 }, { a: 1, b: 2 }, { abs: 1 })).toThrow();
});
