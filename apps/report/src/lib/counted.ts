import type { Lang } from "@kidorui/core";
import { formatNumber } from "./format.ts";
import { type Html, html } from "./html.ts";

/** Where the cases of verification stand in the repository. */
export const FIXTURES = "packages/core/fixtures";

/** What every table is, with its columns, on the site. */
export const DATA_PACKAGE = "data/datapackage.json";

/**
 * A number that no formula gives: it is counted in a file of the site or of the repository, or read there, and says in
 * which.
 * @param file Path within the site, `data/trade.csv`, or within the repository.
 */
export const counted = (n: number, file: string, lang: Lang, shown = formatNumber(n, "", lang)): Html =>
  html`<data value="${n}" data-file="${file}">${shown}</data>`;
