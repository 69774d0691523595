import type { Dataset, Lang, Row, Text } from "@kidorui/core";
import type { Evaluation } from "@kidorui/formulas";
import {
  Evaluator,
  type Expression,
  ExpressionError,
  gridOf,
  NO_NAMES,
  parseSheetFormula,
  partsOf,
  rowsBehind,
  sourcesBehind,
  type Value,
} from "@kidorui/formulas/expression";
import { withoutResult } from "../words/errors.ts";
import { functionsIn, isSavedUnknown } from "../workbook/ree-formula.ts";
import type { Resolved } from "../workbook/resolve.ts";
import { shows } from "./shows.ts";

/** A cell as the sheet shows it. */
export interface ShownCell {
  readonly formula: string | undefined;
  readonly shown: unknown;
}

/** What the formula of a cell comes to, and what it rests on. */
export interface Account {
  readonly kind: "account";
  readonly value: Value;
  readonly calls: readonly Evaluation[];
  readonly editions: readonly string[];
  readonly rows: number;
  readonly sources: readonly Row<"sources">[];
  /** Whether the cell shows the same. */
  readonly agrees: boolean;
}

/** An answer to "what does this cell hold, and why?". */
export type Explanation =
  | Account
  /** Neither a formula nor one of ours. */
  | { readonly kind: "none" }
  /** Excel itself has no result; `needs` tells how large one of ours would be. */
  | { readonly kind: "host"; readonly shown: string; readonly needs: Value | undefined }
  /** The pane cannot compute the formula. */
  | { readonly kind: "cannot"; readonly why: Text; readonly shown: unknown };

/** Names that LET gives within the formula. */
const localNames = (expression: Expression): readonly string[] => [
  ...(expression.kind === "let" ? expression.bindings.map(({ name }) => name.toLowerCase()) : []),
  ...partsOf(expression).flatMap(localNames),
];

const spelt = (expression: Expression): readonly string[] =>
  expression.kind === "name" ? [expression.name] : partsOf(expression).flatMap(spelt);

/** References as the formula spells them: what is asked of the sheet. */
function referencesIn(expression: Expression): readonly string[] {
  const local = new Set(localNames(expression));
  return [...new Set(spelt(expression))].filter((name) => !local.has(name.toLowerCase()));
}

/** What the evaluation needs from outside. */
export interface Sheet {
  readonly dataset: Dataset;
  readonly edition: string;
  readonly namespace: string;
  readonly lang: Lang;
  readonly resolve: (names: readonly string[]) => Promise<Resolved>;
}

/**
 * Explains one cell, from its own formula and the cells that it refers to alone. An error of the sheet is a value: it
 * says why. What the pane cannot compute, it says, and guesses nothing.
 */
export async function explain({ formula, shown }: ShownCell, sheet: Sheet): Promise<Explanation> {
  const { dataset, edition, namespace, lang } = sheet;
  if (formula === undefined) return { kind: "none" };
  if (isSavedUnknown(formula, namespace)) return { kind: "host", shown: "#NAME?", needs: undefined };
  if (functionsIn(formula, namespace).length === 0) return { kind: "none" };
  const host = typeof shown === "string" && withoutResult.has(shown) ? shown : undefined;
  try {
    const expression = parseSheetFormula(formula);
    const { values, refusals } = await sheet.resolve(referencesIn(expression));
    const [refusal] = refusals.values();
    if (refusal && host === undefined) return { kind: "cannot", why: refusal, shown };
    const evaluator = new Evaluator(dataset, edition, NO_NAMES, lang).given(values);
    const { value, calls } = evaluator.evaluate(expression);
    if (host !== undefined) return { kind: "host", shown: host, needs: value };
    return {
      kind: "account",
      value,
      calls,
      editions: [
        ...new Set(calls.filter(({ definition }) => definition.tier === "data").map((call) => call.edition)),
      ],
      rows: rowsBehind(calls).length,
      sources: sourcesBehind(calls),
      agrees: shows(shown, gridOf(value.content)[0]?.[0]),
    };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (host !== undefined) return { kind: "host", shown: host, needs: undefined };
    return { kind: "cannot", why: error.text, shown };
  }
}
