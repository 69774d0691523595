import { hhi } from "./hhi.ts";

/**
 * Effective number of suppliers: how many equal ones would be as concentrated.
 *
 * The inverse of the Herfindahl–Hirschman index, also called its numbers equivalent and, in
 * ecology, the Hill number of order 2.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @returns From 1 (a single supplier) to the number of suppliers (all equal).
 * @throws {MetricError} As `hhi`.
 * @see Adelman (1969), Comment on the "H" concentration measure as a numbers-equivalent,
 *   Review of Economics and Statistics 51(1).
 * @example effectiveSuppliers([60, 30, 10]) // ≈ 2.173913
 */
export function effectiveSuppliers(quantities: Iterable<number>): number {
  return 1 / hhi(quantities);
}
