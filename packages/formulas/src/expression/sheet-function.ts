import type { Value } from "./value.ts";

/** An argument of a function of the sheet: computed when it is asked for, and once. */
export interface Argument {
  /** Whether anything stands in its place. */
  readonly given: boolean;
  /** Its value; what is left out is an empty cell. */
  value(): Value;
}

/** A function of Excel that a formula here may use beside ours. */
export interface SheetFunction {
  readonly name: string;
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
  run(args: readonly Argument[]): Value;
}

/** Most arguments a function of Excel takes. */
export const MOST = 255;
