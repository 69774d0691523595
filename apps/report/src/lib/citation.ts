import type { Edition, Lang } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { word } from "../i18n/ui.ts";
import { formatDate } from "./format.ts";
import { editionPath, href } from "./href.ts";
import { fill } from "./text.ts";

/** Digits of an edition's hash that are shown where space is short; enough to tell any two apart. */
export const shortHash = (edition: Edition): string => edition.hash.slice(0, 12);

const address = (edition: Edition, lang: Lang, site: URL | undefined): string =>
  new URL(href(lang, editionPath(edition.id)), site).href;

/** When it was issued, in words; what a draft is, where it was not. */
const standing = ({ isIssued, row }: Edition, lang: Lang): string => {
  if (!isIssued) return phrases.draft[lang];
  return fill(phrases.issued[lang], { date: formatDate(row.published, lang) });
};

/** One sentence that names an edition: its standing, date, contents and address. For good, once it is issued. */
export function citation(edition: Edition, lang: Lang, site: URL | undefined): string {
  return fill(phrases.cited[lang], {
    tagline: word("tagline", lang),
    edition: edition.id,
    standing: standing(edition, lang),
    asOf: formatDate(edition.asOf, lang),
    hash: shortHash(edition),
    address: address(edition, lang, site),
  });
}

/** The same for BibTeX. */
export function bibtex(edition: Edition, lang: Lang, site: URL | undefined): string {
  const { isIssued, row } = edition;
  const note = `Data published by ${edition.asOf}; SHA-256 ${edition.hash}`;
  return [
    `@${isIssued ? "techreport" : "unpublished"}{kidorui-${edition.id},`,
    `  author = {{Kidorui}},`,
    `  title = {${word("tagline", lang)}},`,
    ...(isIssued ? [`  year = {${row.published.slice(0, 4)}},`] : []),
    `  number = {${edition.id}},`,
    `  note = {${isIssued ? note : `Draft, not issued. ${note}`}},`,
    `  url = {${address(edition, lang, site)}}`,
    "}",
  ].join("\n");
}
