import {
  compareTexts,
  type Dataset,
  type Edition,
  type Lang,
  MetricError,
  type Row,
  type RowRef,
} from "@kidorui/core";
import type { Call } from "./call.ts";
import { functionById } from "./catalogue.ts";
import type { Evaluation } from "./evaluation.ts";
import { formulaText } from "./format.ts";
import { type CallArgument, type FunctionDefinition, type Result, UNIT_OF_ARGUMENTS } from "./function.ts";
import { editionOf, invoke } from "./invoke.ts";
import { serialOf } from "./serial-date.ts";

/** What a spreadsheet would send for an argument of a call: dates as serial numbers, blanks as `null`. */
export function rawArgument(argument: CallArgument): unknown {
  if (argument === undefined) return null;
  if (typeof argument === "object" && argument !== null && "date" in argument) {
    return serialOf(argument.date) ?? argument.date;
  }
  return argument;
}

/** What a row was taken from, and what an assumption or a claim rests on. */
function citedBy({ row }: RowRef): readonly unknown[] {
  const evidence = row["evidence_ids"];
  return [row["source_id"], ...(typeof evidence === "string" ? evidence.split(" ") : [])];
}

/** The publications behind rows, newest first. */
function sourcesOf(edition: Edition, rows: readonly RowRef[]): readonly Row<"sources">[] {
  const ids = new Set(rows.flatMap(citedBy));
  return edition
    .visible("sources")
    .filter((source) => ids.has(source.source_id))
    .toSorted(
      (a, b) =>
        compareTexts(edition.effectiveDate(b.source_id), edition.effectiveDate(a.source_id)) ||
        compareTexts(a.source_id, b.source_id),
    );
}

/** What the columns of a result are, where their number is known, with the units that hold. */
function columnsOf({ columns: stated }: FunctionDefinition, { columns = stated }: Result, unit: string) {
  if (columns === undefined || columns.some(({ repeated }) => repeated)) return {};
  const told = unit === UNIT_OF_ARGUMENTS ? undefined : unit;
  return {
    columns: columns.map((column) =>
      column.unit === UNIT_OF_ARGUMENTS ? { ...column, unit: told } : column,
    ),
  };
}

function evaluateAnew(
  call: Call,
  dataset: Dataset,
  editionId: string,
  lang: Lang,
  formula: string,
): Evaluation {
  const definition = functionById(call.id);
  const raw = call.arguments.map(rawArgument);
  const edition = dataset.edition(editionOf(definition, raw, dataset, editionId));
  const { result, rows } = edition.record(() => invoke(definition, raw, dataset, editionId, lang));
  const unit = result.unit ?? definition.unit;
  return {
    ...result,
    ...columnsOf(definition, result, unit),
    call,
    definition,
    edition: edition.id,
    unit,
    formula,
    rows,
    sources: sourcesOf(edition, rows),
  };
}

type Outcome = { readonly evaluation: Evaluation } | { readonly error: MetricError };

// Pages repeat calls; the data never change under them.
const known = new WeakMap<Dataset, Map<string, Outcome>>();

/**
 * Evaluates a call on an edition: its value, its formula, the rows that were read and the
 * publications behind them.
 *
 * @param lang Language of the reader, for words that no argument asks for in one.
 * @throws {MetricError} as the function does; `invalid-argument` for an unknown function or edition.
 */
export function evaluate(call: Call, dataset: Dataset, editionId: string, lang: Lang = "en"): Evaluation {
  const formula = formulaText(call, editionId);
  let outcomes = known.get(dataset);
  if (!outcomes) {
    outcomes = new Map();
    known.set(dataset, outcomes);
  }
  const key = `${editionId}|${lang}|${formula}`;
  let outcome = outcomes.get(key);
  if (!outcome) {
    outcome = attempt(() => evaluateAnew(call, dataset, editionId, lang, formula), formula);
    outcomes.set(key, outcome);
  }
  if ("error" in outcome) throw outcome.error;
  return outcome.evaluation;
}

const refusedBy = new WeakMap<MetricError, string>();

/** The formula that an evaluation refused with this very error; `undefined` for an error from elsewhere. */
export const refusedFormula = (error: MetricError): string | undefined => refusedBy.get(error);

function attempt(compute: () => Evaluation, formula: string): Outcome {
  try {
    return { evaluation: compute() };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    refusedBy.set(error, formula);
    return { error };
  }
}
