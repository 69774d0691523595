import { concentrationSymbols } from "./symbols/concentration.ts";
import { dependenceSymbols } from "./symbols/dependence.ts";
import { scenarioSymbols } from "./symbols/scenario.ts";
import { stockSymbols } from "./symbols/stock.ts";
import type { SymbolsById } from "./symbols/symbol.ts";
import { utilitySymbols } from "./symbols/utility.ts";

/** Symbols of each formula, by the id of its function. */
export const methodSymbols: SymbolsById = {
  ...concentrationSymbols,
  ...dependenceSymbols,
  ...stockSymbols,
  ...scenarioSymbols,
  ...utilitySymbols,
};
