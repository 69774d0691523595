import type { Lang } from "@kidorui/core";
import { type ExpressionError, plainFormula } from "@kidorui/formulas/expression";
import { formulaWords } from "../i18n/formula.ts";
import { html } from "../lib/html.ts";
import { fill } from "../lib/text.ts";
import type { AnswerView } from "./answer-view.ts";

/** What cannot be read in a formula: why, with its column, and the place marked; a mend where we know one. */
export function faultView({ text, span }: ExpressionError, formula: string, lang: Lang): AnswerView {
  const message = fill(formulaWords.atColumn[lang], { n: span.start + 1, message: text[lang] });
  // A fault at the end of a formula stands behind its last character.
  const [start, end] = [span.start, Math.max(span.end, span.start + 1)];
  const marked = html`${formula.slice(0, start)}<mark>${formula.slice(start, end) || " "}</mark>${formula.slice(end)}`;
  const plain = plainFormula(formula);
  const mend =
    plain === formula
      ? html``
      : html`<p><button type="button" data-formula-try="${plain}">${formulaWords.mend[lang]}</button></p>`;
  return {
    html: html`<p class="formula-answer__error">${message}</p><p class="formula-answer__published"><code>${marked}</code></p>${mend}`,
    spoken: message,
  };
}
