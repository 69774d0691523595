import type { Lang } from "@kidorui/core";

/** Size of a card in dots. */
export const CARD = { width: 1200, height: 630 } as const;

/** Lists of a page's numbers and pages of a table's rows, which show the card of the page they stand behind. */
const BEHIND = /numbers\/$|(?<=^data\/[a-z_]+\/).*$/;

/** Path of the page whose card a page shows. */
export const cardPage = (path: string): string => path.replace(BEHIND, "");

/** Path within a site of the card of a page. */
export const cardPath = (lang: Lang, path: string): string => `cards/${lang}/${cardPage(path)}card.png`;
