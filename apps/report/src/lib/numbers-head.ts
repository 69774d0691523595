import type { Lang } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import { grammar } from "./grammar.ts";
import { punctuation } from "./punctuation.ts";

/** Address of the page that says where the numbers of a page come from. */
export const numbersPath = (path: string): string => `${path}numbers/`;

/** Title and summary of that page, by the title of the page whose numbers they are. */
export const numbersHead = (
  title: string,
  lang: Lang,
): { readonly title: string; readonly summary: string } => ({
  title: `${title}${punctuation[lang].colon}${grammar[lang].amid(word("numbersTitle", lang))}`,
  summary: word("numbersLead", lang),
});
