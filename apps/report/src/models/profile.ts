import type { Edition } from "@kidorui/core";
import { editionPath } from "../lib/href.ts";
import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { type ProfileKind, profileCodes, profileKinds } from "./profile-codes.ts";
import { textPage } from "./text-page.ts";

/** Name of the text of a kind, and of the thing that it stands for each of. */
const texts = { elements: "element", countries: "country", products: "product", events: "event" } as const;

/** The page of one element, country, product or event in one edition. */
export function profile(context: PageContext, kind: ProfileKind, code: string): PageModel {
  const text = texts[kind];
  const path = `${editionPath(context.edition)}${kind}/${code}/`;
  return textPage(context, text, path, [{ name: text, formula: `"${code}"` }]);
}

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
