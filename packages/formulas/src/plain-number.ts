import { MetricError } from "@kidorui/core";

/**
 * A number as digits, all of them, never with an exponent: formula dialects differ on those.
 * @example plainNumber(1.5e-7) // "0.00000015"
 * @example plainNumber(1e21) // "1000000000000000000000"
 */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new MetricError(
      "out-of-range",
      `Expected a finite number, received ${value}.`,
      `有限の数値を指定する（指定値：${value}）。`,
    );
  }
  const text = String(value + 0);
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
