import { MetricError } from "../errors.ts";
import { requireCount, requireFraction, requireQuantity } from "../stats/guards.ts";
import { called, type Named, nameIn, nth } from "../text.ts";

export { requireCount, requireFraction, requireQuantity };

/** The sum of checked quantities. Empty lists are `no-data`; a sum beyond the largest double is `out-of-range`. */
export function totalOf(metric: string, quantities: readonly number[]): number {
  if (quantities.length === 0)
    throw new MetricError("no-data", "expected at least one quantity.", "数量を1つ以上指定する。", metric);
  let total = 0;
  let negative = false;
  // Names and messages are made only when something is wrong: a range may hold a million cells.
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index] ?? Number.NaN;
    if (quantity < 0) negative = true;
    total += quantity;
  }
  if (negative || !(total < Infinity)) {
    for (const [index, quantity] of quantities.entries()) {
      requireQuantity(metric, nth("quantity", "数量", index), quantity);
    }
  }
  return requireQuantity(metric, called("the sum of the quantities", "数量の合計"), total);
}

/** The sum of checked quantities, refused as a denominator when it is zero. */
export function denominatorOf(metric: string, quantities: readonly number[]): number {
  const total = totalOf(metric, quantities);
  if (total > 0) return total;
  throw new MetricError(
    "undefined-ratio",
    "expected at least one quantity > 0; their sum is 0.",
    "0より大きい数量が1つ以上必要である（数量の合計：0）。",
    metric,
  );
}

/** How many suppliers supply anything. */
export function countPositive(quantities: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < quantities.length; index += 1) if ((quantities[index] ?? 0) > 0) count += 1;
  return count;
}

/** A list that belongs to another, item by item. */
export function requireSameLength(
  metric: string,
  name: Named,
  list: readonly unknown[],
  others: Named,
  count: number,
): void {
  if (list.length === count) return;
  throw new MetricError(
    "invalid-argument",
    `expected as many ${nameIn(name, "en")} as ${nameIn(others, "en")}, ${count}, received ${list.length}.`,
    `${nameIn(name, "ja")}の数は${nameIn(others, "ja")}の数と同じ${count}とする（指定：${list.length}）。`,
    metric,
  );
}

/** Distinct positions in a list, each of them there; at least one. */
export function positionsIn(
  metric: string,
  name: Named,
  positions: number | readonly number[],
  length: number,
): ReadonlySet<number> {
  const distinct = new Set(typeof positions === "number" ? [positions] : positions);
  for (const index of distinct) {
    if (!(Number.isInteger(index) && index >= 0 && index < length)) {
      throw new MetricError(
        "invalid-argument",
        `expected a ${nameIn(name, "en")} from 0 to ${length - 1}, received ${index}.`,
        `${nameIn(name, "ja")}の位置は0以上${length - 1}以下の整数とする（指定値：${index}）。`,
        metric,
      );
    }
  }
  if (distinct.size === 0)
    throw new MetricError(
      "invalid-argument",
      `expected at least one ${nameIn(name, "en")}.`,
      `${nameIn(name, "ja")}を1つ以上指定する。`,
      metric,
    );
  return distinct;
}
