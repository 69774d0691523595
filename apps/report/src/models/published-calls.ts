import { type Answer, type Dataset, MetricError } from "@kidorui/core";
import { type Call, evaluate, formulaText } from "@kidorui/formulas";
import { editionPath } from "../lib/href.ts";
import { KeptFor } from "../lib/kept-for.ts";
import { contextOf } from "../lib/page-context.ts";
import type { Publication } from "../lib/publication.ts";
import { namedCells } from "../lib/spill-cells.ts";
import { editionPages } from "./edition-pages.ts";

/** One call that an edition publishes, and the pages that show it. */
export interface PublishedCall {
  readonly call: Call;
  /** Addresses within the edition: empty for the report itself, `elements/Nd/` for a profile. */
  readonly pages: readonly string[];
}

/** The name of a call whatever the edition: its formula without one. */
export const callName = (call: Call): string => formulaText(call);

export type PublishedCalls = ReadonlyMap<string, PublishedCall>;

// Each comparison of two editions asks for the calls of both, in each language anew.
const known = new KeptFor<PublishedCalls>();

/** Every call on the pages of an edition, by name. They are the same in both languages. */
export const publishedCalls = (publication: Publication, edition: string): PublishedCalls =>
  known.get([publication.text, publication.dataset.edition(edition)], "", () =>
    callsOnPages(publication, edition),
  );

function callsOnPages(publication: Publication, edition: string): PublishedCalls {
  const calls = new Map<string, { readonly call: Call; readonly pages: string[] }>();
  for (const page of editionPages(contextOf(publication, edition, "en"))) {
    const address = page.path.slice(editionPath(edition).length);
    for (const { evaluation } of page.book.entries) {
      const name = callName(evaluation.call);
      const known = calls.get(name);
      if (known) known.pages.push(address);
      else calls.set(name, { call: evaluation.call, pages: [address] });
    }
  }
  return calls;
}

/** What an edition answers to calls, whether it publishes them or not; nothing where it has no answer. */
export function answers(
  dataset: Dataset,
  edition: string,
  calls: Iterable<Call>,
): ReadonlyMap<string, Answer> {
  return new Map(
    [...calls].flatMap((call): [string, Answer][] => {
      try {
        const { value, unit, rows, definition } = evaluate(call, dataset, edition);
        // A function of the data that read no row speaks of the edition itself, such as which one comes before it.
        if (definition.tier === "data" && rows.length === 0) return [];
        const isModelled = definition.family === "scenario";
        return [[callName(call), { cells: namedCells(value), unit, rows, isModelled }]];
      } catch (error) {
        if (error instanceof MetricError) return [];
        throw error;
      }
    }),
  );
}
