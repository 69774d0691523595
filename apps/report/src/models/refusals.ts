import { MetricError, type MetricErrorCode } from "@kidorui/core";
import { evaluate, type FunctionDefinition, formulaText } from "@kidorui/formulas";
import { methodOf } from "@kidorui/formulas/methods";
import type { PageContext } from "../lib/page-context.ts";

/** A refused call, and what the reader of the cell is told. */
export interface ShownRefusal {
  readonly formula: string;
  readonly message: string;
}

/** Why a call is refused, in the language of the page. */
function refusalOf(context: PageContext, formula: string, run: () => unknown): ShownRefusal {
  try {
    run();
  } catch (error) {
    if (error instanceof MetricError) return { formula, message: error.in(context.lang) };
    throw error;
  }
  throw new Error(`${formula} was to be refused and is not.`);
}

/** A call refused with each kind of error that a function tells of; none of what the data cannot bring about. */
export function refusalsOf(
  context: PageContext,
  { id, errors }: FunctionDefinition,
): ReadonlyMap<MetricErrorCode, ShownRefusal> {
  const { refusals = [] } = methodOf(id);
  return new Map(
    errors.flatMap(({ code }) => {
      const refused = refusals.find((one) => one.code === code);
      if (!refused) return [];
      const call = { id, arguments: refused.arguments };
      const { dataset, edition } = context;
      const shown = refusalOf(context, formulaText(call, edition), () => evaluate(call, dataset, edition));
      return [[code, shown] as const];
    }),
  );
}
