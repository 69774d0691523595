import type { Lang } from "@kidorui/core";

/** Path under which the site is served; the root where nothing serves it, as in a command. */
const base = (import.meta.env?.BASE_URL ?? "/").replace(/\/$/, "");

/** Address of a page within the site: `href("en", "methods/hhi/")`. */
export const href = (lang: Lang, path = ""): string => `${base}/${lang}/${path}`;

/** Address of a file or page outside the two languages. */
export const rootHref = (path = ""): string => `${base}/${path}`;

/** Path of an edition's pages. */
export const editionPath = (edition: string): string => `editions/${edition}/`;
