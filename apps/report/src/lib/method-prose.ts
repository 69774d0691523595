import type { Lang } from "@kidorui/core";
import type { Html } from "./html.ts";
import { math } from "./math.ts";
import { prose } from "./prose.ts";

/** What may not begin a line, and so stays with the formula before it. */
const CLOSING = /^[,.;:)、。，）」]+/;

/** A sentence of a method: as `prose`, with formulas in LaTeX between dollar signs. */
export function methodProse(text: string, lang: Lang): Html {
  const parts = text.split("$");
  if (parts.length % 2 === 0) throw new Error(`A formula is not closed: ${text}`);
  const html = parts.map((part, index) => {
    if (index % 2 === 0) return prose(index === 0 ? part : part.replace(CLOSING, ""), lang).html;
    const [closing = ""] = CLOSING.exec(parts[index + 1] ?? "") ?? [];
    return `<span class="whole">${math(part, false).html}${closing}</span>`;
  });
  return { html: html.join("") };
}
