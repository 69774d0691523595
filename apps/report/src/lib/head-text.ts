import type { Lang } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { word } from "../i18n/ui.ts";
import { punctuation } from "./punctuation.ts";
import { fill } from "./text.ts";

/** An edition in words, as the place a page belongs to. */
export const editionPlace = (edition: string, lang: Lang): string => fill(phrases.edition[lang], { edition });

/** A title with the place that tells it from others of the same words: `Neodymium (Nd), edition 2026Q4`. */
export const placedTitle = (title: string, place: string | undefined, lang: Lang): string =>
  place === undefined ? title : `${title}${punctuation[lang].comma}${place}`;

/** What a page is and what it holds, in one line for search engines and previews. */
export const namedSummary = (title: string, summary: string, lang: Lang): string =>
  `${title}${punctuation[lang].colon}${summary}`;

/** What the head of a page says of it. */
export interface HeadWords {
  readonly title: string;
  readonly description: string;
}

/**
 * Title and description of a page, with the place that tells it from others of the same title.
 * @param summary What the page holds; without a place, the whole description.
 */
export function headWords(title: string, summary: string, place: string | undefined, lang: Lang): HeadWords {
  const placed = placedTitle(title, place, lang);
  return { title: placed, description: place === undefined ? summary : namedSummary(placed, summary, lang) };
}

/** Whether a title says of which edition its page is. */
export const namesEdition = (title: string, edition: string): boolean => title.includes(edition);

/** The same for a page of an edition, which is named where the title does not. */
export const editionHead = (title: string, summary: string, edition: string, lang: Lang): HeadWords =>
  namesEdition(title, edition)
    ? { title, description: namedSummary(title, summary, lang) }
    : headWords(title, summary, editionPlace(edition, lang), lang);

/** The title that a tab and a search engine show. The front page is the site itself. */
export const siteTitle = (path: string, title: string, lang: Lang): string =>
  path === "" ? `${word("site", lang)} – ${word("tagline", lang)}` : `${title} – ${word("site", lang)}`;
