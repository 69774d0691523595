import { type Edition, MetricError } from "@kidorui/core";
import { plainText } from "./cells/plain-text.ts";
import { codeFor, codeOf } from "./names.ts";

/** Digits of a customs code beyond the six of the Harmonized System, in the ways they are written. */
const NATIONAL = /^(\d{4})\.?(\d{2})[-. ]?(\d{2,4})$/;

/**
 * The code of a product written as its key, its code of the Harmonized System with or without the
 * point, or its name in English or Japanese, in any case.
 * @throws {MetricError} `invalid-argument` for an unknown product, with the nearest known one; for a code of
 *   more than six digits, with what is collected.
 */
export function productOf(edition: Edition, text: string, parameter: string): string {
  const [, heading = "", sub = ""] = NATIONAL.exec(plainText(text)) ?? [];
  const six = heading === "" ? undefined : codeFor(edition, "product", `${heading}.${sub}`);
  if (six === undefined || codeFor(edition, "product", text) !== undefined) {
    return codeOf(edition, "product", text, () => parameter);
  }
  throw new MetricError(
    "invalid-argument",
    `${parameter}: "${text.slice(0, 40)}" is a code of one country's tariff; trade is collected by the six digits of the Harmonized System. Write ${heading}.${sub} (${six}).`,
    `${parameter}：「${text.slice(0, 40)}」は国別の統計品目番号である。収録しているのはHSコード6桁までの貿易であり、${heading}.${sub}（${six}）と指定する。`,
  );
}
