import type { Row, RowRef } from "@kidorui/core";
import type { Call } from "./call.ts";
import type { FunctionDefinition, Result, SpillColumn } from "./function.ts";

/** Everything a reader may ask of a published number, from one evaluation. */
export interface Evaluation extends Result {
  readonly call: Call;
  readonly definition: FunctionDefinition;
  readonly edition: string;
  /** The unit that holds: the result's own, or the catalogue's. */
  readonly unit: string;
  /** The columns of a table that hold: the result's own, or the catalogue's; their units are told. */
  readonly columns?: readonly SpillColumn[];
  /** What to type in Excel: complete with the edition, so that it gives the same number for ever. */
  readonly formula: string;
  /** The rows that were read while it ran. */
  readonly rows: readonly RowRef[];
  /** The publications behind those rows, newest first. */
  readonly sources: readonly Row<"sources">[];
}
