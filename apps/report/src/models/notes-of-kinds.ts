import type { SiteContext } from "../lib/page-context.ts";
import { type PartedPage, sitePage } from "./site-page.ts";

const method = {
  notes: [
    ...(["choices", "moves", "movesBeside", "assumed", "known"] as const),
    ...(["workedData", "workedPure", "workedOwn"] as const),
  ],
} as const;

const table = { notes: ["parts", "pages", "used", "otherLanguage"] } as const;

/** What stands on every page of a method beside what the catalogue says: a text without a page of its own. */
export const methodNotes = (context: SiteContext): PartedPage<typeof method> =>
  sitePage(context, "method", "methods/", method);

/** What stands on every page of a table beside what the table says of itself. */
export const tableNotes = (context: SiteContext): PartedPage<typeof table> =>
  sitePage(context, "table", "data/", table);

/** All of them, by the name of the text. */
export const notesOfKinds = { method: methodNotes, table: tableNotes };
