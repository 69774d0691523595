import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * The engine answers `A1=""` from an index of the column once it has one, and that index takes 0 for an empty text
 * (0.25.1). Without the index it compares the cells themselves.
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
