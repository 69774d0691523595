import type { Lang } from "@kidorui/core";
import { printWords } from "../i18n/print.ts";
import { counted } from "../lib/counted.ts";
import { formatNumber } from "../lib/format.ts";
import { fillHtml, html } from "../lib/html.ts";

/** Path of the printed report of an edition in a language within a site. */
export const printedPath = (edition: string, lang: Lang): string => `editions/kidorui-${edition}-${lang}.pdf`;

/** Stands on a page where the printed report is offered, once it is known whether there is one. */
export const printedHole = (edition: string): string => `<!--printed ${edition}-->`;

const MEGABYTE = 1_000_000;

/** A page with its holes filled by links to what was printed, with its size; emptied where nothing was. */
export const withPrinted = (
  page: string,
  lang: Lang,
  base: string,
  sizes: ReadonlyMap<string, number>,
): string =>
  page.replace(/<!--printed ([^>]+)-->/g, (_, edition: string) => {
    const size = sizes.get(edition);
    if (size === undefined) return "";
    const path = printedPath(edition, lang);
    const shown = formatNumber(Math.round((size / MEGABYTE) * 10) / 10, "", lang);
    const words = fillHtml(printWords.pdf[lang], { size: counted(size, path, lang, shown) });
    return html`<a href="${base}${path}" download>${words}</a>`.html;
  });
