export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Inputs = { readonly [key: string]: Json };

/** How each metric named in one fixture file is computed here. */
export type Computations = Readonly<Record<string, (inputs: Inputs) => Json>>;

/** What a number may differ by: the greater of the two. */
export type Tolerance = {
  readonly abs: number;
  /** As a part of the number; 0 by default. */
  readonly rel?: number;
};

/** A case somebody else published or computed, with what it may differ by and why. */
export interface VerificationCase {
  readonly id: string;
  readonly metric: string;
  /** How the expected value came about: `published`, `peer_code_output`, `library_oracle`, … */
  readonly kind: string;
  readonly source: string;
  readonly inputs: Inputs;
  /** `"NaN"` where others give no number and a ratio without a denominator is refused here. */
  readonly expected: Json;
  readonly tolerance: Tolerance | { readonly [field: string]: Tolerance };
  readonly tolerance_reason: string;
  readonly notes?: string;
}

export function number(json: Json | undefined): number {
  if (typeof json === "number") return json;
  throw new Error(`expected a number, found ${json}`);
}

/** Every number in a list, an object or both nested. */
export function numbers(json: Json | undefined): number[] {
  if (typeof json === "number") return [json];
  if (typeof json !== "object" || json === null) throw new Error(`expected numbers, found ${json}`);
  return Object.values(json).flatMap(numbers);
}

export const sum = (json: Json | undefined): number =>
  numbers(json).reduce((total, value) => total + value, 0);

/** Cases give quantities as a list, or by country, under a name that says their unit. */
export function quantities(inputs: Inputs): number[] {
  const list = Object.values(inputs).find((value) => typeof value === "object" && value !== null);
  return numbers(list);
}
