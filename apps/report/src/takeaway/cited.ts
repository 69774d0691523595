import type { Edition, Lang } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import { editionPath } from "../lib/href.ts";
import type { Cited, CitedEdition } from "./citation.ts";

/** What a citation says of an edition. */
export const citedEdition = ({ id, asOf, hash, row }: Edition): CitedEdition => ({
  id,
  published: row.published,
  asOf,
  hash,
});

/**
 * An edition as it is cited.
 * @param root Address of the site with its base path, ending in a slash.
 */
export const citedWhole = (edition: Edition, lang: Lang, root: string): Cited => ({
  title: word("tagline", lang),
  edition: citedEdition(edition),
  lang,
  address: `${root}${lang}/${editionPath(edition.id)}`,
});
