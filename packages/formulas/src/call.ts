import type { CallArgument, Matrix } from "./function.ts";

/** A function of the catalogue applied to arguments: what every published number is. */
export interface Call {
  readonly id: string;
  readonly arguments: readonly CallArgument[];
}

/**
 * Makes a call.
 * @example call("PRODUCTION", "REE", "mine", "AUS", 2024)
 */
export function call(id: string, ...args: readonly CallArgument[]): Call {
  return { id, arguments: args };
}

export type { CallArgument, Matrix };
