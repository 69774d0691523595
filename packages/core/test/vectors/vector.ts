import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Inputs = { readonly [key: string]: Json };

/** How each metric named in one fixture file is computed here. */
export type Computations = Readonly<Record<string, (inputs: Inputs) => Json>>;

export interface Tolerance {
  readonly abs: number;
  readonly rel?: number;
}

/** A case somebody else published or computed, with what it may differ by and why. */
export interface Vector {
  readonly id: string;
  readonly metric: string;
  readonly source: string;
  readonly inputs: Inputs;
  readonly expected: Json;
  readonly tolerance: Tolerance | { readonly [field: string]: Tolerance };
  readonly tolerance_reason: string;
}

const folder = join(import.meta.dirname, "../../fixtures");

/** Names of the fixture files, without their ending. */
export const vectorFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

export const readVectors = (name: string): readonly Vector[] =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")).vectors;

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

/** Vectors give quantities as a list, or by country, under a name that says their unit. */
export function quantities(inputs: Inputs): number[] {
  const list = Object.values(inputs).find((value) => typeof value === "object" && value !== null);
  return numbers(list);
}
