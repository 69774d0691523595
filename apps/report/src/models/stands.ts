import { Evaluator, isError } from "@kidorui/formulas/expression";
import type { PageContext } from "../lib/page-context.ts";
import { namesOf } from "../text/names-file.ts";
import { pageOf } from "../text/report.ts";

/** Whether an edition sees what a chapter cannot be without. */
export function stands({ text, dataset, edition }: PageContext, name: string): boolean {
  const { names } = pageOf(text, name);
  const { where } = names.chapter ?? {};
  if (where === undefined) return true;
  return !isError(new Evaluator(dataset, edition, namesOf(names)).named(where).value.content);
}
