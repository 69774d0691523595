import type { Lang } from "@kidorui/core";
import { plainHtml } from "../lib/plain-html.ts";

/** What a card says of a page. */
export interface CardWords {
  readonly lang: Lang;
  readonly title: string;
  /** What the page says first, in one sentence. */
  readonly finding: string | undefined;
  /** The first of its key figures. */
  readonly number: { readonly value: string; readonly label: string } | undefined;
  /** Edition or section that it belongs to. */
  readonly place: string;
}

const plainOf = (html: string, what: RegExp): string | undefined => {
  const found = what.exec(html)?.[1];
  return found === undefined ? undefined : plainHtml(found);
};

/** The first key figure of a page, without its range. */
function numberOf(main: string): CardWords["number"] {
  const label = plainOf(main, /<p class="key-figure__label">([\s\S]*?)<\/p>/);
  const value = plainOf(main, /<p class="key-figure__value">([\s\S]*?)(?:<span class="range">|<\/p>)/);
  return label && value ? { value, label } : undefined;
}

/** What the card of a built page says, taken from the page itself. */
export function cardWords(html: string, lang: Lang, place: string): CardWords {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  return {
    lang,
    title: plainOf(main, /<h1\b[^>]*>([\s\S]*?)<\/h1>/) ?? "",
    finding:
      plainOf(main, /<(?:div|p) class="lead">\s*(?:<p>)?\s*<strong>([\s\S]*?)<\/strong>/) ??
      plainOf(html, /<meta name="description" content="([^"]*)"/),
    number: numberOf(main),
    place,
  };
}
