import { MetricError } from "../errors.ts";
import { type Named, nameIn, type Text } from "../text.ts";

/** A number as a message shows it: what is none by a word of the language. */
function shown(value: number): Text {
  if (Number.isNaN(value)) return { en: "NaN", ja: "数でない値" };
  if (Number.isFinite(value)) return { en: String(value), ja: String(value) };
  return value > 0 ? { en: "Infinity", ja: "無限大" } : { en: "-Infinity", ja: "負の無限大" };
}

function outside(metric: string, name: Named, expected: Text, value: number): MetricError {
  const received = shown(value);
  return new MetricError(
    "out-of-range",
    `expected ${nameIn(name, "en")} ${expected.en}, received ${received.en}.`,
    `${nameIn(name, "ja")}は${expected.ja}である必要がある（値：${received.ja}）。`,
    metric,
  );
}

/** A quantity that may be summed or divided: a finite number, zero included. Written so that NaN fails too. */
export function requireQuantity(metric: string, name: Named, value: number): number {
  if (value >= 0 && value < Infinity) return value;
  throw outside(metric, name, { en: "to be a finite number ≥ 0", ja: "0以上の有限の数" }, value);
}

/** A number to divide by or to take the logarithm of: finite and above zero. */
export function requirePositive(metric: string, name: Named, value: number): number {
  if (value > 0 && value < Infinity) return value;
  throw outside(metric, name, { en: "to be a finite number > 0", ja: "0より大きい有限の数" }, value);
}

/** Any number but NaN and the infinities. */
export function requireFinite(metric: string, name: Named, value: number): number {
  if (Number.isFinite(value)) return value;
  throw outside(metric, name, { en: "to be a finite number", ja: "有限の数" }, value);
}

/** A part of a whole, from 0 to 1. */
export function requireFraction(metric: string, name: Named, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw outside(metric, name, { en: "between 0 and 1", ja: "0以上1以下の数" }, value);
}

/** A whole number not below `minimum`, and not above `maximum` if there is one. */
export function requireCount(
  metric: string,
  name: Named,
  value: number,
  minimum: number,
  maximum = Infinity,
): number {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return value;
  const range: Text =
    maximum === Infinity
      ? { en: `≥ ${minimum}`, ja: `${minimum}以上` }
      : { en: `from ${minimum} to ${maximum}`, ja: `${minimum}以上${maximum}以下` };
  throw outside(metric, name, { en: `to be a whole number ${range.en}`, ja: `${range.ja}の整数` }, value);
}
