import type { Edition } from "@kidorui/core";
import { editionPath } from "../lib/href.ts";
import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { countryCodes, elementCodes } from "./profile-codes.ts";
import { textPage } from "./text-page.ts";

const makers = {
  elements: { codes: elementCodes, text: "element" },
  countries: { codes: countryCodes, text: "country" },
} as const;

/** Kinds of profiles an edition has. */
export type ProfileKind = keyof typeof makers;

export const profileKinds = Object.keys(makers) as readonly ProfileKind[];

/** The page of one element or country in one edition. */
export function profile(context: PageContext, kind: ProfileKind, code: string): PageModel {
  const { text } = makers[kind];
  const path = `${editionPath(context.edition)}${kind}/${code}/`;
  return textPage(context, text, path, [{ name: text, formula: `"${code}"` }]);
}

/** Codes of the profiles of a kind. */
export const profileCodes = (view: Edition, kind: ProfileKind): readonly string[] => makers[kind].codes(view);

/** Codes before and after a profile among those of its kind, in the order of their table. */
export function neighboursOf(
  view: Edition,
  path: string,
): readonly { readonly kind: ProfileKind; readonly code: string; readonly is: "previous" | "next" }[] {
  const [code = "", kind = ""] = path.replace(/\/$/, "").split("/").toReversed();
  const found = profileKinds.find((one) => one === kind);
  if (!found) return [];
  const codes = profileCodes(view, found);
  const at = codes.indexOf(code);
  return [
    ...codes
      .slice(Math.max(at - 1, 0), at)
      .map((one) => ({ kind: found, code: one, is: "previous" as const })),
    ...codes.slice(at + 1, at + 2).map((one) => ({ kind: found, code: one, is: "next" as const })),
  ];
}
