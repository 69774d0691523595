import { FORMULA_PATH, PLAYGROUND_PATH } from "../formula/address.ts";
import { EXCEL_PATH } from "../lib/add-in.ts";
import type { PageModel } from "../lib/page.ts";
import type { SiteContext } from "../lib/page-context.ts";
import type { SitePublication } from "../lib/publication.ts";
import { chainPage } from "./chain-page.ts";
import { claimsPage } from "./claims-page.ts";
import { excelPage } from "./excel-page.ts";
import { labPage } from "./lab-page.ts";
import { notePages } from "./notes.ts";
import { type PartedPage, type Parts, sitePage } from "./site-page.ts";
import { verificationPath } from "./verification.ts";

const coverageParts = [
  ...(["own", "single", "most", "many", "whole", "period", "publication", "beside"] as const),
  ...(["alt", "note", "undated"] as const),
] as const;

/** Pages that are made of their text alone, and of what their routes put into its parts. */
const written = {
  about: { path: "about/", parts: { citation: [] } },
  conventions: { path: "methods/conventions/", parts: {} },
  coverage: { path: "data/coverage/", parts: { all: coverageParts, customs: [], undated: [] } },
  data: { path: "data/", parts: { catalogue: [], datapackage: [], marks: [], grades: [] } },
  discrepancies: { path: "methods/discrepancies/", parts: { fixtures: [], list: [] } },
  editions: { path: "editions/", parts: { list: ["hash"] } },
  formula: { path: FORMULA_PATH, parts: { bar: ["noScript"], formulas: [], sheet: ["lead"] } },
  functions: { path: "functions/", parts: { list: [] } },
  glossary: { path: "glossary/", parts: { terms: [] } },
  playground: {
    path: PLAYGROUND_PATH,
    parts: {
      sheet: [
        "open",
        "size",
        "noScript",
        "loading",
        "failed",
        "ready",
        "template",
        "add",
        "enter",
        "xlsx",
        "csv",
        "first",
        "label",
        "selected",
        "licences",
      ],
    },
  },
  methods: { path: "methods/", parts: { counts: [], shared: [], functions: [] } },
  reconciliation: {
    path: "data/reconciliation/",
    parts: { counts: ["lead", "tolerance"], differing: [], agreeing: [] },
  },
  reproduced: {
    path: "methods/reproduced/",
    parts: {
      rerun: [],
      production: ["lead"],
      reserves: [],
      reliance: ["lead"],
      eu: ["lead"],
      geopolrisk: [],
    },
  },
  verification: {
    path: verificationPath,
    parts: { counts: ["lead", "fixtures", "noneFound", "noneSought", "rerun"], families: [] },
  },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly parts: Parts }>>;

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
