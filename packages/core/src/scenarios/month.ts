import { ALTERNATIVE, type Compiled, LEVER, ROW } from "./compile.ts";
import { rampPart } from "./ramp-part.ts";

/** Demand after substitution, and what arrives without anybody having to act: what is missing or left over. */
export function openMonth({ levers, growth, withheld, row }: Compiled, month: number): void {
  const since = month - (row[ROW.trigger] ?? 0);
  const first = levers[LEVER.demand] ?? 0;
  const demand = first * (growth[month] ?? 0);
  const substituted =
    (levers[LEVER.substitution] ?? 0) *
    rampPart(since - (levers[LEVER.substitutionLag] ?? 0), levers[LEVER.substitutionRamp] ?? 0);
  const effectiveDemand = demand * (1 - substituted);
  const imports = first * Math.max(0, (row[ROW.contracted] ?? 0) - (withheld[month] ?? 0));
  const recycledFrom = levers[LEVER.recyclingStart] ?? 0;
  const recycling =
    recycledFrom +
    ((levers[LEVER.recyclingEnd] ?? 0) - recycledFrom) *
      rampPart(since - (levers[LEVER.recyclingLag] ?? 0), levers[LEVER.recyclingRamp] ?? 0);
  const minedFrom = levers[LEVER.domesticStart] ?? 0;
  const domestic =
    minedFrom +
    ((levers[LEVER.domesticEnd] ?? 0) - minedFrom) *
      rampPart(since - (levers[LEVER.domesticLag] ?? 0), levers[LEVER.domesticRamp] ?? 0);
  const gap = effectiveDemand - (imports + recycling + domestic);
  row[ROW.opening] = row[ROW.stock] ?? 0;
  row[ROW.demand] = demand;
  row[ROW.effectiveDemand] = effectiveDemand;
  row[ROW.imports] = imports;
  row[ROW.recycling] = recycling;
  row[ROW.domestic] = domestic;
  row[ROW.missing] = Math.max(0, gap);
  row[ROW.surplus] = Math.max(0, -gap);
  row[ROW.alternatives] = 0;
  row[ROW.joint] = 0;
  row[ROW.release] = 0;
}

/** Calls on the alternatives in their order, each up to what it can deliver by now. */
export function callAlternatives(compiled: Compiled, month: number): void {
  const { levers, row, firstAlternative, alternatives } = compiled;
  let missing = row[ROW.missing] ?? 0;
  if (missing === 0 || alternatives === 0) return;
  const since = month - (row[ROW.trigger] ?? 0);
  let called = 0;
  for (let index = 0; index < alternatives; index += 1) {
    const at = firstAlternative + index * ALTERNATIVE.width;
    const inPlace = rampPart(since - (levers[at + ALTERNATIVE.lag] ?? 0), levers[at + ALTERNATIVE.ramp] ?? 0);
    const delivered = Math.min((levers[at] ?? 0) * inPlace, missing);
    called += delivered;
    missing -= delivered;
  }
  row[ROW.alternatives] = called;
  row[ROW.missing] = missing;
}

/** Releases stock above the floor, up to the limit of a month. */
export function releaseStock({ levers, row }: Compiled): void {
  const missing = row[ROW.missing] ?? 0;
  if (missing === 0) return;
  const stock = row[ROW.stock] ?? 0;
  const free = Math.max(0, stock - (levers[LEVER.stockFloor] ?? 0));
  const release = Math.min(missing, free, levers[LEVER.releaseLimit] ?? 0);
  row[ROW.release] = release;
  row[ROW.stock] = stock - release;
  row[ROW.missing] = missing - release;
}

/** Refills the stock from a surplus; what is missing now stays unmet. */
export function closeMonth({ levers, row }: Compiled): void {
  const stock = row[ROW.stock] ?? 0;
  const room = Math.max(0, (levers[LEVER.stockTarget] ?? 0) - stock);
  const refill = Math.min(row[ROW.surplus] ?? 0, room, levers[LEVER.refillLimit] ?? 0);
  row[ROW.refill] = refill;
  row[ROW.stock] = stock + refill;
  row[ROW.unmet] = row[ROW.missing] ?? 0;
}

/** One month of one element on its own: the step that a single run and a simulation share. */
export function stepMonth(compiled: Compiled, month: number): void {
  openMonth(compiled, month);
  if (compiled.isStockFirst) releaseStock(compiled);
  callAlternatives(compiled, month);
  if (!compiled.isStockFirst) releaseStock(compiled);
  closeMonth(compiled);
}
