import type { Edition } from "@kidorui/core";
import { editionPath } from "../lib/href.ts";
import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { countryPage } from "./country/country-page.ts";
import { countryCodes, elementCodes } from "./profile-codes.ts";
import { textPage } from "./text-page.ts";

const elementPage = (context: PageContext, code: string): PageModel =>
  textPage(context, "element", `${editionPath(context.edition)}elements/${code}/`, [
    { name: "element", formula: `"${code}"` },
  ]);

const makers = {
  elements: { codes: elementCodes, page: elementPage },
  countries: { codes: countryCodes, page: countryPage },
} as const;

/** Kinds of profiles an edition has. */
export type ProfileKind = keyof typeof makers;

export const profileKinds = Object.keys(makers) as readonly ProfileKind[];

/** The page of one element or country in one edition. */
export const profile = (context: PageContext, kind: ProfileKind, code: string): PageModel =>
  makers[kind].page(context, code);

/** Codes of the profiles of a kind. */
export const profileCodes = (view: Edition, kind: ProfileKind): readonly string[] => makers[kind].codes(view);
