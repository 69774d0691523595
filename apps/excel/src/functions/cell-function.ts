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

/**
 * The function Excel calls: the same for the same arguments and the same pin, so that a cell never changes by
 * itself; and synchronous, so that it never shows #BUSY!, but for cells that ask for the edition of the workbook
 * before Office has told it, or for a table before it has come.
 *
 * Excel appends an object of its own after the declared parameters; only those are read.
 *
 * @param dataset Gives the data; asked at the first call, not before.
 */
export function cellFunction(
  definition: FunctionDefinition,
  dataset: () => Dataset,
): (...received: readonly unknown[]) => unknown {
  return (...received) => {
    const raw = definition.parameters.map((_, i) => received[i] ?? null);
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
