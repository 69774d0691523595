import type { Edition, Lang } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import { formatDate } from "./format.ts";
import { editionPath, href } from "./href.ts";

/** Digits of an edition's hash that are shown where space is short; enough to tell any two apart. */
export const shortHash = (edition: Edition): string => edition.hash.slice(0, 12);

const address = (edition: Edition, lang: Lang, site: URL | undefined): string =>
  new URL(href(lang, editionPath(edition.id)), site).href;

/** One sentence that names an edition for good: date, contents and address. */
export function citation(edition: Edition, lang: Lang, site: URL | undefined): string {
  const [asOf, issued] = [edition.asOf, edition.row.published].map((date) => formatDate(date, lang));
  const at = address(edition, lang, site);
  return lang === "ja"
    ? `Kidorui『${word("tagline", "ja")}』${edition.id}版（${issued}公表、データ基準日${asOf}、SHA-256 ${shortHash(edition)}）、${at}`
    : `Kidorui, ${word("tagline", "en")}, edition ${edition.id} (issued ${issued}; data published by ${asOf}; SHA-256 ${shortHash(edition)}), ${at}`;
}

/** The same for BibTeX. */
export function bibtex(edition: Edition, lang: Lang, site: URL | undefined): string {
  return [
    `@techreport{kidorui-${edition.id},`,
    `  author = {{Kidorui}},`,
    `  title = {${word("tagline", lang)}},`,
    `  year = {${edition.row.published.slice(0, 4)}},`,
    `  number = {${edition.id}},`,
    `  note = {Data published by ${edition.asOf}; SHA-256 ${edition.hash}},`,
    `  url = {${address(edition, lang, site)}}`,
    "}",
  ].join("\n");
}
