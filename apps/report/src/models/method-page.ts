import type { Row } from "@kidorui/core";
import type { Verified } from "@kidorui/core/verification";
import { catalogue, type FunctionDefinition, functionById } from "@kidorui/formulas";
import { type Method, methodOf, type Worked, workedOf } from "@kidorui/formulas/methods";
import { Book } from "../lib/book.ts";
import type { FigureModel } from "../lib/figure.ts";
import { methodPath } from "../lib/function-text.ts";
import { href } from "../lib/href.ts";
import type { Words } from "../lib/html.ts";
import type { Section } from "../lib/page.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { conventionsOf } from "./conventions.ts";
import { type ShownExample, shownExample } from "./example-result.ts";
import { methodCurve } from "./method-curve.ts";
import { methodNotes } from "./notes-of-kinds.ts";
import { casesOf, codeOf, type Verification } from "./verification.ts";

/** The page that tells how one function comes to its result. */
export interface MethodPage {
  readonly path: string;
  readonly definition: FunctionDefinition;
  readonly method: Method;
  /** The rules that hold for every function of its family. */
  readonly conventions: readonly Section[];
  readonly worked: Worked;
  readonly notes: Readonly<Record<"choices" | "assumed" | "worked", Words>>;
  readonly result: ShownExample;
  /** How the worked number moves with one input; absent where that says nothing new. */
  readonly curve: FigureModel | undefined;
  /** Files of the repository that compute the measure. */
  readonly code: readonly string[];
  readonly cases: readonly Verified[];
  /** Terms of the glossary that the function computes. */
  readonly terms: readonly Row<"glossary">[];
  /** Address of the rows behind the numbers written out in the worked call, if any are. */
  readonly inputs: string | undefined;
  readonly book: Book;
}

/** Route parameters of the method pages. */
export const methodIds = (): readonly string[] => catalogue.map(({ id }) => id.toLowerCase());

/** What is said of where the worked number comes from. */
const workedNote = ({ tier }: FunctionDefinition, { inputs }: Worked) =>
  inputs ? "workedPure" : tier === "pure" ? "workedOwn" : "workedData";

export function methodPage(context: SiteContext, verification: Verification, id: string): MethodPage {
  const definition = functionById(id);
  const path = methodPath(definition.id);
  const book = new Book(context, href(context.lang, `${path}numbers/`));
  const worked = workedOf(definition, (call) => book.entry(call).evaluation.value);
  const { notes } = methodNotes(context).parts;
  const result = shownExample(book, definition, { arguments: worked.arguments, result: null });
  return {
    path,
    definition,
    method: methodOf(definition.id),
    conventions: conventionsOf(context, definition.family),
    worked,
    notes: { ...notes, worked: notes[workedNote(definition, worked)] },
    result,
    curve: methodCurve(definition, worked.arguments, book, notes),
    code: codeOf(definition.id),
    cases: casesOf(verification, definition.id),
    terms: context.dataset.tables.glossary.filter((row) =>
      row.function_ids.split(" ").includes(definition.id),
    ),
    inputs: worked.inputs && `${book.address}#${book.entry(worked.inputs).anchor}`,
    book,
  };
}
