import type { HeadWords } from "../lib/head-text.ts";
import { escapeHtml } from "../lib/html.ts";
import { TODAY } from "./pack.ts";

/** Places in a built shell that an article fills. */
export const HOLES = {
  /** Path of the page within its edition, in every address of the shell. */
  path: "~path~",
  /** The same of the page whose card is shown for it. */
  card: "~card~",
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
  /** The same of the page whose card is shown for it. */
  readonly card: string;
  readonly head: HeadWords;
  /** The style the article was issued with. */
  readonly style: string;
  /** Markup with its addresses put in. */
  readonly article: Buffer;
}

/** A shell of today: its text in parts, every second of which is a hole. */
export class Shell {
  readonly #before: readonly string[];
  readonly #notice: Buffer;
  readonly #after: readonly string[];

  /** @throws {Error} for a shell built without one of its holes. */
  constructor(text: string) {
    const [before, rest] = cut(text, HOLES.notice);
    const [notice, after] = cut(rest, HOLES.article);
    this.#before = parts(before);
    this.#notice = Buffer.from(notice);
    this.#after = parts(after);
  }

  /** A page: this shell around an article. */
  around({ path, card, head, style, article }: Filling): Buffer {
    const words = new Map<string, string>([
      [HOLES.path, path],
      [HOLES.card, card],
      [HOLES.title, escapeHtml(head.title)],
      [HOLES.description, escapeHtml(head.description)],
      [HOLES.style, style],
    ]);
    const outer = (texts: readonly string[]): Buffer =>
      Buffer.from(texts.map((text) => words.get(text) ?? text).join(""));
    const today = article.indexOf(TODAY);
    const inner =
      today < 0
        ? [article]
        : [article.subarray(0, today), this.#notice, article.subarray(today + TODAY.length)];
    return Buffer.concat([outer(this.#before), ...inner, outer(this.#after)]);
  }
}

const parts = (text: string): readonly string[] => text.split(/(~[a-z]+~)/);

function cut(text: string, hole: string): readonly [string, string] {
  const at = text.indexOf(hole);
  if (at < 0) throw new Error(`Expected a shell with ${hole}, found none.`);
  return [text.slice(0, at), text.slice(at + hole.length)];
}
