import type { Dataset, Lang } from "@kidorui/core";
import {
  EDITION_PARAMETER,
  type FunctionDefinition,
  functionById,
  invoke,
  type Parameter,
  type ParameterKind,
} from "@kidorui/formulas";

/** Words that Excel offers while an argument is typed; anything else may still be typed. */
export interface WordList {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip?: string;
  }[];
}

/** The list behind each kind of argument: of countries and products there are too many to scroll through. */
const lists: Partial<Record<ParameterKind, string>> = {
  element: "elements",
  stage: "stages",
  scenario: "scenarios",
  episode: "episodes",
  deposit: "deposits",
  claim: "claims",
  table: "tables",
};

const listOf = ({ kind, name }: Parameter): string | undefined =>
  name === EDITION_PARAMETER ? "editions" : lists[kind];

/** Id of the words of an argument: those that are the same in several functions have one. */
export function wordListId(parameter: Parameter): string | undefined {
  const { name, options } = parameter;
  const list = options === undefined ? listOf(parameter) : `${name}_${options.join("_")}`;
  return list?.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
}

/** Codes with their names, as LIST gives them on the newest edition. */
function listed(list: string, dataset: Dataset, lang: Lang): WordList["values"] {
  const { value } = invoke(functionById("LIST"), [list, lang], dataset);
  const rows = Array.isArray(value) ? value : [];
  return rows.map(([code, title]) => ({
    name: String(code),
    stringValue: String(code),
    ...(title !== undefined && title !== "" && title !== code ? { tooltip: String(title) } : {}),
  }));
}

function wordsOf(parameter: Parameter, dataset: Dataset, lang: Lang): WordList["values"] {
  const { options } = parameter;
  return options === undefined
    ? listed(listOf(parameter) ?? "", dataset, lang)
    : options.map((word) => ({ name: word, stringValue: word }));
}

/** Every list of words that the arguments of functions take, each once. */
export function wordLists(
  catalogue: readonly FunctionDefinition[],
  dataset: Dataset,
  lang: Lang,
): readonly WordList[] {
  const known = new Map<string, WordList>();
  for (const parameter of catalogue.flatMap(({ parameters }) => parameters)) {
    const id = wordListId(parameter);
    if (id === undefined || known.has(id)) continue;
    known.set(id, { id, type: "string", values: wordsOf(parameter, dataset, lang) });
  }
  return [...known.values()];
}
