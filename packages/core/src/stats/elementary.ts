/*
 * Logarithm and exponential after FreeBSD's e_log.c and e_exp.c:
 *
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved.
 *
 * The language leaves the last digits of Math.log, Math.exp and Math.pow to each engine, and engines
 * differ. Addition, multiplication, division and Math.sqrt are rounded in one way everywhere, and
 * these functions use nothing else: a simulation gives one result in every browser and in Excel.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const BIAS = 1023;
const SIGNIFICAND = 0xfffff;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18_014_398_509_481_984;

const view = new DataView(new ArrayBuffer(8));

/** 2 to a whole power within the range of normal numbers. */
function powerOfTwo(exponent: number): number {
  view.setInt32(0, (exponent + BIAS) << 20);
  view.setInt32(4, 0);
  return view.getFloat64(0);
}

/**
 * Natural logarithm, with the same digits on every machine.
 *
 * @returns ln x within one unit of the last place; −∞ of 0, NaN below 0.
 * @example logarithm(10) // ≈ 2.302585092994046
 */
export function logarithm(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? Infinity : Number.NaN;
  const subnormal = x < SMALLEST_NORMAL;
  view.setFloat64(0, subnormal ? x * TWO_54 : x);
  const high = view.getInt32(0);
  const significand = high & SIGNIFICAND;
  // Brings x to 2^k (1 + f) with 1 + f between √½ and √2.
  const halve = (significand + 0x95f64) & 0x100000;
  const k = (high >> 20) - BIAS + (halve >> 20) - (subnormal ? 54 : 0);
  view.setInt32(0, significand | (halve ^ 0x3ff00000));
  const f = view.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

/**
 * Exponential function, with the same digits on every machine.
 *
 * @returns e^x within one unit of the last place; 0 or ∞ where a number cannot hold it.
 * @example exponential(1) // ≈ 2.718281828459045
 */
export function exponential(x: number): number {
  if (!(x > -745.2)) return Number.isNaN(x) ? x : 0;
  if (x > 709.8) return Infinity;
  const k = Math.round(x * Math.LOG2E);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  // In two steps, so that neither leaves the range of normal numbers before the result does.
  const first = Math.trunc(k / 2);
  return y * powerOfTwo(first) * powerOfTwo(k - first);
}

/** A whole power, by squaring. */
function wholePower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/**
 * Power of a number above zero, with the same digits on every machine.
 *
 * Whole exponents up to 1,024 are products; the rest goes through logarithm and exponential, which
 * costs the last digits of very large and very small results.
 *
 * @param base Above 0.
 * @returns base^exponent; NaN for a base that is not above 0.
 * @example power(1.04, 2.5) // ≈ 1.1030199012
 */
export function power(base: number, exponent: number): number {
  if (!(base > 0)) return Number.NaN;
  const size = Math.abs(exponent);
  if (!(size <= 1024)) return exponential(exponent * logarithm(base));
  const whole = Math.floor(size);
  const result = wholePower(base, whole) * exponential((size - whole) * logarithm(base));
  return exponent < 0 ? 1 / result : result;
}

/**
 * ln(1 + x) with the digits that 1 + x has lost near 1, the same on every machine.
 *
 * @returns Within a few units of the last place; −∞ of −1, NaN below −1.
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM, section 1.14.
 * @example logarithmOfOnePlus(1e-10) // ≈ 9.9999999995e-11
 */
export function logarithmOfOnePlus(x: number): number {
  const sum = 1 + x;
  // What was really added makes up for what rounding took.
  return sum === 1 || sum === Infinity ? x : (logarithm(sum) * x) / (sum - 1);
}

/**
 * e^x − 1 with the digits that the difference has lost near 0, the same on every machine.
 *
 * @returns Within a few units of the last place.
 * @see Higham (2002), as above.
 * @example exponentialLessOne(1e-10) // ≈ 1.00000000005e-10
 */
export function exponentialLessOne(x: number): number {
  const whole = exponential(x);
  if (whole === 1) return x;
  const difference = whole - 1;
  return difference === -1 || whole === Infinity ? difference : (difference * x) / logarithm(whole);
}
