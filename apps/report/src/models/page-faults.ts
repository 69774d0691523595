import { MetricError } from "@kidorui/core";
import { refusedFormula } from "@kidorui/formulas";
import { computedSheets, templates } from "@kidorui/templates";
import { EXCEL_PATH } from "../lib/add-in.ts";
import type { SitePublication } from "../lib/publication.ts";
import { type Place, TextFault } from "../text/place.ts";
import { calledPages } from "./called-pages.ts";

/** Why pages cannot be made of the data. */
export interface PageFault {
  /** Address of the first of them within the language. */
  readonly path: string;
  readonly edition: string;
  readonly message: string;
  /** The call that was refused; absent where the page missed something else. */
  readonly formula?: string;
  /** Where the text stands that cannot be written. */
  readonly place?: Place;
}

/** An error and what caused it, outermost first. */
function* chainOf(error: unknown): Generator<unknown> {
  for (let one = error; one !== undefined; one = one instanceof Error ? one.cause : undefined) yield one;
}

/** What an error tells of the data; `undefined` for a fault of the program, which needs its stack. */
function faultsOf(error: unknown): readonly Omit<PageFault, "path" | "edition">[] | undefined {
  if (error instanceof TextFault)
    return [error, ...error.others].map(({ told, place }) => ({ message: told, place }));
  const refusals = [...chainOf(error)].filter((one) => one instanceof MetricError);
  const formula = refusals.map(refusedFormula).find((found) => found !== undefined);
  // Errors of the language itself, TypeError say, have names of their own.
  if (!(error instanceof Error) || (refusals.length === 0 && error.name !== "Error")) return undefined;
  const message = (refusals[0] ?? error).message;
  return [formula === undefined ? { message } : { message, formula }];
}

/** The workbooks that readers download, of the newest edition. */
const workbooks = ({ dataset }: SitePublication) =>
  templates.map((template) => ({
    path: `${EXCEL_PATH}${template.id}.xlsx`,
    edition: dataset.latest,
    make: () => computedSheets(template, dataset, dataset.latest, "en"),
  }));

/** Everything that keeps pages, and workbooks to download, from being made of the data. */
export function pageFaults(publication: SitePublication): readonly PageFault[] {
  return [...calledPages(publication, "en"), ...workbooks(publication)].flatMap(({ path, edition, make }) => {
    try {
      make();
      return [];
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === undefined) throw error;
      return faults.map((fault) => ({ path, edition, ...fault }));
    }
  });
}
