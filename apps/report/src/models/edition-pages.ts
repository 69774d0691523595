import type { Lang } from "@kidorui/core";
import type { PageModel } from "../lib/page.ts";
import { editionPage } from "./edition/edition-page.ts";
import { profile, profileCodes, profileKinds } from "./profile.ts";
import { resilienceEditions, resiliencePage } from "./resilience/resilience-page.ts";

/**
 * Every page an edition owns in one language: the report, what a cut would do, then its profiles. What these pages say
 * is what is frozen with an edition.
 */
export const editionPages = (edition: string, lang: Lang): readonly PageModel[] => [
  editionPage(edition, lang),
  ...(resilienceEditions().includes(edition) ? [resiliencePage(edition, lang)] : []),
  ...profileKinds.flatMap((kind) =>
    profileCodes(edition, kind).map((code) => profile(edition, kind, code, lang)),
  ),
];
