import type { Edition } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { fullPeriods, type SupplyQuery } from "./suppliers.ts";

/** A list of suppliers as its source prints it, in any order of its rows. */
const printed = (rows: readonly Row<"stage_shares">[]): string =>
  rows
    .map(({ country_code, share_pct, flag, source_id }) =>
      [country_code, share_pct, flag, source_id].join("|"),
    )
    .toSorted()
    .join("\n");

/**
 * Elements for which one source prints the very list of suppliers that it prints for the element asked,
 * this one included, in the order of the table of elements.
 *
 * A study that has shares of rare earths as a whole may print them once for every element. Such a list is
 * known of the elements together: of any one of them it says nothing, and its index is no second finding.
 *
 * @returns The element alone where its list is its own, as always with mine output in tonnes; none without a
 *   list that adds up to the whole.
 */
export function elementsSharingList(edition: Edition, { element, stage, period }: SupplyQuery): string[] {
  const lists = new Map<string, Row<"stage_shares">[]>();
  for (const row of edition.chosen("stage_shares")) {
    if (row.scope !== "world" || row.coverage !== "full") continue;
    if (row.stage_code !== stage || row.period !== period) continue;
    const list = lists.get(row.element_code);
    if (list) list.push(row);
    else lists.set(row.element_code, [row]);
  }
  const own = lists.get(element);
  if (!own) return fullPeriods(edition, { element, stage }).includes(period) ? [element] : [];
  const asked = printed(own);
  return edition
    .visible("elements")
    .map(({ element_code }) => element_code)
    .filter((code) => printed(lists.get(code) ?? []) === asked);
}
