import type { FunctionDefinition } from "@kidorui/formulas";
import { synonyms } from "../words/synonyms.ts";

/** Full-width and half-width forms, and cases, count as the same. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function searchText({ id, title, description, parameters, family, unit }: FunctionDefinition): string {
  const words = parameters.flatMap(({ name, options = [] }) => [name, ...options]);
  return folded(
    [id, title.en, title.ja, description.en, description.ja, ...words, family, unit, synonyms[id] ?? ""].join(
      " ",
    ),
  );
}

/** What somebody looks for: of a pasted formula the first function of ours in it. */
function plainQuery(query: string): string {
  const text = folded(query).trim();
  const [, pasted] = /^(?:=(?:.*?[^a-z0-9])?|[-+@(]*)ree[._]([a-z0-9]*)/.exec(text) ?? [];
  return pasted ?? text;
}

/** The words of a query, all of which have to be found. */
export const wordsIn = (query: string): readonly string[] =>
  plainQuery(query)
    .split(/\s+/)
    .filter((word) => word !== "");

/**
 * The functions whose name or texts, in either language, hold every word of a query.
 * Those whose name begins with the query come first.
 */
export function search(
  catalogue: readonly FunctionDefinition[],
  query: string,
): readonly FunctionDefinition[] {
  const plain = plainQuery(query);
  const words = wordsIn(query);
  const found = catalogue.filter((definition) => {
    const text = searchText(definition);
    return words.every((word) => text.includes(word));
  });
  const byName = (definition: FunctionDefinition) => folded(definition.id).startsWith(plain);
  return plain === "" ? found : [...found.filter(byName), ...found.filter((item) => !byName(item))];
}
