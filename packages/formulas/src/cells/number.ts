import type { Text } from "@kidorui/core";
import { type CellContent, invalid, type Place } from "./cell.ts";
import { plainText } from "./plain-text.ts";

const AS_VALUE: Text = {
  en: " =VALUE makes a number of a text as the workbook writes it.",
  ja: "文字列は=VALUEで数値に変換できる。",
};
const NEGATIVE: Text = {
  en: " The triangle marks a number below 0: write a minus, or put one in its place by =SUBSTITUTE and make a number of it by =VALUE.",
  ja: "三角は0未満の数を表す。「-」を付けて書くか、=SUBSTITUTEで「-」に置き換え、=VALUEで数値に変換する。",
};

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Commas that can only separate thousands: two of them, or one before a decimal point. */
const THOUSANDS = /^[+-]?\d{1,3}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)$/;
const AMBIGUOUS = /^[+-]?\d{1,3},\d{3}$/;
/** As Japanese statistics mark a number below 0. */
const TRIANGLE = /^[▲△]\s*\d/;
const PERCENTAGE = /^[+-]?(\d+(\.\d*)?|\.\d+)\s*%$/;

/** Whether a text is a percentage, which is a number only where a spreadsheet has made one of it. */
export const isPercentage = (text: string): boolean => PERCENTAGE.test(plainText(text));

/**
 * A number written as text, or `undefined` if the text is none. "1,234" is refused: it is 1234 in
 * some countries and 1.234 in others.
 * @example numberFromText("1,234,567") // 1234567
 * @example numberFromText("１２．５") // 12.5
 */
export function numberFromText(text: string): number | undefined {
  const plain = plainText(text);
  const digits = THOUSANDS.test(plain) ? plain.replaceAll(",", "") : plain;
  if (!DECIMAL.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** One point or comma before three figures: thousands in some countries, a decimal sign in others. */
const TWO_READINGS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The two numbers that a text may mean, as 1.250 is 1250 in some countries; none for a text that is clear, or no number.
 * @example numbersMeant("1,250") // [1250, 1.25]
 */
export function numbersMeant(text: string): readonly number[] {
  const plain = plainText(text);
  return TWO_READINGS.test(plain) ? [Number(plain.replace(/[.,]/, "")), Number(plain.replace(",", "."))] : [];
}

/**
 * The number a cell holds; a blank gives `undefined`.
 * @param hint How to mend what is no number.
 * @throws {MetricError} `invalid-argument` for texts that are no number, and for truth values.
 */
export function numberOf(content: CellContent, place: Place, hint?: Text): number | undefined {
  // −0 is 0 to every spreadsheet.
  if (typeof content === "number") return content + 0;
  if (content === undefined) return undefined;
  const value = typeof content === "string" ? numberFromText(content) : undefined;
  if (value !== undefined) return value + 0;
  if (typeof content === "string" && AMBIGUOUS.test(plainText(content))) {
    throw invalid(
      place,
      {
        en: "a number without a comma that may mean two things",
        ja: "桁区切りとも小数点とも読めるコンマを含まない数値",
      },
      content,
      AS_VALUE,
    );
  }
  if (typeof content === "string" && isPercentage(content)) {
    throw invalid(
      place,
      { en: "a number, and no text: 0.25 for 25%", ja: "文字列ではない数値（25％なら0.25）" },
      content,
      AS_VALUE,
    );
  }
  if (typeof content === "string" && TRIANGLE.test(plainText(content))) {
    throw invalid(place, { en: "a number", ja: "数値" }, content, NEGATIVE);
  }
  throw invalid(place, { en: "a number", ja: "数値" }, content, hint);
}
