import type { Lang } from "@kidorui/core";

/** An edition in words, as the place a page belongs to. */
export const editionPlace = (edition: string, lang: Lang): string =>
  lang === "ja" ? `${edition}版` : `edition ${edition}`;

/** A title with the place that tells it from others of the same words: `Neodymium (Nd), edition 2026Q4`. */
export const placedTitle = (title: string, place: string | undefined, lang: Lang): string =>
  place === undefined ? title : `${title}${lang === "ja" ? "、" : ", "}${place}`;

/** What a page is and what it holds, in one line for search engines and previews. */
export const namedSummary = (title: string, summary: string, lang: Lang): string =>
  `${title}${lang === "ja" ? "：" : ": "}${summary}`;
