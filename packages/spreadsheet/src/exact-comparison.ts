import { CELL_INVERTED_INDEX_CACHE, functionLogical, functionLookup } from "@univerjs/engine-formula";

/**
 * Two departures of the engine (0.25.1) from Excel are taken out. It answers `A1=""` from an index of the column once it
 * has one, and that index takes 0 for an empty text: without the index it compares the cells themselves. And it hands a
 * text typed into a formula that reads like a date, `"2025-06"`, to functions as a date: those that look up and choose
 * get the text.
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  for (const kind of [...functionLookup, ...functionLogical].flat())
    if (typeof kind === "function") kind.prototype.isArgumentsIgnoreNumberPattern = () => true;
}
