import type { Dataset, Lang, Row } from "@kidorui/core";
import { dataRowHref } from "./data-links.ts";
import { formatDate } from "./format.ts";
import { punctuation } from "./punctuation.ts";
import { publisherIn } from "./source-name.ts";

/** @throws {Error} if no source has the id. */
function sourceOf({ tables: { sources } }: Dataset, id: string): Row<"sources"> {
  const row = sources.find((source) => source.source_id === id);
  if (!row) throw new Error(`sourceOf: expected the id of a source, found "${id}".`);
  return row;
}

/**
 * Address of a source's row in the data catalogue.
 * @throws {Error} if no source has the id.
 */
export const sourceHref = (dataset: Dataset, lang: Lang, id: string): string =>
  dataRowHref(lang, { table: "sources", row: sourceOf(dataset, id) });

/** Who published a source and when, which tells one release of a publisher from the next. */
export function releaseName(dataset: Dataset, lang: Lang, id: string): string {
  const source = sourceOf(dataset, id);
  const day = source.published === "" ? [] : [formatDate(source.published, lang)];
  return [publisherIn(source, lang), ...day].join(punctuation[lang].comma);
}
