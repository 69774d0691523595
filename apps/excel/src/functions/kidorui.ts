import type { Dataset, MetricErrorCode, Text } from "@kidorui/core";
import type { FunctionDefinition } from "@kidorui/formulas";
import type { TableTexts } from "../build/tables.ts";
import type { shared } from "./shared.ts";

/** The data a workbook computes with. */
export interface DataIdentity {
  readonly edition: string;
  /** Last day whose publications the edition sees. */
  readonly asOf: string;
  /** Fingerprint of the edition's rows; `undefined` where not every table has come. */
  readonly hash: string | undefined;
}

/** What a function gives for arguments: a value, or the error with its message. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message: Text };

/** What functions.js offers the pane beside it, so that catalogue and data are loaded once. */
export interface Kidorui {
  readonly catalogue: readonly FunctionDefinition[];
  readonly namespace: string;
  readonly identity: () => DataIdentity;
  readonly dataset: () => Dataset;
  /** Takes tables that functions.js does not carry. */
  readonly receive: (more: TableTexts) => void;
  /** The edition that formulas without one compute with. */
  readonly edition: () => string;
  /** Keeps an edition in the workbook. */
  readonly pin: (edition: string) => Promise<void>;
  /** The edition that the workbook keeps, whether the data have it or not. */
  readonly pinned: () => string | undefined;
  /** Runs a function as a cell would, and keeps its message. */
  readonly run: (id: string, raw: readonly unknown[]) => Outcome;
  /** The Excel error that shows a kind of failure. */
  readonly errorName: (code: MetricErrorCode) => string;
  /** What to type for an example of a function. */
  readonly formula: (definition: FunctionDefinition) => string;
  /** Modules the pane takes from here instead of carrying them: see `build/shared.ts`. */
  readonly shared: typeof shared;
}

declare global {
  var kidorui: Kidorui;
}
