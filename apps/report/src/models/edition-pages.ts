import type { Lang } from "@kidorui/core";
import type { PageModel } from "../lib/page.ts";
import { editionPage } from "./edition/edition-page.ts";
import { profile, profileCodes, profileKinds } from "./profile.ts";

/**
 * Every page an edition owns in one language: the report, then its profiles. What these pages say
 * is what is frozen with an edition.
 */
export const editionPages = (edition: string, lang: Lang): readonly PageModel[] => [
  editionPage(edition, lang),
  ...profileKinds.flatMap((kind) =>
    profileCodes(edition, kind).map((code) => profile(edition, kind, code, lang)),
  ),
];
