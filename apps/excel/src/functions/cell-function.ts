import type { Dataset } from "@kidorui/core";
import { type FunctionDefinition, invoke } from "@kidorui/formulas";
import { hostError } from "./host-error.ts";
import { displayLanguage } from "./language.ts";
import { sanitise } from "./sanitise.ts";

/**
 * The function Excel calls: synchronous and the same for the same arguments, so that a cell never
 * shows #BUSY! and never changes by itself.
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
    try {
      return sanitise(invoke(definition, raw, dataset(), undefined, displayLanguage()).value);
    } catch (error) {
      throw hostError(error);
    }
  };
}
