import type { Edition } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { type ImportList, importLists } from "./import-lists.ts";
import { comparePeriods } from "./periods.ts";

/** Which lists of an importer count; all where nothing is said. */
export interface CustomsQuery {
  readonly importer: string;
  /** Code of the goods. */
  readonly product?: string;
  readonly measure?: Row<"trade">["measure"];
}

/** Whether every row of a list is one of a whole that adds up to the printed total. */
const isComplete = ({ parts }: ImportList): boolean =>
  parts.every((rows) => rows.every(({ coverage }) => coverage === "full"));

/**
 * The newest period of which an edition holds a complete customs list of an importer's partners: how far the
 * customs figures reach. A list is complete where all of its rows add up to the total that the reporter prints.
 * Nothing is recorded as read.
 *
 * @returns `undefined` where no list is complete.
 */
export function newestCompletePeriod(
  edition: Edition,
  { importer, product, measure }: CustomsQuery,
): string | undefined {
  return importLists(edition, importer)
    .filter(
      (list) =>
        (product === undefined || list.product.product_code === product) &&
        (measure === undefined || list.measure === measure) &&
        isComplete(list),
    )
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
}
