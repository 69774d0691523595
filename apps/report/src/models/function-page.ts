import { type FunctionDefinition, functionById } from "@kidorui/formulas";
import { Book } from "../lib/book.ts";
import { functionPath } from "../lib/function-text.ts";
import { href } from "../lib/href.ts";
import type { PageContext } from "../lib/page-context.ts";
import { type ShownExample, shownExample } from "./example-result.ts";

/** A function's page: its definition and its examples, computed. */
export interface FunctionPage {
  readonly path: string;
  readonly definition: FunctionDefinition;
  readonly examples: readonly ShownExample[];
  readonly book: Book;
}

export function functionPage(context: PageContext, id: string): FunctionPage {
  const definition = functionById(id);
  const path = functionPath(definition.id);
  const book = new Book(context, href(context.lang, `${path}numbers/`));
  const examples = definition.examples.map((example) => shownExample(book, definition, example));
  return { path, definition, examples, book };
}
