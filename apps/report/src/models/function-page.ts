import type { Lang } from "@kidorui/core";
import { type FunctionDefinition, functionById } from "@kidorui/formulas";
import { Book } from "../lib/book.ts";
import { dataset } from "../lib/dataset.ts";
import { functionPath } from "../lib/function-text.ts";
import { href } from "../lib/href.ts";
import { type ShownExample, shownExample } from "./example-result.ts";

/** A function's page: its definition and its examples, computed. */
export interface FunctionPage {
  readonly path: string;
  readonly definition: FunctionDefinition;
  readonly examples: readonly ShownExample[];
  readonly book: Book;
}

export function functionPage(id: string, lang: Lang): FunctionPage {
  const definition = functionById(id);
  const path = functionPath(definition.id);
  const book = new Book(dataset, dataset.latest, lang, href(lang, `${path}numbers/`));
  const examples = definition.examples.map((example) => shownExample(book, definition, example));
  return { path, definition, examples, book };
}
