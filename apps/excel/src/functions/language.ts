import type { Lang } from "@kidorui/core";

/** The language a reader can change to. */
export const otherLanguage: Readonly<Record<Lang, Lang>> = { en: "ja", ja: "en" };

/**
 * Language of Office, else of the browser: Japanese or, for all others, English. A runtime without a
 * page has neither.
 */
export function displayLanguage(): Lang {
  const office = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  const browser = typeof navigator === "undefined" ? "" : navigator.language;
  return /^ja\b/i.test(office ?? browser) ? "ja" : "en";
}
