import { type Html, joinHtml } from "../lib/html.ts";
import type { Block, BlockOf, FigureWord } from "./blocks.ts";
import { TextFault } from "./place.ts";
import { readSlot } from "./slot.ts";
import { lineWords, present, sentenceWords, type Words, type WordsReader } from "./words.ts";

/** A tile: a label, a number, a line that says of what. */
export interface TileText {
  readonly label: Words;
  readonly value: Words;
  readonly detail: Words;
}

/** What stands in a section, in its order. */
export type Piece =
  | { readonly kind: "prose"; readonly html: Html }
  | { readonly kind: "figure"; readonly id: string };

/** A part of a page under a heading. */
export interface SectionText {
  readonly id: string;
  readonly heading: Words;
  readonly pieces: readonly Piece[];
}

/** A page in one language, its formulas evaluated. */
export interface PageText {
  readonly title: Words;
  /** What stands between the title and the first section. */
  readonly lead: readonly Piece[];
  readonly tiles: readonly TileText[];
  readonly sections: readonly SectionText[];
  readonly figures: ReadonlyMap<string, Partial<Record<FigureWord, Words>>>;
}

/** Gives the reader of the k-th row of a table to a block that is repeated for each. */
export type EachRow = (each: BlockOf<"each">, reader: WordsReader) => readonly WordsReader[];

/** One page being written. */
class PageWriter {
  readonly #eachRow: EachRow;
  readonly tiles: TileText[] = [];
  readonly figures = new Map<string, Partial<Record<FigureWord, Words>>>();

  constructor(eachRow: EachRow) {
    this.#eachRow = eachRow;
  }

  /** Items of a list whose only formula gives "" or FALSE say nothing and are left out. */
  #saysNothing(item: readonly Block[], reader: WordsReader): boolean {
    const [only, ...others] = item;
    if (only?.kind !== "paragraph" || others.length > 0) return false;
    const [slot, ...rest] = only.children;
    if (slot?.kind !== "slot" || rest.length > 0) return false;
    const { content } = readSlot(slot, reader).evaluated.value;
    return content === "" || content === false;
  }

  #list({ ordered, items, place }: BlockOf<"list">, reader: WordsReader): Html | undefined {
    const kept = items.flatMap((item) => {
      if (present(() => this.#saysNothing(item, reader), reader, place) !== false) return [];
      const pieces = this.pieces(item, reader);
      const [only] = item;
      // A tight list has no paragraphs inside.
      const single = item.length === 1 && only?.kind === "paragraph";
      const inner = joinHtml(pieces.flatMap((piece) => (piece.kind === "prose" ? [piece.html] : []))).html;
      return inner === "" ? [] : [`<li>${single ? inner.replace(/^<p>|<\/p>$/g, "") : inner}</li>`];
    });
    const tag = ordered ? "ol" : "ul";
    return kept.length === 0 ? undefined : { html: `<${tag}>${kept.join("")}</${tag}>` };
  }

  #figure({ id, words, place }: BlockOf<"figure">, reader: WordsReader): readonly Piece[] {
    const shown: Partial<Record<FigureWord, Words>> = {};
    const whole = present(
      () => {
        for (const [word, line] of words) if (word !== "note") shown[word] = lineWords(line, reader);
        return true;
      },
      reader,
      place,
    );
    if (!whole) return [];
    const note = words.get("note");
    const kept = note && sentenceWords(note, reader, place);
    this.figures.set(id, kept ? { ...shown, note: kept } : shown);
    return [{ kind: "figure", id }];
  }

  #tile({ label, value, detail, place }: BlockOf<"tile">, reader: WordsReader): void {
    const tile = present(
      () => ({
        label: lineWords(label, reader),
        value: lineWords(value, reader),
        detail: lineWords(detail, reader),
      }),
      reader,
      place,
    );
    if (tile) this.tiles.push(tile);
  }

  #piece(block: Block, reader: WordsReader): readonly Piece[] {
    switch (block.kind) {
      case "paragraph": {
        const words = sentenceWords(block.children, reader, block.place);
        return words ? [{ kind: "prose", html: { html: `<p>${words.html.html}</p>` } }] : [];
      }
      case "heading": {
        const words = present(() => lineWords(block.children, reader), reader, block.place);
        const tag = `h${block.depth}`;
        return words
          ? [{ kind: "prose", html: { html: `<${tag} id="${block.id ?? ""}">${words.html.html}</${tag}>` } }]
          : [];
      }
      case "list": {
        const html = this.#list(block, reader);
        return html ? [{ kind: "prose", html }] : [];
      }
      case "each":
        return this.#eachRow(block, reader).flatMap((row) => this.pieces(block.blocks, row));
      case "figure":
        return this.#figure(block, reader);
      case "tile":
        this.#tile(block, reader);
        return [];
    }
  }

  pieces(blocks: readonly Block[], reader: WordsReader): readonly Piece[] {
    return blocks.flatMap((block) => this.#piece(block, reader));
  }
}

/**
 * The title of a page and what stands under it.
 * @throws {TextFault} for a text that begins otherwise.
 */
export function titled(blocks: readonly Block[]): {
  readonly title: BlockOf<"heading">;
  readonly rest: readonly Block[];
} {
  const [title, ...rest] = blocks;
  if (title?.kind === "heading" && title.depth === 1) return { title, rest };
  const place = title?.place ?? { file: "an empty text", line: 1, column: 1 };
  throw new TextFault(place, "A page begins with its title: # Title.");
}

/** Blocks up to the next heading of the second rank. */
const isSection = (block: Block): block is BlockOf<"heading"> =>
  block.kind === "heading" && block.depth === 2;

/**
 * Writes a page: evaluates its formulas, leaves out what has no data and may have none.
 * @throws {TextFault} at file:line:column.
 */
export function writePage(blocks: readonly Block[], reader: WordsReader, eachRow: EachRow): PageText {
  const { title: heading, rest } = titled(blocks);
  const writer = new PageWriter(eachRow);
  const title = lineWords(heading.children, reader);
  const starts = rest.flatMap((block, at) => (isSection(block) ? [at] : []));
  const lead = writer.pieces(rest.slice(0, starts[0] ?? rest.length), reader);
  const sections = starts.flatMap((start, at) => {
    const section = rest[start] as BlockOf<"heading">;
    const words = present(() => lineWords(section.children, reader), reader, section.place);
    const pieces = words ? writer.pieces(rest.slice(start + 1, starts[at + 1]), reader) : [];
    return words ? [{ id: section.id ?? "", heading: words, pieces }] : [];
  });
  return { title, lead, tiles: writer.tiles, sections, figures: writer.figures };
}
