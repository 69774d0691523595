import type { Lang } from "@kidorui/core";
import type { Html } from "./html.ts";
import { math } from "./math.ts";
import { prose } from "./prose.ts";

/** A sentence of a method: as `prose`, with formulas in LaTeX between dollar signs. */
export function methodProse(text: string, lang: Lang): Html {
  const parts = text.split("$");
  if (parts.length % 2 === 0) throw new Error(`A formula is not closed: ${text}`);
  return {
    html: parts.map((part, index) => (index % 2 === 0 ? prose(part, lang) : math(part, false)).html).join(""),
  };
}
