import { editionPath } from "../lib/href.ts";
import { countryName } from "../lib/names.ts";
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

/** Codes of the profiles of a kind in the order of a list: countries by their names, others as their table has them. */
export function listedCodes({ view, lang }: PageContext, kind: ProfileKind): readonly string[] {
  const codes = profileCodes(view, kind);
  if (kind !== "countries") return codes;
  const order = new Intl.Collator(lang);
  return codes.toSorted((a, b) => order.compare(countryName(view, a, lang), countryName(view, b, lang)));
}

/** Codes before and after a profile in the list of its kind. */
export function neighboursOf(
  context: PageContext,
  path: string,
): readonly { readonly kind: ProfileKind; readonly code: string; readonly is: "previous" | "next" }[] {
  const [code = "", kind = ""] = path.replace(/\/$/, "").split("/").toReversed();
  const found = profileKinds.find((one) => one === kind);
  if (!found) return [];
  const codes = listedCodes(context, found);
  const at = codes.indexOf(code);
  return [
    ...codes
      .slice(Math.max(at - 1, 0), at)
      .map((one) => ({ kind: found, code: one, is: "previous" as const })),
    ...codes.slice(at + 1, at + 2).map((one) => ({ kind: found, code: one, is: "next" as const })),
  ];
}
