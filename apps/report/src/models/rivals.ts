import type { Row } from "@kidorui/core";
import { call, type Evaluation, evaluate, type Matrix } from "@kidorui/formulas";
import { wordIn } from "../figures/table-columns.ts";
import type { Book } from "../lib/book.ts";
import { formatNumber } from "../lib/format.ts";
import { punctuation } from "../lib/punctuation.ts";

/** Another answer to the question how far an importer depends on a supplier. */
export interface Rival {
  /** What it is of and what it divides. */
  readonly words: string;
  readonly share: string;
  readonly source: Row<"sources"> | undefined;
}

/** The other answers to the same question for the same period, and the call that gives all of them. */
export interface Rivals {
  readonly period: string;
  readonly formula: string;
  readonly answers: readonly Rival[];
}

/** Answers differ in these. */
const PARTS = ["element", "scope", "basis"] as const;

/** Who says what else of a dependence in its year; nothing of other numbers, and where nobody does. */
export function rivalsOf(
  book: Book,
  { definition, call: asked, rows, value, edition }: Evaluation,
): Rivals | undefined {
  const period = String(rows[0]?.row["period"] ?? "");
  if (definition.id !== "DEPENDENCE" || period === "") return undefined;
  const [importer, supplier] = asked.arguments;
  const when = /^\d{4}$/.test(period) ? Number(period) : period;
  const all = evaluate(
    call("DEFINITIONS", importer, supplier, undefined, when, false),
    book.dataset,
    edition,
  );
  const columns = (all.definition.columns ?? []).map(({ name }) => name);
  const answers = (all.value as Matrix)
    .map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""])))
    .filter(({ share }) => share !== value)
    .map((answer): Rival => {
      const words = PARTS.map((name) => wordIn({ name }, String(answer[name]), book));
      const mark = answer["flag"] ? ` [${answer["flag"]}]` : "";
      return {
        words: words.join(punctuation[book.lang].comma),
        share: `${formatNumber(Number(answer["share"]), "share", book.lang)}${mark}`,
        source: all.sources.find(({ source_id }) => source_id === answer["source"]),
      };
    });
  return answers.length === 0 ? undefined : { period, formula: all.formula, answers };
}
