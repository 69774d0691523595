import type { Lang } from "@kidorui/core";
import type { FunctionDefinition, Parameter, ParameterKind } from "@kidorui/formulas";

/** One parameter as Excel reads it. */
export interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
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
  readonly functions: readonly MetadataFunction[];
}

const ranges: ReadonlySet<ParameterKind> = new Set(["numbers", "grid", "texts", "filters", "rows"]);

/** The options of a parameter belong to its help: Excel shows no list of them. */
function parameterText({ description, options }: Parameter, lang: Lang): string {
  if (!options) return description[lang];
  return lang === "ja"
    ? `${description.ja}（${options.join("、")}）`
    : `${description.en} One of: ${options.join(", ")}.`;
}

/**
 * Every parameter is of type `any`, because Excel refuses text such as "1,234.5" for a `number`
 * before our own message could say where it stands.
 */
function parameter(definition: Parameter, lang: Lang): MetadataParameter {
  return {
    name: definition.name,
    description: parameterText(definition, lang),
    type: "any",
    dimensionality: ranges.has(definition.kind) ? "matrix" : "scalar",
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
export function metadata(catalogue: readonly FunctionDefinition[], lang: Lang, siteUrl: string): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
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
