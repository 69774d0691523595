import type { Text } from "@kidorui/core";

/** A symbol of a formula and what it stands for. */
export interface FormulaSymbol {
  readonly tex: string;
  readonly meaning: Text;
}

/** Symbols of each formula, by the id of its function. */
export type SymbolsById = Readonly<Record<string, readonly FormulaSymbol[]>>;
