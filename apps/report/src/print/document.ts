import type { Lang } from "@kidorui/core";
import { printWords } from "../i18n/print.ts";
import { word } from "../i18n/ui.ts";
import { html } from "../lib/html.ts";
import { fill } from "../lib/text.ts";
import { type PrintedPart, readdressed } from "./parts.ts";

/** What a printed report is made of. */
export interface PrintedReport {
  readonly lang: Lang;
  readonly edition: string;
  /** Address of the site with its base path, ending in a slash. */
  readonly root: string;
  /** How the edition is cited. */
  readonly citation: string;
  /** The report itself, then its chapters. */
  readonly parts: readonly PrintedPart[];
  /** Style sheets in their order. */
  readonly styles: readonly string[];
}

/** A text within a style sheet. */
const quoted = (text: string): string => JSON.stringify(text);

/** Running head and foot of the pages of a part, or of the first page. */
const pageRule = (
  name: string,
  head: string,
  { edition, lang, parts }: PrintedReport,
  address: string,
): string =>
  `@page ${name}{@top-left{content:${quoted(`${word("site", lang)} ${edition}`)}}@top-right{content:${quoted(head)}}@bottom-left{content:${quoted(address)}}}${parts.some(({ id }) => id === name) ? `#${name}{page:${name}}` : ""}`;

/** Without the quarter behind it, which every page of the edition has. */
const short = (title: string): string => title.replace(/[,、][^,、]*$/, "");

const inner = (text: string) => ({ html: text });

/**
 * The report of an edition in one document, to be printed: front, contents, then every part.
 */
export function printedDocument(report: PrintedReport): string {
  const { lang, edition, root, citation, parts, styles } = report;
  const [front] = parts;
  if (front === undefined) throw new Error("A report without parts cannot be printed.");
  const whole = `${root}${front.path}`;
  const rules = [
    pageRule("front", "", report, whole),
    ...parts.map(({ id, title, path }) => pageRule(id, short(title), report, `${root}${path}`)),
  ];
  return html`<!doctype html>
<html lang="${lang}" data-theme="light"><head><meta charset="utf-8"><title>${front.title} – ${word("site", lang)} ${edition}</title>
<style>${inner([...styles, ...rules].join("\n"))}</style></head>
<body><header class="front"><p class="front__brand">${word("site", lang)}</p><h1 class="title">${front.title}</h1>
<p>${word("tagline", lang)}</p>
<p class="soft">${citation}</p>
<p class="soft">${fill(printWords.files[lang], { address: `${root}${lang}/editions/#${edition}` })}</p>
<nav class="front__contents" aria-label="${word("contents", lang)}"><p class="front__heading">${word("contents", lang)}</p><ol>
${parts.map(
  ({ id, title, sections }) =>
    html`<li><a href="#${id}">${short(title)}</a><ul>${sections.map(
      (section) => html`<li><a href="#${section.id}">${section.heading}</a></li>`,
    )}</ul></li>`,
)}
</ol></nav></header>
${parts.map(
  (part) =>
    html`<article class="main part" id="${part.id}"><h1 class="title">${part === front ? word("report", lang) : part.title}</h1>${inner(readdressed(part, parts, root))}</article>`,
)}
</body></html>
`.html;
}
