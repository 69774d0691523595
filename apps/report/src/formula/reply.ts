import type { Dataset, Lang } from "@kidorui/core";
import { type Candidate, completionsAt, ExpressionError } from "@kidorui/formulas/expression";
import { answerTo } from "./answer.ts";
import { answerView } from "./answer-view.ts";
import { faultView } from "./fault-view.ts";
import { hintView } from "./hint-view.ts";

/** What the page asks: the value of a formula, or what may be typed where the caret stands. */
export type Question = { readonly formula: string; readonly edition: string; readonly lang: Lang } & (
  | { readonly kind: "value"; readonly site: string }
  | { readonly kind: "completion"; readonly caret: number }
);

/** What is shown for a formula. */
export interface ShownAnswer {
  readonly kind: "value";
  readonly html: string;
  readonly spoken: string;
  /** Whether the formula could be read. */
  readonly readable: boolean;
}

/** What may be typed, and the part of the formula that it replaces. */
export interface ShownCompletion {
  readonly kind: "completion";
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** The function around the caret, in HTML; empty where there is none. */
  readonly hint: string;
}

export type Reply = ShownAnswer | ShownCompletion;

function shownAnswer({ formula, edition, lang }: Question, site: string, dataset: Dataset): ShownAnswer {
  try {
    const { html, spoken } = answerView(answerTo(formula, dataset, edition, lang), formula, site, lang);
    return { kind: "value", html: html.html, spoken, readable: true };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { html, spoken } = faultView(error, formula, lang);
    return { kind: "value", html: html.html, spoken, readable: false };
  }
}

/** Answers a question of the page. Both may be sent between threads. */
export function replyTo(question: Question, dataset: Dataset): Reply {
  if (question.kind === "value") return shownAnswer(question, question.site, dataset);
  const { formula, caret, edition, lang } = question;
  const { start, end, candidates, within } = completionsAt(formula, caret, dataset, edition, lang);
  const hint = within ? hintView(within.definition, within.parameter, lang).html : "";
  return { kind: "completion", start, end, candidates, hint };
}
