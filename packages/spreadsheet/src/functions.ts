import { type Dataset, type Lang, MetricError, type Text } from "@kidorui/core";
import {
  catalogue,
  cellErrorOf,
  type FunctionDefinition,
  invoke,
  isRange,
  NAMESPACE,
  withWordsAllowed,
} from "@kidorui/formulas";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { type Place, type SheetFunction, ShownError } from "./sheet-function.ts";

/** What a sheet computes with. */
export interface Data {
  readonly dataset: Dataset;
  /** Edition for what names none. */
  readonly edition: string;
  readonly lang: Lang;
}

/** Told why a cell shows an error. */
export type Complain = (place: Place, message: Text) => void;

function sheetFunction(definition: FunctionDefinition, data: Data, complain: Complain): SheetFunction {
  return {
    name: `${NAMESPACE}.${definition.id}`,
    isRange: definition.parameters.map(({ kind }) => isRange(kind)),
    compute: (args, place) => {
      try {
        return invoke(definition, args, data.dataset, data.edition, data.lang).value;
      } catch (error) {
        if (!(error instanceof MetricError)) throw error;
        complain(place, { en: error.message, ja: error.japanese });
        return new ShownError(cellErrorOf(error.code));
      }
    },
  };
}

/** Every function of the catalogue as the sheet calls it. */
export const sheetFunctions = (data: Data, complain: Complain): readonly SheetFunction[] =>
  catalogue.map((definition) => sheetFunction(definition, data, complain));

/** What the sheet offers and explains while a call is typed. */
export const functionHelp = (lang: Lang): readonly IFunctionInfo[] =>
  catalogue.map(({ id, title, description, parameters }) => ({
    functionName: `${NAMESPACE}.${id}`,
    functionType: FunctionType.User,
    abstract: title[lang],
    description: description[lang],
    functionParameter: parameters.map(({ name, description: detail, optional, options }) => ({
      name,
      detail: withWordsAllowed(detail[lang], options, lang),
      example: options?.[0] ?? "",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  }));
