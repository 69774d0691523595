import type { Lang } from "@kidorui/core";
import { escapeHtml, type Html, html } from "./html.ts";
import { punctuation } from "./punctuation.ts";

/** What follows the last digit: the unit of a number, its sign of per cent. */
export const unitBehind = (shown: string): string => /[^0-9]*$/.exec(shown)?.[0] ?? "";

/** What is read of a piece of HTML. */
const wordsOf = ({ html: markup }: Html): string => markup.replace(/<[^>]*>/g, "");

/** The markup of a number without what is said behind it. */
function withoutUnit({ html: markup }: Html, unit: string): Html {
  const at = markup.lastIndexOf(unit);
  return { html: markup.slice(0, at) + markup.slice(at + unit.length) };
}

/** Two numbers as the ends of a range, which stays in one line: a unit of both is said once; ends that read alike stand once. */
export function rangeHtml(low: Html, high: Html, lang: Lang): Html {
  const [first, last] = [wordsOf(low), wordsOf(high)];
  if (first === last) return low;
  const unit = unitBehind(last);
  const from = unit !== "" && unitBehind(first) === unit ? withoutUnit(low, unit) : low;
  return html`<span class="range">${from}${punctuation[lang].until}${high}</span>`;
}

const RANGE = /\d[\d,.]*[^\s\d、。，（）()～–]{0,3}[～–]\d[\d,.]*(?:[%％年月日]|か月|トン)?/g;

/** Words of the data, in which each range stays in one line. */
export const wordsWithRanges = (text: string): Html => ({
  html: escapeHtml(text).replace(RANGE, '<span class="range">$&</span>'),
});
