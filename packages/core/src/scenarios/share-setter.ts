import { difference } from "../stats/rounding.ts";
import { type Compiled, LEVER, SUPPLIER } from "./compile.ts";

function sharePlaces({ suppliers }: Compiled): number[] {
  return Array.from(
    { length: suppliers },
    (_, index) => LEVER.firstSupplier + index * SUPPLIER.width + SUPPLIER.share,
  );
}

/** Whether the lever at a place is the share of a supplier. */
export function isShareAt(compiled: Compiled, place: number): boolean {
  return sharePlaces(compiled).includes(place);
}

/** The part of the first month's demand under contract with all suppliers together. */
export function totalShare(compiled: Compiled): number {
  const sum = sharePlaces(compiled).reduce((total, place) => total + (compiled.levers[place] ?? 0), 0);
  return difference(sum, 1) === 0 ? 1 : sum;
}

/**
 * What sets the share of one supplier and keeps the sum: the others grow or shrink in proportion to what the
 * scenario gives them, in equal parts where it gives them nothing.
 *
 * @returns `undefined` where there is no other supplier to make room.
 */
export function shareSetter(compiled: Compiled, place: number): ((share: number) => void) | undefined {
  const { levers } = compiled;
  const others = sharePlaces(compiled).filter((other) => other !== place);
  if (others.length === 0) return undefined;
  const total = totalShare(compiled);
  const rest = others.reduce((sum, other) => sum + (levers[other] ?? 0), 0);
  const parts = others.map((other) => (rest > 0 ? (levers[other] ?? 0) / rest : 1 / others.length));
  return (share) => {
    const taken = Math.min(share, total);
    levers[place] = taken;
    for (const [index, other] of others.entries()) levers[other] = (total - taken) * (parts[index] ?? 0);
  };
}
