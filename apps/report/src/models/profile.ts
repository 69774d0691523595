import type { Lang } from "@kidorui/core";
import { dataset } from "../lib/dataset.ts";
import { langs } from "../lib/lang.ts";
import type { PageModel } from "../lib/page.ts";
import { countryCodes, countryPage } from "./country/country-page.ts";
import { elementCodes, elementPage } from "./element/element-page.ts";

const makers = {
  elements: { codes: elementCodes, page: elementPage },
  countries: { codes: countryCodes, page: countryPage },
} as const;

/** Kinds of profiles an edition has. */
export type ProfileKind = keyof typeof makers;

export const profileKinds = Object.keys(makers) as readonly ProfileKind[];

const pages = new Map<string, PageModel>();

/** The page of one element or country in one edition. */
export function profile(edition: string, kind: ProfileKind, code: string, lang: Lang): PageModel {
  const key = `${edition}|${kind}|${code}|${lang}`;
  const page = pages.get(key) ?? makers[kind].page(edition, code, lang);
  pages.set(key, page);
  return page;
}

/** Codes of the profiles of a kind. */
export const profileCodes = (edition: string, kind: ProfileKind): readonly string[] =>
  makers[kind].codes(edition);

/** Profiles that hold a number, and so have a page that says where it comes from. */
export const numberedProfileRoutes = () =>
  profileRoutes().filter(({ props }) => props.page.book.entries.length > 0);

/** Every profile of every edition in both languages. */
export const profileRoutes = () =>
  langs.flatMap((lang) =>
    dataset.editionIds.flatMap((edition) =>
      profileKinds.flatMap((kind) =>
        profileCodes(edition, kind).map((code) => ({
          params: { lang, edition, kind, code },
          props: { page: profile(edition, kind, code, lang) },
        })),
      ),
    ),
  );
