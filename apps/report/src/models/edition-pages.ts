import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { editionPage } from "./edition/edition-page.ts";
import { profile, profileCodes, profileKinds } from "./profile.ts";
import { hasResilience, resiliencePage } from "./resilience/resilience-page.ts";

/**
 * Every page an edition owns in one language: the report, what a cut would do, then its profiles. What these pages say
 * is what is frozen with an edition.
 */
export const editionPages = (context: PageContext): readonly PageModel[] => [
  editionPage(context),
  ...(hasResilience(context) ? [resiliencePage(context)] : []),
  ...profileKinds.flatMap((kind) =>
    profileCodes(context.view, kind).map((code) => profile(context, kind, code)),
  ),
];
