import type { Lang } from "@kidorui/core";
import { type ExpressionError, plainFormula } from "@kidorui/formulas/expression";
import { formulaWords } from "../i18n/formula.ts";
import { html } from "../lib/html.ts";
import { fill } from "../lib/text.ts";
import type { AnswerView } from "./answer-view.ts";

/** A formula that may be meant, and what the button says that puts it in. */
interface Mend {
  readonly formula: string;
  readonly label: string;
}

/** What a formula with a fault may be meant to be, where that is known. */
function mendOf({ mend, span }: ExpressionError, formula: string, lang: Lang): Mend | undefined {
  const plain = plainFormula(formula);
  if (plain !== formula) return { formula: plain, label: formulaWords.mend[lang] };
  if (mend === undefined) return undefined;
  const mended = `${formula.slice(0, span.start)}${mend}${formula.slice(span.end)}`;
  return { formula: mended, label: fill(formulaWords.mendWord[lang], { word: mend }) };
}

/** What cannot be read in a formula: why, with its column, and the place marked; a mend where we know one. */
export function faultView(error: ExpressionError, formula: string, lang: Lang): AnswerView {
  const { text, span } = error;
  const message = fill(formulaWords.atColumn[lang], { n: span.start + 1, message: text[lang] });
  // A fault at the end of a formula stands behind its last character.
  const [start, end] = [span.start, Math.max(span.end, span.start + 1)];
  const marked = html`${formula.slice(0, start)}<mark>${formula.slice(start, end) || " "}</mark>${formula.slice(end)}`;
  const meant = mendOf(error, formula, lang);
  const mend = meant
    ? html`<p><button type="button" data-formula-try="${meant.formula}">${meant.label}</button></p>`
    : html``;
  return {
    html: html`<p class="formula-answer__error">${message}</p><p class="formula-answer__published"><code>${marked}</code></p>${mend}`,
    spoken: message,
  };
}
