import type { Lang } from "@kidorui/core";

/** Both languages, the default first. */
export const langs: readonly Lang[] = ["en", "ja"];

/** The other language of a page. */
export const otherLang = (lang: Lang): Lang => langs.find((other) => other !== lang) ?? lang;

/** A language from a route parameter; routes are made for these two only. */
export const langOf = (parameter: string | undefined): Lang =>
  langs.find((lang) => lang === parameter) ?? "en";
