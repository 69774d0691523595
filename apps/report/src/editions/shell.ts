import type { HeadWords } from "../lib/head-text.ts";
import { escapeHtml } from "../lib/html.ts";
import { TODAY } from "./pack.ts";

/** Places in a built shell that an article fills. */
export const HOLES = {
  /** Path of the page within its edition, in every address of the shell. */
  path: "~path~",
  title: "~title~",
  description: "~description~",
  style: "~style~",
  /** Begins what is said of the edition today, which belongs into the article. */
  notice: "<!--notice-->",
  article: "<!--article-->",
} as const;

/** What a page of an issued edition is made of. */
export interface Filling {
  /** Path within the edition. */
  readonly path: string;
  readonly head: HeadWords;
  /** Address of the style the article was issued with. */
  readonly style: string;
  /** Markup with its addresses put in. */
  readonly article: string;
}

/**
 * A page: today's shell around an article.
 * @throws {Error} where the shell was built without one of its holes.
 */
export function fillShell(shell: string, { path, head, style, article }: Filling): string {
  const [before, rest] = cut(shell, HOLES.notice);
  const [notice, after] = cut(rest, HOLES.article);
  const outer = (text: string): string =>
    text
      .replaceAll(HOLES.path, path)
      .replaceAll(HOLES.title, () => escapeHtml(head.title))
      .replaceAll(HOLES.description, () => escapeHtml(head.description))
      .replaceAll(HOLES.style, style);
  return [outer(before), article.replace(TODAY, () => notice), outer(after)].join("");
}

function cut(text: string, hole: string): readonly [string, string] {
  const at = text.indexOf(hole);
  if (at < 0) throw new Error(`Expected a shell with ${hole}, found none.`);
  return [text.slice(0, at), text.slice(at + hole.length)];
}
