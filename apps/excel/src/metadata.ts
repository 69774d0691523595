import type { Dataset, Lang } from "@kidorui/core";
import { type FunctionDefinition, isRange, type Parameter, withWordsAllowed } from "@kidorui/formulas";
import { type WordList, wordListId, wordLists } from "./argument-words.ts";

/** One parameter as Excel reads it. */
export interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  /** The words Excel offers for it. */
  readonly customEnumId?: string;
}

/** One function as Excel reads it. */
export interface MetadataFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly MetadataParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

/** The content of functions.json. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly WordList[];
  readonly functions: readonly MetadataFunction[];
}

/** Characters of a description that Excel's dialogs have room for. */
export const MOST_CHARACTERS = 255;

/** The sentences of a text that fit into some characters, from the first one on. */
function fitting(text: string, most: number): string {
  let kept = "";
  for (const sentence of text.split(/(?<=。)|(?<=\.) (?=\S)/)) {
    const longer = [kept, sentence].filter(Boolean).join(/。$/.test(kept) ? "" : " ");
    if (longer.length > most) break;
    kept = longer;
  }
  return kept;
}

/**
 * What Excel shows of a parameter. Its options belong to it, since older Excels offer no list of them; what
 * then does not fit stands in the pane and on the page of the function.
 */
function parameterText({ description, options }: Parameter, lang: Lang): string {
  // A dot more: the text before the words may end without one.
  const list = withWordsAllowed("", options, lang).length + 1;
  return withWordsAllowed(fitting(description[lang], MOST_CHARACTERS - list), options, lang);
}

/**
 * A parameter is of type `any`, because Excel refuses text such as "1,234.5" for a `number` before our own
 * message could say where it stands; one of a list of words is a text, for which alone Excel offers the list.
 */
function parameter(definition: Parameter, lang: Lang): MetadataParameter {
  const list = wordListId(definition);
  return {
    name: definition.name,
    description: parameterText(definition, lang),
    type: list === undefined ? "any" : "string",
    ...(list === undefined ? {} : { customEnumId: list }),
    dimensionality: isRange(definition.kind) ? "matrix" : "scalar",
    ...(definition.optional ? { optional: true } : {}),
  };
}

/** Address of the page of one function on the site. */
export const helpUrl = (siteUrl: string, id: string, lang: Lang): string =>
  `${siteUrl}${lang}/functions/${id}/`;

/**
 * What Excel needs to know of the functions, in one language. Names are the same in both, so that
 * a workbook can be opened anywhere; texts differ.
 */
export function metadata(
  catalogue: readonly FunctionDefinition[],
  dataset: Dataset,
  lang: Lang,
  siteUrl: string,
): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    enums: wordLists(catalogue, dataset, lang),
    functions: catalogue.map((definition) => ({
      id: definition.id,
      name: definition.id,
      description: definition.description[lang],
      helpUrl: helpUrl(siteUrl, definition.id, lang),
      parameters: definition.parameters.map((item) => parameter(item, lang)),
      result: { type: "any", dimensionality: definition.shape === "spill" ? "matrix" : "scalar" },
    })),
  };
}
