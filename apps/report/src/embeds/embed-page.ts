import type { Lang } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import { html } from "../lib/html.ts";
import { plainHtml } from "../lib/plain-html.ts";
import { punctuation } from "../lib/punctuation.ts";

/** A figure of a built page, and what its own page says beside it. */
export interface Embedded {
  readonly lang: Lang;
  readonly id: string;
  /** The figure as the page has it. */
  readonly figure: string;
  /** Address of the page, whole. */
  readonly page: string;
  /** The edition or section that it belongs to. */
  readonly place: string;
  /** Address of a sheet with the page's style and what fits a figure to its frame. */
  readonly style: string;
}

const FIGURE = /<figure class="figure"[^>]*? id="([^"]+)"[\s\S]*?<\/figure>/g;

/** What is of use only where the page is: the table and the files beside a figure, the formulas behind it. */
const BESIDE =
  /<details class="figure__table">[\s\S]*?<\/details>|<p class="figure__actions">[\s\S]*?<\/p>| data-(?:formula|edition|file)="[^"]*"/g;

/** The figures of a page, by their names. */
export const figuresIn = (page: string): ReadonlyMap<string, string> =>
  new Map(Array.from(page.matchAll(FIGURE), ([figure, id = ""]) => [id, figure]));

/** A page that shows one figure, for a frame on a page of others: as light as it can be, and without a script. */
export function embedPage({ lang, id, figure, page, place, style }: Embedded): string {
  const title = plainHtml(
    /<span class="figure__title">([\s\S]*?)<\/span><span class="figure__subtitle">/.exec(figure)?.[1] ?? "",
  );
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${word("site", lang)}</title><meta name="description" content="${title}"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="canonical" href="${page}"><base target="_top"><link rel="stylesheet" href="${style}"></head>
<body class="embed"><main>${{ html: figure.replace(BESIDE, "") }}<p class="figure__source"><a href="${page}#${id}">${word("site", lang)}${punctuation[lang].comma}${place}</a></p></main></body></html>
`.html;
}
