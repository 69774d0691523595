import type { Dataset } from "@kidorui/core";
import { type FunctionDefinition, invoke } from "@kidorui/formulas";
import { hostError } from "./host-error.ts";
import { displayLanguage } from "./language.ts";
import { asksForPin, isTold, pinnedEdition, whenTold } from "./pin.ts";
import { NotReceived, whenReceived } from "./received.ts";
import { sanitise } from "./sanitise.ts";

/** Once more when the tables it asks for have come, or why not. */
const later = <T>(compute: () => T): Promise<T> =>
  whenReceived().then(compute, (error: unknown) => {
    throw hostError(error);
  });

/** Whether a value is the object Excel appends: what it sends of cells is plain, a table or has a type. */
const isAppended = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("type" in value);

/**
 * The function Excel calls: the same for the same arguments and the same pin, so that a cell never changes by
 * itself; and synchronous, so that it never shows #BUSY!, but for cells that ask for the edition of the workbook
 * before Office has told it, or for a table before it has come.
 *
 * Excel appends an object of its own after the arguments, which is none, also where it sends fewer than declared.
 *
 * @param dataset Gives the data; asked at the first call, not before.
 */
export function cellFunction(
  definition: FunctionDefinition,
  dataset: () => Dataset,
): (...received: readonly unknown[]) => unknown {
  return (...received) => {
    const sent = isAppended(received.at(-1)) ? received.slice(0, -1) : received;
    const raw = definition.parameters.map((_, i) => sent[i] ?? null);
    const compute = (edition?: string): unknown => {
      try {
        return sanitise(invoke(definition, raw, dataset(), edition, displayLanguage()).value);
      } catch (error) {
        if (error instanceof NotReceived) return later(() => compute(edition));
        throw hostError(error);
      }
    };
    if (!asksForPin(definition, raw)) return compute();
    return isTold() ? compute(pinnedEdition()) : whenTold().then(() => compute(pinnedEdition()));
  };
}
