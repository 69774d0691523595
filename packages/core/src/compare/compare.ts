/** One entry of two collections that is not the same in both. */
export interface Difference<T> {
  readonly name: string;
  /** `undefined` where the entry is only in the later collection. */
  readonly before: T | undefined;
  /** `undefined` where the entry is only in the earlier collection. */
  readonly after: T | undefined;
}

/**
 * What differs between two named collections: rows by id, cells by column, facts, calls, figures of a
 * record. Entries of the earlier one first, in its order, then those that came.
 *
 * @param isSame When two entries of one name are the same; by default, when they are one value.
 * @example compare(new Map([["a", 1], ["b", 2]]), new Map([["a", 1], ["b", 3], ["c", 4]])).map(({ name }) => name) // ["b", "c"]
 */
export function compare<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isSame: (before: T, after: T) => boolean = Object.is,
): Difference<T>[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((entry) => {
      if (entry.before === undefined || entry.after === undefined) return entry.before !== entry.after;
      return !isSame(entry.before, entry.after);
    });
}
