import fc from "fast-check";
import type {
  Alternative,
  Flow,
  ScenarioInputs,
  ScenarioSupplier,
  Stock,
  Substitution,
} from "../src/index.ts";

/** Amounts as a few round numbers, so that ties and zeros occur. */
const amount = (maximum: number) => fc.integer({ min: 0, max: 40 }).map((step) => (step * maximum) / 40);
const months = (maximum: number) => fc.integer({ min: 0, max: maximum });
const fraction = amount(1);

const stock: fc.Arbitrary<Stock> = fc.record(
  {
    initial: amount(600),
    floor: amount(100),
    target: amount(600),
    releaseLimit: amount(80),
    refillLimit: amount(40),
  },
  { requiredKeys: ["initial"] },
);

const alternative: fc.Arbitrary<Omit<Alternative, "name">> = fc.record(
  { capacity: amount(60), lag: months(12), ramp: months(18) },
  { requiredKeys: ["capacity"] },
);

const flow: fc.Arbitrary<Flow> = fc
  .record({ startRate: amount(20), rise: amount(30), lag: months(12), ramp: months(18) })
  .map(({ startRate, rise, lag, ramp }) => ({ startRate, endRate: startRate + rise, lag, ramp }));

const substitution: fc.Arbitrary<Substitution> = fc.record({
  maxFraction: fraction,
  lag: months(12),
  ramp: months(24),
});

const named = <T extends object>(parts: readonly T[], letter: string): (T & { readonly name: string })[] =>
  parts.map((part, index) => ({ ...part, name: `${letter}${index}` }));

function suppliers(horizon: number): fc.Arbitrary<ScenarioSupplier[]> {
  const one = fc.record({
    share: fc.integer({ min: 0, max: 10 }),
    restriction: fraction,
    start: months(horizon - 1),
    duration: months(horizon),
    transitLag: months(3),
    recovery: months(6),
  });
  const covered = fc.constantFrom(1, 1, 0.9, 0.5);
  return fc.tuple(fc.array(one, { minLength: 1, maxLength: 4 }), covered).map(([list, part]) => {
    const total = list.reduce((sum, { share }) => sum + share, 0) || 1;
    return named(list, "S").map((supplier) => ({ ...supplier, share: (part * supplier.share) / total }));
  });
}

/** Scenarios with every lever somewhere in its range, and some left at their defaults. */
export const scenarios: fc.Arbitrary<ScenarioInputs> = fc.integer({ min: 1, max: 48 }).chain((horizon) =>
  fc.record(
    {
      months: fc.constant(horizon),
      demand: fc.constantFrom(0.5, 100, 1570),
      growth: fc.constantFrom(0, 0.04, -0.1),
      suppliers: suppliers(horizon),
      stock,
      alternatives: fc.array(alternative, { maxLength: 3 }).map((list) => named(list, "A")),
      recycling: flow,
      domestic: flow,
      substitution,
      trigger: months(horizon - 1),
      priority: fc.constantFrom("alternatives-first" as const, "stock-first" as const),
    },
    { requiredKeys: ["months", "demand", "suppliers"] },
  ),
);
