import type { FunctionDefinition } from "@kidorui/formulas";

/** Full-width and half-width forms, and cases, count as the same. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function searchText({ id, title, description, parameters, family, unit }: FunctionDefinition): string {
  const names = parameters.map(({ name }) => name).join(" ");
  return folded([id, title.en, title.ja, description.en, description.ja, names, family, unit].join(" "));
}

/**
 * The functions whose name or texts, in either language, hold every word of a query.
 * Those whose name begins with the query come first.
 */
export function search(
  catalogue: readonly FunctionDefinition[],
  query: string,
): readonly FunctionDefinition[] {
  const plain = folded(query)
    .trim()
    .replace(/^=?ree\./, "");
  const words = plain.split(/\s+/).filter((word) => word !== "");
  const found = catalogue.filter((definition) => {
    const text = searchText(definition);
    return words.every((word) => text.includes(word));
  });
  const byName = (definition: FunctionDefinition) => folded(definition.id).startsWith(plain);
  return plain === "" ? found : [...found.filter(byName), ...found.filter((item) => !byName(item))];
}
