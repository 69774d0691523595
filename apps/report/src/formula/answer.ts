import type { Dataset, Lang, Row, RowRef } from "@kidorui/core";
import type { Evaluation } from "@kidorui/formulas";
import {
  Evaluator,
  type Expression,
  NO_NAMES,
  parseExpression,
  publishExpression,
  rowsBehind,
  sourcesBehind,
  type Value,
} from "@kidorui/formulas/expression";

/** What a formula gives, and what it rests on. */
export interface Answer {
  readonly value: Value;
  /** The formula as any workbook can compute it, its edition named. */
  readonly published: string;
  readonly edition: string;
  /** Every call behind the value, each once. */
  readonly calls: readonly Evaluation[];
  /** The one call that the formula is; absent where it is more than that. */
  readonly whole: Evaluation | undefined;
  readonly rows: readonly RowRef[];
  readonly sources: readonly Row<"sources">[];
}

/** The call that a formula is, if it is one and gave a value: what stands in its arguments was called before it. */
function wholeCall(expression: Expression, calls: readonly Evaluation[]): Evaluation | undefined {
  const last = calls.at(-1);
  return expression.kind === "call" && expression.callee === `REE.${last?.definition.id}` ? last : undefined;
}

/**
 * Evaluates a formula on an edition.
 * @param lang Language of the reader, for words that no argument asks for in one.
 * @throws {ExpressionError} for what cannot be read. An error of the sheet is a value.
 */
export function answerTo(formula: string, dataset: Dataset, edition: string, lang: Lang = "en"): Answer {
  const expression = parseExpression(formula);
  const evaluator = new Evaluator(dataset, edition, NO_NAMES, lang);
  const { value, calls } = evaluator.evaluate(expression);
  return {
    value,
    published: publishExpression(expression, evaluator),
    edition,
    calls,
    whole: wholeCall(expression, calls),
    rows: rowsBehind(calls),
    sources: sourcesBehind(calls),
  };
}
