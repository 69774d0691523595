import type { Dataset } from "@kidorui/core";
import { cardPage } from "../cards/card-path.ts";
import { editionHead } from "../lib/head-text.ts";
import { editionPath } from "../lib/href.ts";
import { newsPair, pairPath } from "../models/edition-pairs.ts";
import { type Addresses, RowPlaces, type Site } from "./addresses.ts";
import { filled } from "./marks.ts";
import type { OpenPack } from "./pack.ts";
import { redirects } from "./redirects.ts";
import type { Shell } from "./shell.ts";

/** An article of an issued edition as it is kept. */
type Article = OpenPack["articles"][number];

/** How the places of a site are found today. */
export const siteOf = (dataset: Dataset, root: string, moved = redirects): Site => ({
  root,
  places: new RowPlaces((table) => dataset.tables[table]),
  moved,
});

/** Folder of the pages that share a shell with a page, within a language: those of its edition, or of changes. */
export const shellFolder = ({ edition }: OpenPack, path: string): string =>
  path.startsWith(editionPath(edition)) ? editionPath(edition) : "changes/";

/** A page of an issued edition: the article as it was issued in the shell of today. */
export function issuedPage(
  pack: OpenPack,
  { lang, path, title, summary, body }: Article,
  shell: Shell,
  addresses: Addresses,
): Buffer {
  const own = path.slice(shellFolder(pack, path).length);
  return shell.around({
    path: own,
    card: cardPage(own),
    head: editionHead(title, summary, pack.edition, lang),
    style: pack.style.toString(),
    article: filled(body, (number) => addresses.at(number)),
  });
}

/**
 * The shorter address under which an article stands too, within a language: the newest edition's report, and what is
 * new in it. `undefined` for every other article.
 */
export function frontPath(pack: OpenPack, { path }: Article, dataset: Dataset): string | undefined {
  if (pack.edition !== dataset.latest) return undefined;
  if (path === editionPath(pack.edition)) return "";
  const news = newsPair(dataset);
  return news !== undefined && path === pairPath(news) ? shellFolder(pack, path) : undefined;
}
