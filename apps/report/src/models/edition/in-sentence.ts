import type { Edition, Lang } from "@kidorui/core";
import { elementName } from "../../lib/names.ts";

/** A name within an English sentence. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

/** The other elements of a list that a source prints for several: by name where it is one, else their number. */
export function otherElements(edition: Edition, others: readonly string[], lang: Lang): string {
  const [only] = others;
  if (others.length === 1 && only) {
    const name = elementName(edition, only, lang);
    return lang === "ja" ? name : inSentence(name);
  }
  return lang === "ja" ? `他の${others.length}元素` : `${others.length} other elements`;
}

/** What such a list can say of one of its elements: nothing by itself. */
export function sharedListNote(
  edition: Edition,
  element: string,
  others: readonly string[],
  lang: Lang,
): string {
  const name = elementName(edition, element, lang);
  const names = others.map((code) => elementName(edition, code, lang));
  return lang === "ja"
    ? `出典は同じ割合を${names.join("、")}にも与えている。${name}単独の割合を示すものではない。`
    : `The source prints the same shares for ${names.map(inSentence).join(", ")}. They are no finding on ${inSentence(name)} by itself.`;
}
