import type { Lang } from "@kidorui/core";
import { dataRowHref } from "./data-links.ts";
import { dataset } from "./dataset.ts";

const rowOf = new Map(dataset.tables.sources.map((row) => [row.source_id, row]));

/**
 * Address of a source's row in the data catalogue.
 * @throws {Error} if no source has the id.
 */
export function sourceHref(lang: Lang, id: string): string {
  const row = rowOf.get(id);
  if (!row) throw new Error(`sourceHref: expected the id of a source, found "${id}".`);
  return dataRowHref(lang, { table: "sources", row });
}
