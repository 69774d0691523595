import { type Distribution, requireProbability } from "./distribution.ts";
import { logarithm } from "./elementary.ts";
import { requireFinite, requireQuantity } from "./guards.ts";

/** Value of a polynomial, coefficients from the highest power down. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

// Coefficients of algorithm AS 241, PPND16: near the middle, in the tails, far out in the tails.
const middleOver = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const middleUnder = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const tailOver = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const tailUnder = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const farOver = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const farUnder = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/**
 * Quantile of the standard normal distribution, to about sixteen digits.
 *
 * @param p Strictly between 0 and 1.
 * @see Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, Applied
 *   Statistics 37(3), 477–484.
 */
export function standardNormalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, middleOver)) / polynomial(r, middleUnder);
  }
  const r = Math.sqrt(-logarithm(Math.min(p, 1 - p)));
  const size =
    r <= 5
      ? polynomial(r - 1.6, tailOver) / polynomial(r - 1.6, tailUnder)
      : polynomial(r - 5, farOver) / polynomial(r - 5, farUnder);
  return q < 0 ? -size : size;
}

export interface MeanAndSd {
  readonly mean: number;
  /** Standard deviation, ≥ 0. */
  readonly sd: number;
}

/**
 * Normal distribution, from mean and standard deviation.
 *
 * @returns Mean, standard deviation and quantile function, in the unit of the mean.
 * @throws {MetricError} `out-of-range` if the mean is not finite, the standard deviation negative or not
 *   finite, or a quantile is asked at a p that is not strictly between 0 and 1.
 * @see `lognormal` for quantities, which are never negative.
 * @example normal({ mean: 100, sd: 10 }).quantile(0.975) // ≈ 119.599640
 */
export function normal({ mean, sd }: MeanAndSd): Distribution {
  requireFinite("normal", "mean", mean);
  requireQuantity("normal", "sd", sd);
  return {
    mean,
    sd,
    quantile: (p) => mean + sd * standardNormalQuantile(requireProbability("normal", p)),
  };
}
