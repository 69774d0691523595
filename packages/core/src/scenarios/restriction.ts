import { SUPPLIER } from "./compile.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const ofSupplier = SUPPLIER;

/** Whole months as an integer: a loop over a number that may have a fraction is several times slower. */
export const whole = (months: number): number => months | 0;

/** The month in which the importer first misses what a supplier withholds. */
export function feltFrom(levers: Float64Array, supplier: number): number {
  return whole((levers[supplier + ofSupplier.start] ?? 0) + (levers[supplier + ofSupplier.transitLag] ?? 0));
}

/** The first month in which deliveries may return: the restriction has ended, and its end has arrived. */
export function feltUntil(levers: Float64Array, supplier: number): number {
  return feltFrom(levers, supplier) + whole(levers[supplier + ofSupplier.duration] ?? 0);
}

/** Whether a supplier withholds something. */
export function isWithholding(levers: Float64Array, supplier: number): boolean {
  return (levers[supplier] ?? 0) > 0 && (levers[supplier + ofSupplier.restriction] ?? 0) > 0;
}
