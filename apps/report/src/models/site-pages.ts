import { EXCEL_PATH } from "../lib/add-in.ts";
import type { PageModel } from "../lib/page.ts";
import type { SiteContext } from "../lib/page-context.ts";
import type { SitePublication } from "../lib/publication.ts";
import { chainPage } from "./chain-page.ts";
import { claimsPage } from "./claims-page.ts";
import { excelPage } from "./excel-page.ts";
import { labPage } from "./lab-page.ts";
import { notePages } from "./notes.ts";
import { type PartedPage, sitePage } from "./site-page.ts";
import { written } from "./written-pages.ts";

type Name = keyof typeof written;

/** One of them, by the name of its text. */
export const writtenPage = <N extends Name>(
  context: SiteContext,
  name: N,
): PartedPage<(typeof written)[N]["parts"]> =>
  sitePage(context, name, written[name].path, written[name].parts);

/** Makes a page of the site. */
type Make = (context: SiteContext) => PageModel;

/** Every page of the site itself that has a text, by its address within the language. */
const ownPages: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(
    (Object.keys(written) as Name[]).map((name) => [
      written[name].path,
      (context: SiteContext) => writtenPage(context, name),
    ]),
  ),
  "claims/": claimsPage,
  [EXCEL_PATH]: excelPage,
  "lab/": labPage,
  "lab/chain/": chainPage,
};

/** Every page that belongs to no edition and has a text, by its address within the language. */
export const sitePages = (publication: SitePublication): Readonly<Record<string, Make>> => ({
  ...ownPages,
  ...notePages(publication),
});
