import { type Lang, MetricError, type Text } from "@kidorui/core";
import { isErrorText, metricErrorOf } from "../errors.ts";

/** What a cell turns out to hold. `undefined` is a blank. */
export type CellContent = number | string | boolean | undefined;

/** Where a value stands, as an error message says it: `values, row 2, column 1`. */
export type Place = (lang: Lang) => string;

/** A value as a message quotes it; safe for anything, and short. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  // As a spreadsheet shows it.
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number" || value === null) return String(value);
  return value === undefined ? "nothing" : `a cell of type ${typeof value}`;
}

/** What a message says was received, in both languages. Hosts send 0 for a blank cell. */
export function receivedText(received: unknown): Text {
  if (received === 0) return { en: "0 or an empty cell", ja: "0または空白" };
  if (typeof received === "object" && received !== null) return { en: "something else", ja: "その他" };
  return { en: quoted(received), ja: received === undefined ? "なし" : quoted(received) };
}

const NO_HINT: Text = { en: "", ja: "" };

/** Refuses an argument; a hint says how to mend it where the expectation alone does not. */
export function invalid(place: Place, expected: Text, received: unknown, hint = NO_HINT): MetricError {
  const text = receivedText(received);
  return new MetricError(
    "invalid-argument",
    `${place("en")}: expected ${expected.en}, received ${text.en}.${hint.en}`,
    `${place("ja")}：${expected.ja}を指定する（指定値：${text.ja}）。${hint.ja}`,
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
  new MetricError(
    metricErrorOf(text),
    `${place("en")} holds ${text}.`,
    `${place("ja")}のセルがエラー${text}である。`,
  );

/**
 * Reads one cell as any host sends it: plain values, data types (`{ type, basicValue }`) and error
 * values. Full-width characters become plain ones in comparisons later, not here.
 * @throws {MetricError} the error the cell holds; `invalid-argument` for what is no cell value.
 */
export function contentOf(raw: unknown, place: Place): CellContent {
  if (typeof raw === "number") {
    if (Number.isFinite(raw)) return raw;
    throw new MetricError(
      "out-of-range",
      `${place("en")}: expected a finite number, received ${raw}.`,
      `${place("ja")}：有限の数値を指定する（指定値：${raw}）。`,
    );
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
  throw invalid(place, { en: "a number, a text or a truth value", ja: "数値、文字列または論理値" }, raw);
}

/** Blank as every host may send it: nothing, an empty text, or the 0 that desktop Excel puts for both. */
export function isBlank(content: CellContent): content is undefined | 0 {
  return content === undefined || content === 0;
}
