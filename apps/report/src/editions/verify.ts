import {
  type AnyRow,
  type Dataset,
  type Row,
  rowId,
  showsMistake,
  type TableName,
  tableNames,
} from "@kidorui/core";
import { Evaluator, ExpressionError, parseExpression } from "@kidorui/formulas/expression";
import { issuedEditions } from "../lib/editions.ts";
import { cellsOf, figureOf, type RecordedFigure } from "../models/edition-record.ts";
import { type Difference, figureDifferences, rowDifferences } from "./differences.ts";
import { readRecord } from "./issued-folder.ts";
import type { IssuedRecord } from "./issued-record.ts";

/** A method that was corrected since an edition was issued, and what it moves there. */
export interface CorrectedMethod {
  readonly erratum: string;
  /** Recorded calls that give another result today. */
  readonly calls: number;
}

/** What became of one issued edition. */
export interface Verdict {
  readonly edition: string;
  /** What nothing accounts for: nothing, where the edition holds. */
  readonly differences: readonly Difference[];
  /** What errata of method account for: the pages keep what was recorded. */
  readonly methods: readonly CorrectedMethod[];
}

/** A recorded call today, or why it gives no result. */
function today(formula: string, evaluator: Evaluator): RecordedFigure | string {
  try {
    const { value, calls } = evaluator.evaluate(parseExpression(formula));
    const [evaluation] = calls;
    if (evaluation) return figureOf(evaluation);
    return typeof value.content === "object" && value.content !== null && "text" in value.content
      ? value.content.text.en
      : "no result";
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}

/** The function a formula calls. */
const functionOf = (formula: string): string => /^=REE\.([A-Z0-9.]+)\(/.exec(formula)?.[1] ?? "";

/** Errata of method that an edition was issued before. */
const methodErrata = (dataset: Dataset, edition: Row<"editions">): readonly Row<"errata">[] =>
  dataset.tables.errata.filter((erratum) => erratum.function_ids !== "" && showsMistake(edition, erratum));

/** Rows an edition showed that are gone, or say otherwise. */
function movedRows({ edition, rows }: IssuedRecord, dataset: Dataset): readonly Difference[] {
  const view = dataset.edition(edition);
  const now = new Map<TableName, ReadonlyMap<string, AnyRow>>();
  const rowOf = (table: TableName, id: string): AnyRow | undefined => {
    const known =
      now.get(table) ?? new Map(view.visible(table).map((row) => [rowId({ table, row }), row as AnyRow]));
    now.set(table, known);
    return known.get(id);
  };
  return Object.entries(rows).flatMap(([name, before]) => {
    const at = name.indexOf("/");
    const table = tableNames.find((known) => known === name.slice(0, at));
    const row = table && rowOf(table, name.slice(at + 1));
    return rowDifferences(name, before, table && row && cellsOf({ table, row }));
  });
}

/**
 * Computes what an edition recorded anew, from the data and code at hand. A difference is accounted for only where an
 * erratum of method names the function.
 */
export function verifyRecord(record: IssuedRecord, dataset: Dataset): Verdict {
  const { edition, figures } = record;
  if (!dataset.editionIds.includes(edition)) {
    const gone: Difference = {
      kind: "edition",
      name: "row of the editions",
      before: edition,
      after: undefined,
    };
    return { edition, differences: [gone], methods: [] };
  }
  const evaluator = new Evaluator(dataset, edition);
  const errata = methodErrata(dataset, dataset.edition(edition).row);
  const accounted = new Map<string, number>();
  const moved = Object.entries(figures).flatMap(([formula, before]) => {
    const found = figureDifferences(formula, before, today(formula, evaluator));
    const erratum =
      found.length > 0 &&
      errata.find(({ function_ids }) => function_ids.split(" ").includes(functionOf(formula)));
    if (!erratum) return found;
    accounted.set(erratum.erratum_id, (accounted.get(erratum.erratum_id) ?? 0) + 1);
    return [];
  });
  return {
    edition,
    differences: [...moved, ...movedRows(record, dataset)],
    methods: [...accounted].map(([erratum, calls]) => ({ erratum, calls })),
  };
}

/** Verifies issued editions of a data folder. */
export const verifyEditions = (
  folder: string,
  dataset: Dataset,
  editions: readonly string[] = issuedEditions(dataset),
): readonly Verdict[] => editions.map((edition) => verifyRecord(readRecord(folder, edition), dataset));
