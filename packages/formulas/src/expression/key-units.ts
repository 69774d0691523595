/** Units of what is chosen, not measured: years, codes and words. */
const KEY_UNITS: ReadonlySet<string> = new Set([
  "text",
  "year",
  "period",
  "date",
  "country",
  "element",
  "code",
]);

/** Whether a unit is one of keys: a reader's copy of a formula has the word itself, and no unit is told of it. */
export const isKeyUnit = (unit: string | undefined): boolean => unit !== undefined && KEY_UNITS.has(unit);
