import { type Dataset, type Edition, type Lang, LeverError, MetricError } from "@kidorui/core";
import { argumentsFrom } from "./arguments.ts";
import { invalid, quoted } from "./cells/cell.ts";
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
  if (content === 0 || typeof content === "boolean") {
    throw invalid(() => EDITION_PARAMETER, { en: "a text", ja: "文字列" }, content);
  }
  const id =
    content === undefined
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
 * An error as somebody who typed the function must read it: what a metric refuses is said of the parameter
 * of its name, of the levers, or of the function, since the reader knows no metric.
 */
function inWordsOf({ id, parameters }: FunctionDefinition, error: unknown): unknown {
  if (!(error instanceof MetricError) || error.subject === undefined) return error;
  const wanted = error instanceof LeverError ? ["levers", error.subject] : [error.subject];
  const parameter = wanted.find((name) => parameters.some((known) => known.name === name));
  return error.about(parameter ?? id);
}

/**
 * Runs a function on arguments as a spreadsheet sends them. The one path of Excel, the spreadsheet
 * engine, the pages and the tests, so that they cannot differ.
 *
 * @param rawArguments In the order of the parameters; what is left out may be missing, `null` or "".
 * @param defaultEdition Edition used where the arguments name none; the newest by default.
 * @param lang Language of the host, English by default: for functions whose words nobody asked for in one.
 * @returns A result whose value any cell can show.
 * @throws {MetricError} and nothing else, whatever the arguments are.
 */
export function invoke(
  definition: FunctionDefinition,
  rawArguments: readonly unknown[],
  dataset: Dataset,
  defaultEdition?: string,
  lang: Lang = "en",
): Result {
  const context: Context = {
    // Functions of numbers never ask, so that they work without data.
    get edition() {
      return dataset.edition(editionOf(definition, rawArguments, dataset, defaultEdition));
    },
    editionIds: dataset.editionIds,
    editionBy: (id) => editionBy(dataset, plainText(id)),
    lang,
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
