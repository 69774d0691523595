import { FORMULA_PATH, PLAYGROUND_PATH } from "../formula/address.ts";
import { SEARCH_PATH } from "../lib/search.ts";
import { verificationPath } from "./verification.ts";

const coverageParts = [
  ...(["own", "single", "most", "many", "whole", "period", "publication", "beside"] as const),
  ...(["alt", "note", "undated"] as const),
] as const;

const searchWords = [
  ...(["label", "find", "section", "everywhere", "older", "noScript"] as const),
  ...(["searching", "none", "found", "more", "failed"] as const),
] as const;

interface WrittenPage {
  readonly path: string;
  /** The words that each part shows, by its name. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** Pages that are made of their text alone, and of what their routes put into its parts. */
export const written = {
  about: { path: "about/", parts: { citation: [] } },
  conventions: { path: "methods/conventions/", parts: {} },
  coverage: { path: "data/coverage/", parts: { all: coverageParts, customs: [], undated: [] } },
  data: { path: "data/", parts: { catalogue: [], datapackage: [], programs: [], marks: [], grades: [] } },
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
        "computing",
        "computed",
        "tables",
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
  search: { path: SEARCH_PATH, parts: { form: searchWords } },
  verification: {
    path: verificationPath,
    parts: { counts: ["lead", "fixtures", "noneFound", "noneSought", "rerun"], families: [] },
  },
} as const satisfies Readonly<Record<string, WrittenPage>>;
