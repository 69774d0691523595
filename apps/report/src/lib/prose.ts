import type { Lang } from "@kidorui/core";
import { href } from "./href.ts";
import { escapeHtml, type Html } from "./html.ts";

const target = (lang: Lang, address: string): string =>
  /^(https?:|#)/.test(address) ? address : href(lang, address);

/**
 * A sentence with the little markup our texts need: `[label](data/)` links within the language,
 * `` `code` `` is code. Everything else is escaped.
 */
export function prose(text: string, lang: Lang): Html {
  const html = escapeHtml(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\(([^)\s]*)\)/g, (_, label: string, address: string) => {
      return `<a href="${target(lang, address)}">${label}</a>`;
    });
  return { html };
}
