import { type Lang, LeverError, type LeverProblem, type MetricError } from "@kidorui/core";
import { labWords } from "../i18n/lab.ts";
import { formatNumber } from "../lib/format.ts";
import { fill, texts } from "../lib/text.ts";
import type { LabData } from "./data.ts";
import { shownUnit } from "./lever-field.ts";
import { toField } from "./lever-form.ts";
import { fullLeverName } from "./lever-name.ts";

/** Longest name that a message repeats. */
const SHOWN = 60;
/** Digits of an end or a value: enough to see why it was refused. */
const DIGITS = 6;

function numberText(value: number, lang: Lang): string {
  const [, decimals = ""] = String(Number(value.toPrecision(DIGITS))).split(".");
  return formatNumber(value, "", lang, {
    bare: true,
    digits: decimals.includes("e") ? DIGITS : decimals.length,
  });
}

/** What a message is told of the page. */
type Complained = Pick<LabData, "lang" | "words" | "countries">;

function problemText(problem: LeverProblem, { lang, words, countries }: Complained): string {
  switch (problem.kind) {
    case "unknown":
      return fill(words.unknownLever, { name: problem.path.slice(0, SHOWN) });
    case "shares":
      return fill(words.sharesAbove, {
        sum: formatNumber(problem.sum, "share", lang),
        most: formatNumber(1, "share", lang),
      });
    case "outside": {
      const { path, minimum, maximum, value, whole } = problem;
      const unit = shownUnit(problem.unit);
      const shown = (amount: number): string => numberText(toField({ unit }, amount), lang);
      const open = maximum === Number.POSITIVE_INFINITY;
      return fill(words[open ? "belowLeast" : whole ? "outsideWhole" : "outsideRange"], {
        name: fullLeverName(path, lang, countries),
        low: shown(minimum),
        high: open ? "" : shown(maximum),
        unit: texts(labWords, lang)(unit),
        value: shown(value),
      });
    }
  }
}

/**
 * What is wrong with a setting, in the language, the names and the units of the page: the lever, the range it may
 * have, and what it was set to. What is no error of a lever is said as the model says it.
 */
export const complaint = (error: MetricError, data: Complained): string =>
  error instanceof LeverError ? problemText(error.problem, data) : error.in(data.lang);
