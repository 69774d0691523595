import type { Inline } from "./blocks.ts";
import { further } from "./place.ts";

/** Between sentences: a full stop with a space and a capital after it, or one of Japanese. */
const BOUNDARY = /(?<=[.!?]["”’)]?)\s+(?=\p{Lu}|["“‘(]|$)|(?<=[。！？][」』）]?)(?=[^」』）])/gu;
const ENDS = /[.!?]["”’)]?\s*$|[。！？][」』）]?\s*$/u;

/** The last words of a part of a line, as far as they decide where a sentence ends. */
function ending(inline: Inline): string {
  switch (inline.kind) {
    case "words":
    case "cited":
    case "code":
      return inline.text;
    case "slot":
      return "";
    default: {
      const last = inline.children.at(-1);
      return last ? ending(last) : "";
    }
  }
}

/** Words cut behind every sentence; the space between two stays with the first. */
function cut(inline: Extract<Inline, { kind: "words" }>): readonly Inline[] {
  const cuts = [...inline.text.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
  return [0, ...cuts].flatMap((start, at) => {
    const text = inline.text.slice(start, cuts[at]);
    return text === "" ? [] : [{ ...inline, text, place: further(inline.place, start) }];
  });
}

/** A line as its sentences: the smallest parts of it that can be left out. */
export function sentencesOf(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const sentences: Inline[][] = [];
  let open = false;
  for (const part of line.flatMap((inline) => (inline.kind === "words" ? cut(inline) : [inline]))) {
    // What only closes a sentence belongs to it: the stop behind **bold words**.
    const continues = open || (part.kind === "words" && /^[\s、。,.;:)）」]/.test(part.text));
    if (continues && sentences.length > 0) sentences.at(-1)?.push(part);
    else sentences.push([part]);
    open = !ENDS.test(ending(part));
  }
  return sentences;
}
