import type { TableName } from "@kidorui/core";
import type { CellContent } from "./cells/cell.ts";
import type { Filter } from "./cells/filter.ts";
import type { Cell, Context, FunctionDefinition, Parameter, ParameterKind, Result } from "./function.ts";
import type { NamedKind } from "./names/named-things.ts";

/** What a parser makes of each kind of parameter. */
export interface ValueOfKind extends Readonly<Record<Exclude<NamedKind, "table">, string>> {
  table: TableName;
  number: number;
  integer: number;
  numbers: readonly number[];
  grid: readonly (readonly (number | undefined)[])[];
  text: string;
  texts: readonly string[];
  date: string;
  period: string;
  boolean: boolean;
  year: number;
  filters: readonly Filter[];
  rows: readonly (readonly CellContent[])[];
}

/** Kinds that are ranges; left out, they are empty. */
export type RangeKind = "numbers" | "grid" | "texts" | "filters" | "rows";

type Given<P extends Parameter> = P["options"] extends readonly string[]
  ? P["options"][number]
  : ValueOfKind[P["kind"]];

type ValueOf<P extends Parameter> = P["kind"] extends RangeKind
  ? Given<P>
  : P extends { readonly optional: true }
    ? P extends { readonly default: Cell }
      ? Given<P>
      : Given<P> | undefined
    : Given<P>;

/** The arguments of a function, by parameter name, typed by its parameters. */
export type ArgumentsOf<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q["name"]]: ValueOf<Q>;
};

/** A definition whose `run` knows the types of its arguments. */
export interface TypedFunction<P extends readonly Parameter[]>
  extends Omit<FunctionDefinition, "parameters" | "run"> {
  readonly parameters: P;
  run(args: ArgumentsOf<P>, context: Context): Result;
}

/** Declares a function of the catalogue; exists so that `run` is typed by the parameters. */
export function defineFunction<const P extends readonly Parameter[]>(
  definition: TypedFunction<P>,
): FunctionDefinition {
  return definition;
}

const RANGES: ReadonlySet<ParameterKind> = new Set<RangeKind>([
  "numbers",
  "grid",
  "texts",
  "filters",
  "rows",
]);

/** Whether a kind is read from a range. */
export function isRange(kind: ParameterKind): kind is RangeKind {
  return RANGES.has(kind);
}
