import { type Dataset, type Edition, LeverError, MetricError, type MetricErrorCode } from "@kidorui/core";
import { argumentsFrom } from "./arguments.ts";
import { isBlank, quoted } from "./cells/cell.ts";
import { plainText } from "./cells/plain-text.ts";
import { singleCell } from "./cells/range.ts";
import { safeValue } from "./cells/result.ts";
import { EDITION_PARAMETER } from "./edition-parameter.ts";
import type { Context, FunctionDefinition, Result } from "./function.ts";

/**
 * Id of the edition a function reads: its own last argument, else the default, else the newest.
 * @throws {MetricError} `invalid-argument` for an edition that does not exist.
 */
export function editionOf(
  definition: FunctionDefinition,
  rawArguments: readonly unknown[],
  dataset: Dataset,
  defaultEdition?: string,
): string {
  const index = definition.parameters.findIndex(({ name }) => name === EDITION_PARAMETER);
  const content = index < 0 ? undefined : singleCell(rawArguments[index], EDITION_PARAMETER);
  const id = isBlank(content)
    ? (defaultEdition ?? dataset.latest)
    : plainText(typeof content === "string" ? content : quoted(content));
  return editionBy(dataset, id).id;
}

/** The edition with an id, in any case. Throws as `editionOf`. */
function editionBy(dataset: Dataset, id: string): Edition {
  const known = dataset.editionIds.find((edition) => edition.toLowerCase() === id.toLowerCase());
  return dataset.edition(known ?? id.slice(0, 40));
}

/**
 * An error as somebody who typed the function must read it: a metric names itself at the head of its
 * message, and the reader knows neither it nor that the function uses it.
 */
function inWordsOf(definition: FunctionDefinition, error: unknown): unknown {
  if (!(error instanceof MetricError)) return error;
  const message = messageFor(definition, error);
  return new MetricError(error.code, message, error.japanese ?? inJapanese(definition, error.code, message));
}

/** Where a metric speaks English only: when the function documents this error, and the English words. */
function inJapanese({ id, errors }: FunctionDefinition, code: MetricErrorCode, message: string): string {
  const when = errors.filter((error) => error.code === code).map((error) => error.when.ja);
  return when.length === 0 ? message : `${id}：${when.join("、または")}。［${message}］`;
}

function messageFor({ id, parameters }: FunctionDefinition, error: MetricError): string {
  const [head, name = ""] = /^([a-z]\w*): /i.exec(error.message) ?? [];
  if (head === undefined || name === "Edition") return error.message;
  const has = (wanted: string) => parameters.some((parameter) => parameter.name === wanted);
  const who = error instanceof LeverError && has("levers") ? "levers" : has(name) ? name : id;
  return `${who}: ${error.message.slice(head.length)}`;
}

/**
 * Runs a function on arguments as a spreadsheet sends them. The one path of Excel, the spreadsheet
 * engine, the pages and the tests, so that they cannot differ.
 *
 * @param rawArguments In the order of the parameters; what is left out may be missing, `null` or "".
 * @param defaultEdition Edition used where the arguments name none; the newest by default.
 * @returns A result whose value any cell can show.
 * @throws {MetricError} and nothing else, whatever the arguments are.
 */
export function invoke(
  definition: FunctionDefinition,
  rawArguments: readonly unknown[],
  dataset: Dataset,
  defaultEdition?: string,
): Result {
  const context: Context = {
    // Functions of numbers never ask, so that they work without data.
    get edition() {
      return dataset.edition(editionOf(definition, rawArguments, dataset, defaultEdition));
    },
    editionIds: dataset.editionIds,
    editionBy: (id) => editionBy(dataset, plainText(id)),
  };
  try {
    // An edition that does not exist is an error even where nothing else is read.
    if (definition.tier === "data") editionOf(definition, rawArguments, dataset, defaultEdition);
    const result = definition.run(argumentsFrom(definition.parameters, rawArguments, context), context);
    return { ...result, value: safeValue(definition.id, result.value) };
  } catch (error) {
    throw inWordsOf(definition, error);
  }
}
