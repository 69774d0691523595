import { theilT } from "../metrics/theil-t.ts";
import type { Text } from "../tables/define.ts";
import { type Computations, type Inputs, type Json, number, numbers } from "./case.ts";

/** A number with what it is the number of. */
export interface NamedNumber {
  readonly label: Text;
  readonly value: number;
}

/** What is computed here from the inputs of a published number. */
export interface Consequence extends NamedNumber {
  /** Name of a computation: that of a family, or of those here. */
  readonly metric: string;
  readonly inputs: Inputs;
  /** Field of the result, where it has several. */
  readonly field?: string;
  /** What `value` was rounded to. */
  readonly tolerance: number;
}

/** A published number that does not follow from its inputs, or only under a convention it does not state. */
export interface Discrepancy {
  readonly id: string;
  readonly measure: Text;
  readonly source: string;
  readonly published: readonly NamedNumber[];
  /** Empty where not all inputs are published. */
  readonly follows: readonly Consequence[];
  readonly explanation: Text;
}

/** Computations that no verification case needs. */
const own: Computations = {
  theil_t: (inputs) => theilT(numbers(inputs["values"])),
};

/**
 * What follows from the inputs, computed.
 * @param families Computations of the verification cases.
 * @throws {Error} if the computation is unknown or gives no number.
 */
export function consequence(
  { metric, inputs, field }: Consequence,
  families: Readonly<Record<string, Computations>>,
): number {
  const compute = [own, ...Object.values(families)].flatMap((family) => family[metric] ?? [])[0];
  if (!compute) throw new Error(`No computation for the metric ${metric}.`);
  const result: Json = compute(inputs);
  return number(field === undefined ? result : Object(result)[field]);
}
