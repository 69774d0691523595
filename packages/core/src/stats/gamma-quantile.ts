import { exponential, logarithm } from "./elementary.ts";
import { logGamma } from "./log-gamma.ts";
import { standardNormalQuantile } from "./normal.ts";

const MOST_STEPS = 1000;
/** Newton's steps square the error: after one this small about eleven digits are right. */
const SMALL_STEP = 1e-6;
/** A longer step could leave the range in which the distribution function is above zero. */
const LONGEST_STEP = 1;

/**
 * Part of the gamma distribution below x, divided by x^a·e^−x/Γ(a).
 * NIST Digital Library of Mathematical Functions, 8.7.1 (series).
 */
function seriesBelow(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Part above x, divided by x^a·e^−x/Γ(a). The continued fraction 8.9.2 of the same, evaluated by Lentz's method. */
function fractionAbove(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_STEPS; n += 1) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return value;
}

/**
 * Quantile function of the gamma distribution with a scale of 1.
 *
 * Newton's method on the logarithm of the smaller tail over the logarithm of x. Both tails are
 * log-concave, so that a step that has come to one side of the answer never leaves it.
 *
 * @param shape Above 0.
 * @returns A function of p, strictly between 0 and 1, right to about eleven digits.
 */
export function gammaQuantile(shape: number): (p: number) => number {
  const logOfGamma = logGamma(shape);
  const logOfNext = logOfGamma + logarithm(shape);
  const ninth = 1 / (9 * shape);
  return (p) => {
    const lower = p <= 0.5;
    const logOfTail = logarithm(lower ? p : 1 - p);
    // Below the answer: the distribution function is less than x^a/Γ(a + 1).
    let u = (logarithm(p) + logOfNext) / shape;
    // Nearer, where the cube root is close to normal (Wilson and Hilferty, 1931).
    const root = 1 - ninth + standardNormalQuantile(p) * Math.sqrt(ninth);
    if (root > 0.1) u = Math.max(u, logarithm(shape) + 3 * logarithm(root));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const x = exponential(u);
      // So small that the distribution function is x^a/Γ(a + 1) to every digit.
      if (x < 1e-17) return x;
      const density = exponential(shape * u - x - logOfGamma);
      const near = x < shape + 1;
      const part = density * (near ? seriesBelow(shape, x) : fractionAbove(shape, x));
      const tail = near === lower ? part : 1 - part;
      const change = ((logarithm(tail) - logOfTail) * tail) / density;
      const move = Math.min(Math.max(lower ? -change : change, -LONGEST_STEP), LONGEST_STEP);
      u += move;
      if (Math.abs(move) < SMALL_STEP) break;
    }
    return exponential(u);
  };
}
