import type { ScenarioInputs } from "./inputs.ts";

/** A source that gives several elements at once, in proportions nobody can choose. */
export interface Ore {
  /** Unique among the ores. */
  readonly name: string;
  /** t a month of all elements together, once in full service. */
  readonly capacity: number;
  /**
   * Part of the output per element, 0–1 each, together at most 1; more of one means more of all. Elements
   * without a scenario of their own are by-products.
   */
  readonly composition: Readonly<Record<string, number>>;
  /** Months from the trigger until the first tonne; 0 by default. */
  readonly lag?: number;
  /** Months from the first tonne to full capacity, in a straight line; 0, all at once, by default. */
  readonly ramp?: number;
}

/** Several elements of one importer over one horizon, tied together by ores. */
export interface BasketInputs {
  /** One scenario per element, all with the same number of months. */
  readonly elements: Readonly<Record<string, ScenarioInputs>>;
  /** In the order in which they are called on, after the alternatives of each element. */
  readonly ores?: readonly Ore[];
}
