import type { MetricErrorCode } from "@kidorui/core";
import { type FunctionDefinition, functionById } from "@kidorui/formulas";
import { Book } from "../lib/book.ts";
import { functionPath } from "../lib/function-text.ts";
import { href } from "../lib/href.ts";
import type { PageContext } from "../lib/page-context.ts";
import { type ShownExample, shownExample } from "./example-result.ts";
import { refusalsOf, type ShownRefusal } from "./refusals.ts";

/** A function's page: its definition, its examples, computed, and calls that it refuses. */
export interface FunctionPage {
  readonly path: string;
  readonly definition: FunctionDefinition;
  readonly examples: readonly ShownExample[];
  readonly refusals: ReadonlyMap<MetricErrorCode, ShownRefusal>;
  readonly book: Book;
}

export function functionPage(context: PageContext, id: string): FunctionPage {
  const definition = functionById(id);
  const path = functionPath(definition.id);
  const book = new Book(context, href(context.lang, `${path}numbers/`));
  const examples = definition.examples.map((example) => shownExample(book, definition, example));
  return { path, definition, examples, refusals: refusalsOf(context, definition), book };
}
