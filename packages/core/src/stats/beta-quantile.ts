import { exponential, logarithm } from "./elementary.ts";
import { logGamma } from "./log-gamma.ts";
import { standardNormalQuantile } from "./normal.ts";

const MOST_STEPS = 1000;
/** Newton's steps square the error: after one this small about eleven digits are right. */
const SMALL_STEP = 1e-6;

/**
 * The continued fraction of the incomplete beta function, evaluated by Lentz's method.
 * NIST Digital Library of Mathematical Functions, 8.17.22.
 */
function fractionBelow(alpha: number, beta: number, x: number): number {
  const sum = alpha + beta;
  let c = 1;
  let d = 1 / (1 - (sum * x) / (alpha + 1));
  let value = d;
  for (let n = 1; n < MOST_STEPS; n += 1) {
    const twice = alpha + 2 * n;
    const even = (n * (beta - n) * x) / ((twice - 1) * twice);
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(alpha + n) * (sum + n) * x) / (twice * (twice + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return value;
}

/** A first value, close to the answer: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.22. */
function firstValue(p: number, alpha: number, beta: number): number {
  const y = standardNormalQuantile(p);
  const lambda = (y * y - 3) / 6;
  const first = 1 / (2 * alpha - 1);
  const second = 1 / (2 * beta - 1);
  const h = 2 / (first + second);
  const w = (-y * Math.sqrt(Math.max(0, h + lambda))) / h - (second - first) * (lambda + 5 / 6 - 2 / (3 * h));
  return alpha / (alpha + beta * exponential(2 * w));
}

/** The quantile of a p not above ½. */
function lowerQuantile(p: number, alpha: number, beta: number, logOfBeta: number): number {
  const logOfP = logarithm(p);
  // Below the answer: the density is less than that of a power of x.
  const least = exponential((logOfP + logarithm(alpha) + logOfBeta) / alpha);
  let x = Math.min(Math.max(firstValue(p, alpha, beta), least), 1 - 1e-9);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const front = exponential(alpha * logarithm(x) + beta * logarithm(1 - x) - logOfBeta);
    const below =
      x < (alpha + 1) / (alpha + beta + 2)
        ? (front * fractionBelow(alpha, beta, x)) / alpha
        : 1 - (front * fractionBelow(beta, alpha, 1 - x)) / beta;
    const change = ((logarithm(below) - logOfP) * below * x * (1 - x)) / front;
    const next = Math.max(x - change, least);
    const moved = Math.abs(next - x);
    x = next;
    if (moved < SMALL_STEP * x) break;
  }
  return x;
}

/**
 * Quantile function of the beta distribution between 0 and 1, for a density without a pole.
 *
 * Newton's method on the logarithm of the distribution function, which is concave: a step never
 * passes the answer from below, wherever it starts.
 *
 * @param alpha At least 1.
 * @param beta At least 1.
 * @returns A function of p, strictly between 0 and 1, right to about eleven digits.
 */
export function betaQuantile(alpha: number, beta: number): (p: number) => number {
  const logOfBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
  return (p) =>
    p <= 0.5 ? lowerQuantile(p, alpha, beta, logOfBeta) : 1 - lowerQuantile(1 - p, beta, alpha, logOfBeta);
}
