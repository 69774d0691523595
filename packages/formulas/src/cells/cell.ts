import { MetricError } from "@kidorui/core";
import { isErrorText, metricErrorOf } from "../errors.ts";

/** What a cell turns out to hold. `undefined` is a blank. */
export type CellContent = number | string | boolean | undefined;

/** Where a value stands, as an error message says it: `values, row 2, column 1`. */
export type Place = () => string;

/** A value as a message quotes it; safe for anything, and short. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  // As a spreadsheet shows it.
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number" || value === null) return String(value);
  return value === undefined ? "nothing" : `a cell of type ${typeof value}`;
}

/** Refuses an argument. */
export function invalid(place: Place, expected: string, received: unknown): MetricError {
  return new MetricError(
    "invalid-argument",
    `${place()}: expected ${expected}, received ${typeof received === "object" && received !== null ? "something else" : quoted(received)}.`,
  );
}

/** A property of an unknown object, without running into objects that refuse to be read. */
function property(value: object, name: string): unknown {
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}

const errorIn = (place: Place, text: string): MetricError =>
  new MetricError(metricErrorOf(text), `${place()} holds ${text}.`);

/**
 * Reads one cell as any host sends it: plain values, data types (`{ type, basicValue }`) and error
 * values. Full-width characters become plain ones in comparisons later, not here.
 * @throws {MetricError} the error the cell holds; `invalid-argument` for what is no cell value.
 */
export function contentOf(raw: unknown, place: Place): CellContent {
  if (typeof raw === "number") {
    if (Number.isFinite(raw)) return raw;
    throw new MetricError("out-of-range", `${place()}: expected a finite number, received ${raw}.`);
  }
  if (typeof raw === "string") {
    const text = raw.trim();
    if (text === "") return undefined;
    if (isErrorText(text)) throw errorIn(place, text);
    return raw;
  }
  if (typeof raw === "boolean") return raw;
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === "object") {
    for (const name of ["basicValue", "code"]) {
      const inner = property(raw, name);
      if (typeof inner === "string" && isErrorText(inner)) throw errorIn(place, inner);
      if (name === "basicValue" && inner !== undefined && typeof inner !== "object") {
        return contentOf(inner, place);
      }
    }
  }
  throw invalid(place, "a number, a text or a truth value", raw);
}

/** Blank as every host may send it: nothing, an empty text, or the 0 that desktop Excel puts for both. */
export function isBlank(content: CellContent): content is undefined | 0 {
  return content === undefined || content === 0;
}
