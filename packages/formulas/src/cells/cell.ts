import { type Lang, MetricError, type Text } from "@kidorui/core";
import { isErrorText, metricErrorOf } from "../errors.ts";

/** What a cell turns out to hold. `undefined` is a blank. */
export type CellContent = number | string | boolean | undefined;

/** Where a value stands, as an error message says it: `values, row 2, column 1`. */
export type Place = (lang: Lang) => string;

/** A value as a message quotes it; safe for anything, and short. */
export function quoted(value: unknown, lang: Lang = "en"): string {
  if (typeof value === "string") {
    const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    return lang === "ja" ? `「${shown}」` : `"${shown}"`;
  }
  // As a spreadsheet shows it.
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number") return String(value);
  if (value === undefined || value === null) return lang === "ja" ? "なし" : "nothing";
  if (Array.isArray(value)) return lang === "ja" ? "範囲" : "a range";
  return lang === "ja" ? "その他" : "something else";
}

/** What a message says was received, in both languages. Hosts send 0 for a blank cell. */
export function receivedText(received: unknown): Text {
  if (received === 0) return { en: "0 or an empty cell", ja: "0または空白" };
  return { en: quoted(received), ja: quoted(received, "ja") };
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

/** What stands for a data type where a value is asked for: the text of an entity, else its basic value. */
function basicOf(raw: object): unknown {
  const text = property(raw, "text");
  return /entity$/i.test(String(property(raw, "type"))) && typeof text === "string"
    ? text
    : property(raw, "basicValue");
}

/** The error that a cell shows, if it shows one. */
export function errorTextOf(raw: unknown): string | undefined {
  const isObject = typeof raw === "object" && raw !== null;
  const shown = isObject ? [basicOf(raw), property(raw, "code")] : [raw];
  return shown
    .map((text) => (typeof text === "string" ? text.trim() : ""))
    .find((text) => text.startsWith("#") && isErrorText(text));
}

/**
 * Reads one cell as any host sends it: plain values, data types (`{ type, basicValue }`, entities such as
 * Geography with their `text`) and error values. Full-width characters become plain ones in comparisons
 * later, not here.
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
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === "boolean") return raw;
  const error = errorTextOf(raw);
  if (error !== undefined) throw errorIn(place, error);
  if (typeof raw === "string") return raw.trim() === "" ? undefined : raw;
  if (typeof raw === "object") {
    const basic = basicOf(raw);
    if (basic !== undefined && typeof basic !== "object") return contentOf(basic, place);
  }
  throw invalid(place, { en: "a number, a text or a truth value", ja: "数値、文字列または論理値" }, raw);
}

/** Blank as every host may send it: nothing, an empty text, or the 0 that desktop Excel puts for both. */
export function isBlank(content: CellContent): content is undefined | 0 {
  return content === undefined || content === 0;
}
