import type { Dataset, Lang } from "@kidorui/core";
import { dataRowHref } from "./data-links.ts";

/**
 * Address of a source's row in the data catalogue.
 * @throws {Error} if no source has the id.
 */
export function sourceHref({ tables: { sources } }: Dataset, lang: Lang, id: string): string {
  const row = sources.find((source) => source.source_id === id);
  if (!row) throw new Error(`sourceHref: expected the id of a source, found "${id}".`);
  return dataRowHref(lang, { table: "sources", row });
}
