import { toDigits } from "./coerce.ts";
import type { Plain as Cell } from "./lift.ts";

type Plain = number | string | boolean;

/** Excel's order of kinds: numbers before texts before truth values. */
const rank = (cell: Plain): number => (typeof cell === "number" ? 0 : typeof cell === "string" ? 1 : 2);

/** What was left out equals 0, an empty text and FALSE, whichever stands beside it. */
function filled(cell: Plain | null, other: Plain | null): Plain {
  if (cell !== null) return cell;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const order = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Order of two cells as Excel has it: -1, 0 or 1. Numbers by fifteen digits, texts without regard to case.
 * @example compareCells("A", "a") // 0
 * @example compareCells(0.1 + 0.2, 0.3) // 0
 */
export function compareCells(a: Cell, b: Cell): number {
  const [left, right] = [filled(a, b), filled(b, a)];
  if (typeof left === "number" && typeof right === "number") return order(toDigits(left), toDigits(right));
  if (typeof left === "string" && typeof right === "string") {
    return order(left.toLowerCase(), right.toLowerCase());
  }
  if (typeof left === "boolean" && typeof right === "boolean") return order(Number(left), Number(right));
  return order(rank(left), rank(right));
}
