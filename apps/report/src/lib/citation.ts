import type { Edition, Lang } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import { formatDate } from "./format.ts";
import { editionPath, href } from "./href.ts";

/** Digits of an edition's hash that are shown where space is short; enough to tell any two apart. */
export const shortHash = (edition: Edition): string => edition.hash.slice(0, 12);

const address = (edition: Edition, lang: Lang, site: URL | undefined): string =>
  new URL(href(lang, editionPath(edition.id)), site).href;

/** When it was issued, in words; what a draft is, where it was not. */
const standing = ({ isIssued, row }: Edition, lang: Lang): string => {
  if (!isIssued) return lang === "ja" ? "未公表の草案" : "draft, not issued";
  const issued = formatDate(row.published, lang);
  return lang === "ja" ? `${issued}公表` : `issued ${issued}`;
};

/** One sentence that names an edition: its standing, date, contents and address. For good, once it is issued. */
export function citation(edition: Edition, lang: Lang, site: URL | undefined): string {
  const asOf = formatDate(edition.asOf, lang);
  const at = address(edition, lang, site);
  return lang === "ja"
    ? `Kidorui『${word("tagline", "ja")}』${edition.id}版（${standing(edition, lang)}、データ基準日${asOf}、SHA-256 ${shortHash(edition)}）、${at}`
    : `Kidorui, ${word("tagline", "en")}, edition ${edition.id} (${standing(edition, lang)}; data published by ${asOf}; SHA-256 ${shortHash(edition)}), ${at}`;
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
