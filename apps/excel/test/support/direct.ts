import { join } from "node:path";
import { MetricError } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { type Call, cellErrorOf, functionById, invoke, rawArgument } from "@kidorui/formulas";

const dataset = await readDataset(join(import.meta.dirname, "../../../../data"));

/** What a call gives in Node, without a host: its value, or the error with its message. */
export type DirectOutcome =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string };

/** The arguments of a call as Excel sends them: every declared parameter, `null` for what is left out. */
export function wireArguments({ id, arguments: args }: Call): readonly unknown[] {
  return functionById(id).parameters.map((_, i) => rawArgument(args[i]));
}

/** Evaluates a call without a host. */
export function direct(call: Call): DirectOutcome {
  try {
    return { value: invoke(functionById(call.id), wireArguments(call), dataset).value };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return { error: cellErrorOf(error.code), message: error.message };
  }
}
