import type { Bounds } from "./hhi-bounds.ts";

const clamped = (level: number, { lower, upper }: Bounds): number => Math.min(upper, Math.max(lower, level));

/** Σ x (x − level) − level · spread for quantities as near to the level as they can be; falls as it rises. */
function excess(level: number, boxes: readonly Bounds[], spread: number): number {
  let sum = -level * spread;
  for (const box of boxes) {
    const quantity = clamped(level, box);
    sum += quantity * (quantity - level);
  }
  return sum;
}

/** The highest bound at which the excess is not yet negative, and the next one. */
function bracket(boxes: readonly Bounds[], spread: number): readonly [number, number] {
  const bounds = [...new Set([0, ...boxes.flatMap(({ lower, upper }) => [lower, upper])])].sort(
    (a, b) => a - b,
  );
  let [low, high] = [0, bounds.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (excess(bounds[middle] ?? 0, boxes, spread) >= 0) low = middle;
    else high = middle;
  }
  return [bounds[low] ?? 0, bounds[high] ?? Infinity];
}

/**
 * The least Σ x² ÷ (Σ x + spread)² over quantities within their bounds, exact to rounding.
 *
 * The ratio is quasiconvex (the Euclidean norm over a sum), so a point without a direction of descent
 * is the minimum. There every quantity is as near as its bounds allow to one level, Σ x² ÷ (Σ x + spread).
 * Between two neighbouring bounds that equation is linear in the level.
 */
export function leastHhi(boxes: readonly Bounds[], spread: number): number {
  const [below, above] = bracket(boxes, spread);
  let fixedSquares = 0;
  let fixed = spread;
  for (const { lower, upper } of boxes) {
    const quantity = lower > below ? lower : upper < above ? upper : undefined;
    if (quantity === undefined) continue;
    fixedSquares += quantity * quantity;
    fixed += quantity;
  }
  const level = Math.min(above, Math.max(below, fixedSquares / fixed));
  let squares = 0;
  let total = spread;
  for (const box of boxes) {
    const quantity = clamped(level, box);
    squares += quantity * quantity;
    total += quantity;
  }
  const least = squares / (total * total);
  // Squares too small for a double say nothing.
  return Number.isNaN(least) ? 0 : least;
}
