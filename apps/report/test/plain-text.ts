import type { Html } from "../src/lib/html.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Elements after which a new line of text begins. */
const BLOCK_END = /<\/(?:p|li|h\d|tr|caption|dt|dd|div)>/g;

/**
 * What a piece of HTML says, without its tags: one string for each paragraph or item.
 * @example plainText({ html: "<p>Up to <b>5</b>&nbsp;t &amp; more.</p>" }) // ["Up to 5&nbsp;t & more."]
 */
export const plainText = ({ html }: Html): readonly string[] =>
  html
    .replace(BLOCK_END, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) =>
      line.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole).trim(),
    )
    .filter((line) => line !== "");
