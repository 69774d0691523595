import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, type Row, showsMistake } from "@kidorui/core";
import { EDITIONS, RECORD } from "@kidorui/core/node";
import { Evaluator, ExpressionError, parseExpression } from "@kidorui/formulas/expression";

/** Thrown where the functions give otherwise than an issued edition published. */
export class IssuedError extends Error {
  override readonly name = "IssuedError";
}

/** What of a record is read here: every published call with what it gave. */
interface Published {
  readonly figures: Readonly<Record<string, { readonly value: unknown }>>;
}

const functionOf = (formula: string): string => /^=REE\.([A-Z0-9.]+)\(/.exec(formula)?.[1] ?? "";

/** Functions whose method was set right since an edition was issued: they give otherwise on purpose. */
const corrected = ({ tables }: Dataset, edition: Row<"editions">): ReadonlySet<string> =>
  new Set(
    tables.errata
      .filter((erratum) => showsMistake(edition, erratum))
      .flatMap(({ function_ids }) => function_ids.split(" ")),
  );

function today(formula: string, evaluator: Evaluator): unknown {
  try {
    const { value, calls } = evaluator.evaluate(parseExpression(formula));
    return calls[0]?.value ?? value.content;
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}

function differing(folder: string, dataset: Dataset, edition: Row<"editions">): readonly string[] {
  const path = join(folder, EDITIONS, edition.edition_id, RECORD);
  const { figures } = JSON.parse(readFileSync(path, "utf8")) as Published;
  const evaluator = new Evaluator(dataset, edition.edition_id);
  const known = corrected(dataset, edition);
  return Object.entries(figures)
    .filter(([formula]) => !known.has(functionOf(formula)))
    .filter(([formula, { value }]) => JSON.stringify(today(formula, evaluator)) !== JSON.stringify(value))
    .map(([formula]) => `${edition.edition_id}: ${formula}`);
}

const SHOWN = 10;

/**
 * Refuses data and functions that no longer give what an issued edition published: a workbook that names the edition
 * counts on it.
 * @param folder The data folder, whose records are read.
 * @throws {IssuedError} with the calls that differ.
 */
export function refuseChangedEditions(folder: string, dataset: Dataset): void {
  const issued = dataset.tables.editions.filter(({ published }) => published !== "");
  const found = issued.flatMap((edition) => differing(folder, dataset, edition));
  if (found.length === 0) return;
  throw new IssuedError(
    [
      `Issued editions no longer give what they published (${found.length} calls); an issued edition is set right by: data erratum.`,
      ...found.slice(0, SHOWN),
    ].join("\n"),
  );
}
