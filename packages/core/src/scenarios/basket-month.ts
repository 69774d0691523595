import { ROUNDING } from "../stats/rounding.ts";
import { earliestStart, triggerOf } from "./begin-run.ts";
import { COLUMN } from "./compile.ts";
import { type CompiledBasket, ORE, ORE_ROW } from "./compile-basket.ts";
import { closeMonth, openMonth } from "./month.ts";
import { rampPart } from "./ramp-part.ts";

/** Month from which the lags of ores count: the earliest trigger of an element that is restricted. */
export function oreTrigger({ elements }: CompiledBasket): number {
  let earliest = Infinity;
  for (const element of elements) {
    if (earliestStart(element) < Infinity) earliest = Math.min(earliest, triggerOf(element));
  }
  return earliest === Infinity ? 0 : earliest;
}

/** Finds which element asks for most of an ore, and how much of it the ore would have to give. */
function askFor(basket: CompiledBasket, ore: number, month: number): number {
  const { elements, oreLevers, oreRow, oreWidth } = basket;
  const composition = ore * oreWidth + ORE.composition;
  let most = 0;
  let binding = -1;
  for (let index = 0; index < elements.length; index += 1) {
    const missing = elements[index]?.course[month * COLUMN.width + COLUMN.unmet] ?? 0;
    const part = oreLevers[composition + index] ?? 0;
    if (part > 0 && missing / part > most) {
      most = missing / part;
      binding = index;
    }
  }
  oreRow[ore * ORE_ROW.width + ORE_ROW.binding] = binding;
  return most;
}

/** Runs an ore as far as the neediest element asks; what the others cannot use is surplus to them. */
function runOre(basket: CompiledBasket, ore: number, month: number, trigger: number): void {
  const { elements, oreLevers, oreRow, oreWidth } = basket;
  const at = ore * oreWidth;
  const inPlace = rampPart(month - trigger - (oreLevers[at + ORE.lag] ?? 0), oreLevers[at + ORE.ramp] ?? 0);
  const available = (oreLevers[at] ?? 0) * inPlace;
  const output = Math.min(available, askFor(basket, ore, month));
  oreRow[ore * ORE_ROW.width + ORE_ROW.available] = available;
  oreRow[ore * ORE_ROW.width + ORE_ROW.output] = output;
  for (let index = 0; index < elements.length; index += 1) {
    const course = elements[index]?.course;
    const given = output * (oreLevers[at + ORE.composition + index] ?? 0);
    if (!course || given === 0) continue;
    const row = month * COLUMN.width;
    const missing = course[row + COLUMN.unmet] ?? 0;
    const left = missing - given;
    course[row + COLUMN.joint] = (course[row + COLUMN.joint] ?? 0) + given;
    course[row + COLUMN.unmet] = left > ROUNDING * missing ? left : 0;
    course[row + COLUMN.unused] = (course[row + COLUMN.unused] ?? 0) + Math.max(0, -left);
  }
}

/** One month of all elements: each calls on what is its own, then the ores are run, then stocks follow. */
export function stepBasketMonth(basket: CompiledBasket, month: number, trigger: number): void {
  for (const element of basket.elements) openMonth(element, month);
  for (let ore = 0; ore < basket.ores.length; ore += 1) runOre(basket, ore, month, trigger);
  for (const element of basket.elements) closeMonth(element, month);
}
